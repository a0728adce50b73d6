import { css } from 'lit';

/** The looks of what surrounds an answer: suggestions, files, tallies, the hand-off, and what was asked before. */
export const talkStyles = css`
  textarea[rows="2"] { min-block-size: 3.75em; }
  textarea[aria-invalid="true"] { border-color: light-dark(#b3261e, #ffb4ab); border-width: 2px; }
  .drop {
    position: absolute;
    z-index: 3;
    inset: 0;
    display: grid;
    place-items: center;
    font-weight: 600;
    background: var(--surface);
    border: 2px dashed var(--accent);
    border-radius: var(--radius);
    pointer-events: none;
  }
  .small #hint { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .composer { position: relative; }
  .suggestions {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(100% + 0.25em); /* below the buttons, so that they can be pressed */
    padding: 0.25em;
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 18%);
  }
  .suggestions li { padding: 0.5em 0.75em; border-radius: calc(var(--radius) / 2); cursor: pointer; }
  .suggestions li:hover { background: var(--surface); }
  .suggestions [aria-selected="true"] { color: var(--on-accent); background: var(--accent); }
  .reading { display: flex; align-items: center; gap: 0.75em; margin-block-start: var(--gap); }
  progress { flex: 1; min-inline-size: 4em; block-size: 0.5em; accent-color: var(--accent); }

  .whose { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; }
  .replied { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 0.75em; }
  .links { display: grid; gap: 0.375em; }
  .links a { display: inline-block; min-block-size: 1.75em; padding-block: 0.125em; }
  .next { display: flex; flex-wrap: wrap; gap: 0.5em; }
  .done { font-weight: 600; overflow-wrap: anywhere; }
  .done[hidden] { display: none; }

  .feedback .actions, .whys, .note { flex-basis: 100%; }
  .whys { display: grid; gap: 0.25em; margin: 0; padding: 0; border: 0; }
  .whys legend { padding: 0; font-weight: 600; }
  .why, .note { font-size: 1em; font-weight: 400; }
  .why { display: flex; align-items: center; gap: 0.5em; min-block-size: 1.75em; cursor: pointer; }
  input[type="radio"] { inline-size: 1.1em; block-size: 1.1em; margin: 0; accent-color: var(--accent); }
  input[type="text"] {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.25em;
    padding: 0.5em 0.625em;
    font: inherit;
    color: inherit;
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .support { display: grid; gap: 0.5em; padding: 1em; background: var(--surface); border-radius: var(--radius); }
  .support .heading { margin: 0; }
  .support .heading + * { margin: 0; }
  .support textarea { margin: 0; }
  .support .quiet, .support .secondary { background: var(--background); }

  .tally { inline-size: 100%; border-collapse: collapse; text-align: start; }
  .tally th { padding: 0 0.75em 0.375em 0; font-size: 0.875em; text-align: start; color: var(--muted); }
  .tally td { padding: 0.75em 0.75em 0.75em 0; vertical-align: top; border-block-start: 1px solid var(--line); }
  .tally td:first-child { inline-size: 36%; }
  .tally .badge { display: inline-block; margin-block-start: 0.375em; }
  .tally .link { display: block; font-weight: 600; }
  .tally .instruction { padding: 0; font-size: 0.9375em; background: none; border: 0; }
  .tally .button, .tally .actions > button, .tally td > button.secondary { padding: 0.3em 0.625em; font-size: 0.9375em; font-weight: 400; }
  .share { min-inline-size: 5em; font-weight: 700; font-variant-numeric: tabular-nums; }
  .bar { display: block; inline-size: 100%; block-size: 0.375em; margin-block-start: 0.375em; background: var(--surface); border-radius: 1em; overflow: hidden; stroke: none; fill: var(--accent); }
  .bar:dir(rtl) { transform: scaleX(-1); }
  .unexplained { display: grid; gap: 0.375em; }
  .unexplained li { overflow-wrap: anywhere; }
  .times { font-variant-numeric: tabular-nums; }

  .earlier { margin-block-start: var(--gap); }
  .earlier ul { display: grid; gap: 0.375em; margin-block-start: 0.375em; }
  .earlier button { display: grid; inline-size: 100%; padding-block: 0.4em; text-align: start; border-color: var(--line); }
  .headline { font-weight: 600; }
  .earlier .muted { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }

  @container (max-width: 40em) {
    .tally, .tally tbody, .tally tr, .tally td { display: block; }
    .tally thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .tally tr { padding-block: 0.75em; border-block-start: 1px solid var(--line); }
    .tally td, .tally td:first-child { inline-size: auto; padding: 0; border: 0; }
    .tally td + td { margin-block-start: 0.5em; }
  }
  @container (max-width: 30em) {
    textarea[rows="2"] { min-block-size: 5.5em; }
    .support { padding: 0.75em; }
    .next > button { flex: 1; }
  }
  @media (forced-colors: active) {
    .bar { border: 1px solid; fill: CanvasText; }
    .suggestions [aria-selected="true"] { outline: 2px solid Highlight; }
    .support { border: 1px solid; }
  }
  @media (prefers-reduced-motion: no-preference) {
    button, .button { transition: background-color 0.15s, border-color 0.15s; }
  }
`;
