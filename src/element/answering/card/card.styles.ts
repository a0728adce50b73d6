import { css } from 'lit';

/** The looks of an answer. */
export const cardStyles = css`
  :host {
    --line: var(--why-failed-line, light-dark(#d9dee4, #343d48));
    --mark: var(--why-failed-mark, light-dark(#ffe58a, #5c4a00));
    --on-mark: var(--why-failed-on-mark, light-dark(#1f2933, #fff3c4));
  }
  svg { inline-size: 1.25em; block-size: 1.25em; margin-inline-end: 0.4em; vertical-align: -0.25em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  ul, ol, blockquote { margin: 0; padding: 0; }
  ul { list-style: none; }
  .link { min-block-size: 1.75em; padding: 0; text-align: start; color: var(--accent); background: none; border: 0; text-decoration: underline; text-underline-offset: 0.2em; }
  a { color: var(--accent); }
  a.primary { color: var(--on-accent); }
  a.secondary { color: var(--text); }
  summary:hover, button:hover, .button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
  .card {
    display: grid;
    gap: 0.75em;
    margin-block-start: var(--gap);
    padding: 1.25em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .card > * { min-inline-size: 0; }
  .title .address { overflow-wrap: anywhere; }
  .title { font-size: 1.375em; line-height: 1.25; font-weight: 700; text-wrap: pretty; }
  .heading { margin-block-start: 0.5em; font-weight: 700; }
  .title, .heading { inline-size: fit-content; }
  .heading + * { margin-block-start: -0.5em; }
  .explanation, .question { font-size: 1.0625em; }
  .question { font-weight: 600; }
  code { padding: 0.1em 0.2em; font: 0.9375em ui-monospace, Menlo, Consolas, monospace; background: var(--surface); border-radius: 0.25em; }

  .badges { display: flex; flex-wrap: wrap; gap: 0.5em; }
  .badge { padding: 0.15em 0.7em; font-size: 0.875em; font-weight: 600; border: 1px solid var(--line); border-radius: 1em; }
  .temporary { color: light-dark(#6f4400, #ffd98a); background: light-dark(#fff3d6, #3d2f0a); border-color: transparent; }
  .permanent { color: light-dark(#8f1d14, #ffb4ab); background: light-dark(#fde4e1, #46201d); border-color: transparent; }
  .until-fixed { color: light-dark(#17408b, #b3cdff); background: light-dark(#e0edff, #1b2f52); border-color: transparent; }
  .unknown { color: light-dark(#3e4c59, #cfd8e1); background: light-dark(#e9edf1, #2c343e); border-color: transparent; }

  .futile { padding-inline-start: 0.75em; border-inline-start: 0.25em solid var(--border); font-weight: 600; }
  .steps { display: grid; gap: 0.375em; padding-inline-start: 1.5em; }
  .steps ::marker { font-weight: 700; }
  .instruction { flex-basis: 100%; padding: 0.625em 0.875em; background: var(--surface); border-radius: var(--radius); }

  .options { display: grid; gap: 0.5em; }
  .option { inline-size: 100%; text-align: start; }
  .option .note { display: block; font-weight: 400; font-size: 0.875em; }
  .back { justify-self: start; padding-block: 0.2em; padding-inline: 0.5em 0.75em; }
  [dir="rtl"] .back svg { transform: scaleX(-1); }

  .replied { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 0.75em; }
  .links { display: grid; gap: 0.375em; }
  .links a { display: inline-block; min-block-size: 1.75em; padding-block: 0.125em; }
  .next { display: flex; flex-wrap: wrap; gap: 0.5em; }
  .done { font-weight: 600; overflow-wrap: anywhere; }
  .done[hidden] { display: none; }
  .scroll { max-block-size: 20em; overflow-y: auto; }
  summary { inline-size: fit-content; min-block-size: 1.75em; padding-block: 0.125em; color: var(--accent); cursor: pointer; }
  details[open] > summary { margin-block-end: 0.375em; }


  @container (max-width: 30em) {
    .card { padding: 0.875em; }
    .card .actions > :is(button, .button) { flex-basis: 100%; text-align: center; }
    .next > button { flex: 1; }
  }
  @media (forced-colors: active) {
    .badge, .instruction, code { border: 1px solid; }
    .primary { border-width: 2px; }
  }
`;
