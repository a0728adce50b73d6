/** Loads the parts of the built-in knowledge base, side by side: its signs and its prose, packed, each as a module's default. */
export const loadParts = () => Promise.all([import('~signs'), import('~prose')]);
