/** A message with how often it was counted, as in a list of failures: "User unknown = 64 …". */
const COUNTED = /^(?:Error: )?(.+?)\.? = \d{1,6}\b/;

const withoutStop = (text: string) => text.replace(/\.$/, '');

/** Messages to show, each once. One that is another with its count behind it is left out: people would take the number for a code. */
export function messagesOf(examples: readonly string[]): string[] {
  const said = new Set(examples.map(withoutStop));
  return [...new Set(examples)].filter((text) => !said.has(COUNTED.exec(text)?.[1] ?? ''));
}
