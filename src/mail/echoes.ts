/** What the remote server said in a session that is quoted line by line (sendmail, Courier): a refusal. */
const REFUSAL = /^[ \t]{0,9}<<< [45]\d\d[ -](.{0,998})/;
/** Its reply to the commands behind one that it refused: out of order (RFC 5321 §4.2.4), because nothing was left to do. */
const OUT_OF_ORDER = /^[ \t]{0,9}<<< 503[ -]/;
/** What sendmail makes of a reply in words of its own, whatever was meant: of any 550 "User unknown". */
const OWN_WORDS = /^[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3} )?<[^>\s]{1,320}>\.\.\. |^[45]\d\d [45]\.0\.0 (?:service unavailable|remote protocol error)/i;
/** Some words by which a refusal says why: not only codes and addresses. */
const SAYS_WHY = /(?:^|\s)[\p{L}][\p{L}'-]{1,40}(?=[\s.,:;!)]|$)/gu;
const FEWEST_WORDS = 2;

/** A session without what follows from its first refusal: replies out of order, and the sending server's own words for one that says why by itself. */
export function withoutEchoes(text: string): string {
  if (!text.includes('<<< ')) return text;
  let isRefused = false;
  let isExplained = false;
  return text
    .split('\n')
    .filter((line) => {
      if (OUT_OF_ORDER.test(line)) return !isRefused;
      const why = REFUSAL.exec(line)?.[1];
      if (why !== undefined) {
        isRefused = true;
        isExplained ||= (why.match(SAYS_WHY)?.length ?? 0) >= FEWEST_WORDS;
        return true;
      }
      if (/^[.\s]{0,9}while talking to /i.test(line)) isRefused = isExplained = false;
      return !(isExplained && OWN_WORDS.test(line));
    })
    .join('\n');
}
