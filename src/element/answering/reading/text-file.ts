import { isTooLarge } from './limits.js';

/** So many characters at the beginning of a file tell text from other data. */
const SAMPLE = 4096;

/** The text of a file, or why there is none. */
export type FileText = { text: string } | { problem: 'tooLarge' | 'notText' | 'unreadable' };

/** True for a picture; some systems do not know the type of a phone's. */
export const isPicture = ({ type, name }: File) => type.startsWith('image/') || /\.hei[cf]$/i.test(name);

/** Reads a file as text (UTF-8, UTF-16 with its mark); binary files are told by their zero bytes. */
export async function readTextFile(file: File): Promise<FileText> {
  if (isTooLarge(file.size)) return { problem: 'tooLarge' };
  try {
    const bytes = await file.arrayBuffer();
    const [first, second] = new Uint8Array(bytes.slice(0, 2));
    const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    const text = new TextDecoder(encoding).decode(bytes);
    return text.slice(0, SAMPLE).includes('\0') ? { problem: 'notText' } : { text };
  } catch {
    return { problem: 'unreadable' };
  }
}
