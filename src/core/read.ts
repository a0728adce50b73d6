/** All that reads a paste, to be loaded at once and late. */
export { countMany } from './many.js';
export { diagnose } from './diagnose.js';
