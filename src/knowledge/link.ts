/** The only links that texts may have; wherever they are shown, what does not fit is shown as plain text. */
export const LINK = /^https:\/\//;
