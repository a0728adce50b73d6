import { plainEntry, type Entry } from '../entry.js';
import { byLine, type Shape } from './shape.js';

/** The fields that begin the block of one recipient in a delivery status notification (RFC 3464 §2.3). */
const RECIPIENT_BLOCK = /^[ \t>]{0,20}(?:original-recipient|final-recipient)[ \t]{0,9}:/im;
const DELIVERED = /^[ \t>]{0,20}action[ \t]{0,9}:\s{0,9}(delivered|relayed|expanded)\b/im;
/** A longer block is cut. */
const MOST_LINES = 200;

/** A delivery status notification: blocks of fields, one a recipient; what is said around them tells of the same failures. */
export const report: Shape = {
  form: 'list',
  is: ({ text }) => RECIPIENT_BLOCK.test(text),
  open() {
    let block: string[] = [];
    function close(): Entry[] {
      const text = block.join('\n');
      block = [];
      return RECIPIENT_BLOCK.test(text) ? [plainEntry(text, { state: DELIVERED.test(text) ? 'delivered' : 'said' })] : [];
    }
    return byLine((line) => {
      if (!line.trim()) return close();
      if (block.length < MOST_LINES) block.push(line);
      return [];
    }, close);
  },
};
