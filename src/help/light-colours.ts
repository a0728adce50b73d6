const LIGHT_DARK = /light-dark\(([^,]+),[^)]+\)/g;

/** The same styles for browsers without `light-dark()`, too (before Chrome 123, Firefox 120, Safari 17.5), where each colour is the light one. */
export function withLightColours(css: string): string {
  const rules = css.split('}').map((rule) => {
    const at = rule.lastIndexOf('{');
    const coloured = rule
      .slice(at + 1)
      .split(';')
      .filter((one) => one.includes('light-dark('));
    if (!coloured.length) return rule;
    const selector = rule.slice(rule.lastIndexOf('{', at - 1) + 1, at);
    return `${rule.replace(LIGHT_DARK, '$1')}}\n@supports (color: light-dark(red, red)) {${selector}{${coloured.join(';')}} `;
  });
  return rules.join('}');
}
