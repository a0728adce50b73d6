/** The oldest browsers that what is built runs in, by major version; README.md names them. Container queries begin there, and modal dialogs, `#x in object`. */
export const BROWSERS = { chrome: 105, firefox: 115, safari: 16 } as const;

/** The same as the bundler wants it. */
export const TARGET = Object.entries(BROWSERS).map(([name, version]) => `${name}${version}`);
