import '../../src/define.js';
import type { WhyFailed, WhyFailedDrawer } from '../../src/element/index.js';

const PLACES = ['article', 'lookup', 'app', 'looks'];
const drawer = document.querySelector<WhyFailedDrawer>('why-failed-drawer')!;
const widgets = [...document.querySelectorAll<WhyFailed>('why-failed'), drawer];

/** One place at a time; without JavaScript all stand below one another. */
function showPlace(): void {
  const { dataset } = document.documentElement;
  const named = PLACES.find((one) => location.hash === `#${one}`);
  // Any other fragment is one of the article, or an answer's.
  dataset['place'] = named ?? (location.hash ? 'article' : dataset['place']);
  for (const id of PLACES) document.querySelector(`nav a[href="#${id}"]`)!.setAttribute('aria-current', id === dataset['place'] ? 'page' : 'false');
  if (named) scrollTo(0, 0);
  // Its answers are there once it is shown: until then nothing is asked.
  if (named === 'looks') for (const widget of document.querySelectorAll<WhyFailed>('#looks why-failed')) widget.message ||= widget.dataset['message']!;
}
showPlace();
addEventListener('hashchange', showPlace);

/** What the host's app would do. */
const appLog = document.querySelector('.app-log')!;
drawer.actions = {
  reauthenticate: {
    run: () => {
      drawer.hide();
      appLog.textContent = 'Here the app opens its sign-in.';
    },
  },
  'wait-and-resend': {
    label: 'Try again tomorrow',
    run: () => {
      drawer.hide();
      appLog.textContent = 'Here the app plans to send it again tomorrow.';
    },
  },
};
for (const row of document.querySelectorAll('.app tbody tr')) {
  const text = (selector: string) => row.querySelector(selector)!.textContent!;
  const context = { personName: row.querySelector('td')!.firstChild!.textContent!, recipient: text('small'), account: 'me@example.com' };
  row.querySelector('button')!.addEventListener('click', () => void drawer.explain(text('.status'), context));
}

const CHOICES: Record<string, (value: string) => void> = {
  theme: (value) => {
    document.documentElement.style.colorScheme = value || 'light dark';
  },
  accent: (value) => {
    const [light, dark] = value.split(',');
    setOrRemove('--why-failed-accent', value && `light-dark(${light}, ${dark})`);
  },
  radius: (value) => setOrRemove('--why-failed-radius', value),
  lang: (value) => {
    for (const widget of widgets) widget.lang = value;
  },
  knowledge: (value) => {
    const src = { coffee: new URL('../examples/coffee/public/coffee.json', import.meta.url).href, missing: 'no-such-knowledge.json' }[value] ?? null;
    for (const widget of widgets) widget.src = src;
  },
};

function setOrRemove(property: string, value: string): void {
  if (value) document.documentElement.style.setProperty(property, value);
  else document.documentElement.style.removeProperty(property);
}

/** Attributes that are tried as they are typed; emptied, each widget has its own again. */
const ATTRIBUTES = ['reauthenticate-url', 'resend-url', 'support-url', 'placeholder'];
for (const name of ATTRIBUTES) {
  const before = new Map(widgets.map((widget) => [widget, widget.getAttribute(name)]));
  CHOICES[name] = (value) => {
    for (const widget of widgets) {
      const set = value || before.get(widget);
      if (set) widget.setAttribute(name, set);
      else widget.removeAttribute(name);
    }
  };
}

const form = document.querySelector('form')!;
const tag = document.querySelector('.tag')!;

/** The tag with what was chosen, and the styles it needs. */
function tagOf(chosen: FormData): string {
  const value = (name: string) => String(chosen.get(name) ?? '');
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const attributes: [string, string][] = [
    ['lang', value('lang')],
    ['src', { coffee: '/coffee.json', missing: '/missing.json' }[value('knowledge')] ?? ''],
    ...ATTRIBUTES.map((name): [string, string] => [name, value(name)]),
  ];
  const written = attributes.filter(([, set]) => set).map(([name, set]) => ` ${name}="${quoted(set)}"`);
  const [light, dark] = value('accent').split(',');
  const styles = [
    value('theme') && `color-scheme: ${value('theme')};`,
    value('accent') && `--why-failed-accent: light-dark(${light}, ${dark});`,
    value('radius') && `--why-failed-radius: ${value('radius')};`,
  ].filter(Boolean);
  return `${styles.length ? `<style>\n  why-failed { ${styles.join(' ')} }\n</style>\n` : ''}<why-failed${written.join('')}></why-failed>`;
}

const writeTag = () => (tag.textContent = tagOf(new FormData(form)));
writeTag();
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  CHOICES[name]!(value);
  writeTag();
});
document.querySelector('.copy-tag')!.addEventListener('click', () => void navigator.clipboard.writeText(tag.textContent!));

const log = document.querySelector('.log')!;
for (const name of ['answer', 'unmatched', 'tally', 'action', 'feedback', 'handoff', 'toggle', 'error']) {
  document.addEventListener(`why-failed-${name}`, (event) => {
    const { isTrusted: _isTrusted, ...told } = Object.fromEntries(Object.entries(event));
    log.textContent = `${event.type} ${JSON.stringify(told)}`;
  });
}
