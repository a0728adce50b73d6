/** Loads the parts of the built-in knowledge base, side by side: its signs, packed, and what people read of it, in English where no other `prose` is loading. */
export const loadParts = (prose = import('~prose-en')) => Promise.all([import('~signs'), prose]);
