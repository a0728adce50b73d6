/** The most that is read of one paste or file, in megabytes (2^20 bytes). */
export const MOST_MEGABYTES = 10;
const MEGABYTE = 1 << 20;

/** Kinds of files that the file dialog offers. */
export const KINDS = '.eml,.txt,.log,.json,.jsonl,.ndjson,.csv,.tsv,text/*,message/rfc822,application/json';

/** The text of a file, or why there is none. */
export type FileText = { text: string } | { problem: 'tooLarge' | 'notText' | 'unreadable' };

/** Reads a file as text (UTF-8, UTF-16 with its mark); binary files are told by their zero bytes. */
export async function readTextFile(file: File): Promise<FileText> {
  if (file.size > MOST_MEGABYTES * MEGABYTE) return { problem: 'tooLarge' };
  try {
    const bytes = await file.arrayBuffer();
    const [first, second] = new Uint8Array(bytes.slice(0, 2));
    const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    const text = new TextDecoder(encoding).decode(bytes);
    return text.slice(0, 4096).includes('\0') ? { problem: 'notText' } : { text };
  } catch {
    return { problem: 'unreadable' };
  }
}

/** True for a paste that is longer than what is read. */
export const isTooLarge = (text: string) => text.length > MOST_MEGABYTES * MEGABYTE;
