/** Loads the parts of the built-in knowledge base, side by side: its signs and its outline, packed, each as a module's default. */
export const loadParts = () => Promise.all([import('~signs'), import('~outline')]);
