import { adoptStyles, unsafeCSS, type CSSResult, type LitElement } from 'lit';

const LIGHT_DARK = /light-dark\(([^,]+),[^)]+\)/g;

/** Gives an element its styles, and more; a sheet belongs to the document it was made for, so that an element that has moved to another one needs new ones. */
export function dress(element: LitElement, more: readonly CSSResult[] = []): void {
  const root = element.renderRoot as ShadowRoot;
  const styles = ([...(element.constructor as typeof LitElement).elementStyles, ...more] as CSSResult[]).map((style) =>
    // Browsers before 2024 drop every colour that they do not understand: there each is the light one. (jsdom has no CSS to ask.)
    globalThis.CSS?.supports('color', 'light-dark(red,red)') === false ? unsafeCSS(style.cssText.replace(LIGHT_DARK, '$1')) : style,
  );
  const { ownerDocument } = element;
  if (ownerDocument === document) adoptStyles(root, styles);
  else
    root.adoptedStyleSheets = styles.flatMap(({ cssText }) => {
      const { defaultView } = ownerDocument;
      if (!defaultView) return []; // it draws nothing
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
}
