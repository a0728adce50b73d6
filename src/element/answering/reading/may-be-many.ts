/** False for a text that cannot be a list: without a second line, and no JSON, it is about one failure. */
export function mayBeMany(text: string): boolean {
  const said = text.trim();
  return said.includes('\n') || said.startsWith('[') || said.startsWith('{');
}
