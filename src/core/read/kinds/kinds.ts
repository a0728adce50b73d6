import { dsn } from './dsn.js';
import { exception } from './exception.js';
import { json } from './json.js';
import type { Kind } from './kind.js';
import { log } from './log.js';
import { mail } from './mail.js';
import { label, reply, text } from './plain.js';

/** Every kind of paste; a text is of the first that it fits. A new kind is a file beside these, and a word here. */
export const KINDS: readonly Kind[] = [dsn, mail, json, log, reply, label, exception, text];
