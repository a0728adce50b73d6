/** The values of a URL template's placeholders; a missing one becomes nothing. */
export interface UrlValues {
  recipient?: string | undefined;
  account?: string | undefined;
  reason?: string | undefined;
}

/** Where the template is used: the page's base URL, and of `location` the origin, the scheme (with its colon) and the host. */
export interface Page {
  base: string;
  origin: string;
  protocol: string;
  host: string;
}

const PLACEHOLDER = /\{([^{}]*)\}/g;
const NAMES = ['recipient', 'account', 'reason'] as const;
/** Names another computer; Firefox makes a file of this one of it (`file:///share`). */
const OTHER_HOST = /^[\\/]{2}/;
const HAS_SCHEME = /^[a-z][\w+.-]*:/i;
/** Browsers drop these from URLs, so that `java\nscript:` would slip through a check by eye. */
// oxlint-disable-next-line no-control-regex -- that is what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * Fills a host's URL template, or returns undefined where the result may not be linked to.
 *
 * Allowed are https:, mailto:, http: on the page's own origin, and relative URLs, which on pages of an app (file:, app:, capacitor:) stay on its scheme and host. Values are percent-encoded, and a value
 * that changes anything but its own place (scheme, host, number of path segments) makes the URL undefined.
 */
export function actionUrl(template: string, values: UrlValues, page: Page): string | undefined {
  const trimmed = template.trim();
  // A placeholder at the front could become a scheme.
  if (!trimmed || CONTROL.test(trimmed) || trimmed.startsWith('{')) return undefined;
  if (OTHER_HOST.test(trimmed) && !page.protocol.startsWith('http')) return undefined;
  const names = [...trimmed.matchAll(PLACEHOLDER)].map(([, name]) => name);
  if (!names.every((name) => NAMES.some((known) => known === name))) return undefined;
  const filled = parse(trimmed, (name) => values[name] ?? '', page.base);
  const one = parse(trimmed, () => 'one', page.base);
  const two = parse(trimmed, () => 'two', page.base);
  if (!filled || !one || !two) return undefined;
  if (frame(one) !== frame(two) || frame(filled) !== frame(one)) return undefined;
  return isAllowed(filled, page, !HAS_SCHEME.test(trimmed)) ? filled.href : undefined;
}

function parse(template: string, value: (name: keyof UrlValues) => string, base: string): URL | undefined {
  try {
    return new URL(
      template.replace(PLACEHOLDER, (_whole, name: keyof UrlValues) => encodeURIComponent(value(name))),
      base,
    );
  } catch {
    return undefined; // no URL, or a value that is not well-formed text
  }
}

/** The parts of a URL that must be the same whatever the values are. */
function frame({ protocol, username, password, host, pathname }: URL): string {
  return JSON.stringify([protocol, username, password, host, pathname.split('/').length]);
}

function isAllowed({ protocol, host, origin }: URL, page: Page, isRelative: boolean): boolean {
  if (protocol === 'https:' || protocol === 'mailto:') return true;
  return protocol === 'http:' ? origin === page.origin : isRelative && protocol === page.protocol && host === page.host;
}
