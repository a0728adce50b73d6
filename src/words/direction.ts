/** Languages that are written from right to left, and scripts (ISO 15924) that a tag may name. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:adlm|arab|hebr|nkoo|rohg|syrc|thaa)(?:-|$)/i;
/** The same languages in other scripts. */
const LEFT_TO_RIGHT = /-(?:latn|cyrl|deva)(?:-|$)/i;

/** The direction that a language (BCP 47) is written in. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) && !LEFT_TO_RIGHT.test(lang) ? 'rtl' : 'ltr';
}
