/** The forms of a counted phrase by CLDR plural category; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A function that writes counted phrases in a language: `count(2, { one: '# line', other: '# lines' })`. */
export function counter(lang: string): (count: number, forms: Forms) => string {
  // The first answer counts nothing, and on a slow machine it would wait 50 ms for these.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(lang);
    numbers ??= new Intl.NumberFormat(lang);
    return (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
  };
}

/** A function that writes shares (0 to 1) as whole per cents in a language. */
export function percents(lang: string): (share: number) => string {
  let numbers: Intl.NumberFormat | undefined;
  return (share) => (numbers ??= new Intl.NumberFormat(lang, { style: 'percent' })).format(Math.floor(share * 100) / 100);
}
