import { css } from 'lit';

/** The looks of an answer. Three sizes of type (0.875, 1, 1.25 em, the title more where there is room), two weights. */
export const cardStyles = css`
  :host {
    --mark: var(--why-failed-mark, light-dark(#ffe58a, #5c4a00));
    --on-mark: var(--why-failed-on-mark, light-dark(#1f2933, #fff3c4));
    --until-fixed: light-dark(#744200, #ffd08a);
    --until-fixed-tint: light-dark(#ffefd0, #3d2c0a);
  }
  svg { flex: none; inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  ul, ol, blockquote { margin: 0; padding: 0; }
  ul { list-style: none; }
  p, li { text-wrap: pretty; }
  .frame:lang(ja) { line-break: strict; word-break: auto-phrase; }
  button, .button { gap: 0.5em; }
  a, .link { color: var(--accent); text-decoration: underline; text-underline-offset: 0.2em; }
  .link { display: inline; min-block-size: 1.75em; padding: 0.125em 0; font-weight: 400; text-align: start; background: none; border: 0; }
  .link svg { margin-inline-end: 0.375em; vertical-align: -0.25em; }
  a.primary { color: var(--on-accent); }
  a.secondary, a.row { color: var(--text); }
  :is(.button, .row) { text-decoration: none; }
  :is(button, .button, summary, .row):hover { text-decoration: underline; text-underline-offset: 0.2em; }
  code { padding: 0.1em 0.2em; font: 0.875em ui-monospace, Menlo, Consolas, monospace; white-space: nowrap; background: var(--surface); border-radius: 0.25em; }

  .card { display: grid; gap: calc(var(--gap) * 1.25); padding: var(--gap); }
  .answer { display: grid; gap: calc(var(--gap) * 0.625); }
  :is(.card, .answer, .part, .stack) > * { min-inline-size: 0; }
  .title { inline-size: fit-content; font-size: 1.25em; font-weight: 600; line-height: 1.25; text-wrap: balance; }
  .title bdi { display: inline-block; max-inline-size: 100%; overflow-wrap: anywhere; }
  .part { display: grid; gap: 0.25em; }
  .stack { display: grid; gap: 0.5em; justify-items: start; }
  .stack > * { max-inline-size: 100%; }
  .heading { font-size: 0.875em; font-weight: 600; color: var(--muted); }
  .main { margin-block-start: 0.25em; }

  .badges { display: flex; flex-wrap: wrap; gap: 0.375em; font-size: 0.875em; font-weight: 600; line-height: 1.4; }
  .badge { display: inline-flex; align-items: center; gap: 0.375em; }
  .badge svg { inline-size: 1.1875em; block-size: 1.1875em; }
  .badges .badge { padding-block: 0.25em; padding-inline: 0.5em 0.75em; background: var(--surface); border-radius: 1em; }
  .temporary { color: light-dark(#0a5c49, #8fe3c6); }
  .until-fixed { color: var(--until-fixed); }
  .permanent { color: light-dark(#8f1d14, #ffb4ab); }
  .unknown { color: light-dark(#3e4c59, #cfd8e1); }
  .badges > .temporary { background: light-dark(#def3eb, #11362c); }
  .badges > .until-fixed { background: var(--until-fixed-tint); }
  .badges > .permanent { background: light-dark(#fde5e2, #46201d); }
  .badges > .unknown { background: light-dark(#e9edf1, #2c343e); }

  .steps { display: grid; gap: 0.375em; padding-inline-start: 1.375em; }
  .steps ::marker { font-weight: 600; color: var(--muted); }
  .further > * + * { margin-inline-start: 0.75em; }

  .rows { overflow: hidden; background: var(--surface); border-radius: var(--radius); }
  .rows > li + li { border-block-start: 1px solid var(--line); }
  .row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.75em; inline-size: 100%; min-block-size: 3.25em; padding-block: 0.625em; padding-inline: 1em 0.75em; font-weight: 400; line-height: 1.4; text-align: start; align-items: center; justify-content: normal; background: none; border: 0; border-radius: 0; }
  .row > span { display: grid; gap: 0.1875em; min-inline-size: 0; }
  .row:not(.neither) .said { font-weight: 600; }
  .row:focus-visible { outline-offset: -2px; }
  .chevron { inline-size: 1.125em; block-size: 1.125em; color: var(--muted); }
  [dir="rtl"] :is(.chevron, .back) { scale: -1 1; }
  .trail { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.375em; margin-block: -0.5em; font-size: 0.875em; color: var(--muted); }
  .trail button { min-block-size: 2.875em; padding-block: 0; padding-inline: 0 0.5em; gap: 0.125em; color: var(--accent); background: none; border: 0; }

  summary { display: flex; align-items: center; gap: 0.375em; inline-size: fit-content; min-block-size: 2.25em; padding-inline-end: 0.5em; cursor: pointer; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary .chevron { margin-inline-start: -0.25em; }
  details[open] > summary .chevron { rotate: 90deg; }
  [dir="rtl"] details[open] > summary .chevron { rotate: -90deg; }
  .scroll { max-block-size: 20em; overflow-y: auto; }

  @container (min-width: 36em) {
    .title { font-size: 1.375em; }
    .card, .again:not(.line) { padding: calc(var(--gap) * 1.25); }
    .line, .earlier { padding-inline: calc(var(--gap) * 1.25); }
    .part { grid-template-columns: 8.75em minmax(0, 1fr); gap: 0 0.75em; align-items: baseline; }
  }
  @container (max-width: 35.999em) {
    .main > :is(button, .button) { flex: 1 1 100%; }
  }
  @media (forced-colors: active) {
    .badges .badge, .rows, .quote, .chip, #problem, code { border: 1px solid; }
    .primary { border-width: 2px; }
  }
`;
