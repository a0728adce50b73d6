import { log } from '../log/log.js';
import { blocks } from './blocks.js';
import { counted } from './counted.js';
import { json } from './json.js';
import { lines } from './lines.js';
import { report } from './report.js';
import { ruled } from './ruled.js';
import { separated } from './separated.js';
import type { Shape } from './shape.js';

/** Every shape of a list; a text is of the first that it fits. A new shape is a file beside these, and a word here. */
export const SHAPES: readonly Shape[] = [json, report, ruled, blocks, separated, log, counted, lines];
