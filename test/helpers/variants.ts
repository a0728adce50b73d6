/** The ways in which people paste one and the same message. */

const swapCase = (text: string) => Array.from(text, (char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase())).join('');

const wrap = (text: string, width: number) => text.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'g'), '$1\n').trimEnd();

/** Exchanges two neighbouring letters inside a word, once in every 25 characters; codes and addresses stay as they are. */
export function misspell(text: string): string {
  let next = 4;
  return text.replace(/(?<![\w@."{<])[A-Za-z]{5,}(?![\w@."}>]*@)/g, (word, at: number) => {
    if (at + word.length < next) return word;
    next = at + word.length + 25;
    const middle = Math.floor(word.length / 2);
    return word[middle] === word[middle - 1]
      ? word.slice(0, middle) + word.slice(middle + 1)
      : word.slice(0, middle - 1) + word[middle] + word[middle - 1] + word.slice(middle + 1);
  });
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
const curly = (text: string) => text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');

/** Named variants of a message; all must be answered alike. */
export const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  'as it stands': (text) => text,
  'with its count': (text) => `${text} = 64`,
  'upside-down case': swapCase,
  quoted: (text) =>
    text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
  'quoted and wrapped': (text) =>
    wrap(text, 34)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
  'with entities': escapeHtml,
  'with curly quotes': curly,
  'with Windows line ends': (text) => wrap(text, 40).replaceAll('\n', '\r\n'),
  'with a typing error in 25 characters': misspell,
};

/** What people write around a message when they ask about it. */
export const SENTENCES: Readonly<Record<string, (text: string) => string>> = {
  'in a question about a campaign': (text) => `my campaign shows "${text}" next to one of them, what does it mean?`,
  'after a greeting and a colon': (text) => `Hi, since this morning we get this error: ${text}`,
  'in single quotes, as a status': (text) => `One of our emails has the status '${text}' since yesterday, and I cannot send it again.`,
  'in a row of a table': (text) => `| Jane Doe | jane.doe@example.com | ${text} | 2 |`,
  'in curly quotes, with a story': (text) =>
    `I sent a mail to a candidate on Monday.\nThe app says “${text}”.\nShe says that her address is right. What can I do?`,
};
