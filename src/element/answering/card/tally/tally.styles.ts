import { css } from 'lit';

/** The looks of the table of many failures. */
export const tallyStyles = css`
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
  [dir="rtl"] .bar { transform: scaleX(-1); }
  .unexplained { display: grid; gap: 0.375em; }
  .unexplained li { overflow-wrap: anywhere; }
  .times { font-variant-numeric: tabular-nums; }
  @container (max-width: 40em) {
    .tally, .tally tbody, .tally tr, .tally td { display: block; }
    .tally thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .tally tr { padding-block: 0.75em; border-block-start: 1px solid var(--line); }
    .tally td, .tally td:first-child { inline-size: auto; padding: 0; border: 0; }
    .tally td + td { margin-block-start: 0.5em; }
  }
  @media (forced-colors: active) { .bar { border: 1px solid; fill: CanvasText; } }
`;
