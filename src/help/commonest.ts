import type { Reason } from '../knowledge/schema.js';

/**
 * What happens most, first. The first three and app-no-valid-email are the tally of the help article: of 95 failures of one send, 64 and 15 were a sign-in
 * that no longer holds, 13 an address that did not accept the message, 3 none to send to. The others by how many of 1,009 collected messages of mail servers
 * are of their kind (a fifth of them are about an address that does not exist); a wrong password is what support is asked about most.
 */
const COMMONEST: readonly string[] = [
  'nylas-no-useable-credentials',
  'nylas-credentials-out-of-date',
  'app-invalid-recipient',
  'user-unknown',
  'mailbox-full',
  'password-rejected',
  'domain-not-found',
  'spam-content-rejected',
  'sending-server-blocklisted',
  'app-no-valid-email',
  'sending-too-fast',
  'connection-timeout',
  'spf-or-dkim-failed',
  'connection-refused',
  'temporary-server-error',
  'sender-blocked-by-recipient',
  'message-too-large',
  'exo-recipient-not-found',
  'ms-token-expired',
  'google-token-invalid',
];

/** Tells what happens most. */
export interface Commonness {
  /** Whether a reason is among what happens most. */
  has(reason: Reason): boolean;
  /** Orders reasons: what happens most, then those of the article, then all others by their titles. */
  compare(a: Reason, b: Reason): number;
}

const articlePlace = ({ article = Infinity }: Reason) => article;
/** Two that are in no article are equal: Infinity less itself is no number. */
const compareArticle = (a: Reason, b: Reason) => articlePlace(a) - articlePlace(b) || 0;

/** The commonness of reasons whose titles are in a language (BCP 47); where none of the above is among them, the article has what happens most. */
export function commonnessOf(reasons: readonly Reason[], lang = 'en'): Commonness {
  const ids = new Set(reasons.map(({ id }) => id));
  const known = COMMONEST.filter((id) => ids.has(id));
  const inArticle = reasons.filter(({ article }) => article !== undefined).sort(compareArticle);
  const places = new Map((known.length ? known : inArticle.map(({ id }) => id)).map((id, place) => [id, place]));
  const placeOf = ({ id }: Reason) => places.get(id) ?? places.size;
  const titles = new Intl.Collator(lang);
  return {
    has: ({ id }) => places.has(id),
    compare: (a, b) => placeOf(a) - placeOf(b) || compareArticle(a, b) || titles.compare(a.title, b.title),
  };
}
