/** What only qmail says so: what the other server said, or a status code in brackets, with underscores for spaces. */
const JOINED = /_said:_|_\(#\d/;

/** The spaces that qmail's log has underscores for, and the ends of lines that it has slashes for (qmail-send(8)); the text is as long as before. */
export function withSpaces(text: string): string {
  if (!JOINED.test(text)) return text;
  return text.replace(/\S+/g, (run) => (JOINED.test(run) ? run.replaceAll('_', ' ').replace(/([.)])\/(?=\w|$)/g, '$1\n') : run));
}
