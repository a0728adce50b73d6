const LIGHT_DARK = /light-dark\(([^,]+),[^)]+\)/g;
const RULE = /([^{}]+)\{([^{}]*light-dark\([^{}]*)\}/g;

/** The same styles for browsers without `light-dark()`, too (before Chrome 123, Firefox 120, Safari 17.5), where each colour is the light one. */
export function withLightColours(css: string): string {
  return css.replace(RULE, (rule, selector: string, declarations: string) => {
    const coloured = declarations.split(';').filter((one) => one.includes('light-dark('));
    return `${rule.replace(LIGHT_DARK, '$1')}\n@supports (color: light-dark(red, red)) {${selector}{${coloured.join(';')}} }`;
  });
}
