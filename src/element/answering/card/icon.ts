import { html, svg, type TemplateResult } from 'lit';

/** Drawn in a square of 24, with lines only. */
const PATHS = {
  temporary: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 7v5l3.2 2',
  permanent: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M5.7 5.7l12.6 12.6',
  'until-fixed': 'M19.9 7.2l-3.1 3.1-2.6-.5-.5-2.6 3.1-3.1a5.2 5.2 0 0 0-6.7 6.7l-5.5 5.5a2.2 2.2 0 0 0 3.1 3.1l5.5-5.5a5.2 5.2 0 0 0 6.7-6.7z',
  unknown: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M9.6 9.6a2.5 2.5 0 1 1 3.4 2.3c-.7.3-1 .8-1 1.6M12 16.6v.1',
  delivered: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M8 12.4l2.7 2.7L16 9.6',
  sender: 'M8.4 8a3.6 3.6 0 1 0 7.2 0 3.6 3.6 0 1 0-7.2 0M4.8 20c.7-3.8 3.5-5.7 7.2-5.7s6.5 1.9 7.2 5.7',
  it: 'M3.5 4.5h17V16h-17zM12 16v4M8.5 20h7',
  recipient: 'M3 5.5h18v13H3zM4 7.5l8 5.8 8-5.8',
  vendor: 'M4.5 15v-3a7.5 7.5 0 0 1 15 0v3M4.5 14h2.3v4.5H6A1.5 1.5 0 0 1 4.5 17zM19.5 14h-2.3v4.500h.8a1.5 1.5 0 0 0 1.5-1.500z',
  plus: 'M12 5v14M5 12h14',
  chevron: 'M9 5.500l6.5 6.500L9 18.5',
  back: 'M14.5 6L8.5 12l6 6',
  link: 'M10.2 13.800a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.700l-1.2 1.200M13.8 10.200a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.700l1.2-1.2',
  copy: 'M9 9h11v11H9zM5.5 15A1.5 1.5 0 0 1 4 13.500V6a2 2 0 0 1 2-2h7.500A1.5 1.5 0 0 1 15 5.5',
};

/** The name of a drawing. */
export type IconName = keyof typeof PATHS;

/** Beside words that say the same: assistive technology meets the words alone. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class=${name} viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${PATHS[name]} />`}</svg>`;
}
