/** The beginning of the part of a page's fragment that names a reason. */
export const FRAGMENT_KEY = 'why-failed=';
