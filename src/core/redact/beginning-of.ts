/** The beginning of a text, at most so many UTF-16 units, without a word that is cut in two. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : withoutLastWord(text.slice(0, most));
}

function withoutLastWord(text: string): string {
  let end = text.length;
  while (end > 0 && !/\s/.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end).trimEnd();
}
