import { css } from 'lit';

/** The looks of the table of many failures. */
export const tallyStyles = css`
  .tally { inline-size: 100%; border-collapse: collapse; text-align: start; }
  .tally :is(th, td) { padding: 0.75em 0.75em 0.75em 0; text-align: start; vertical-align: top; border-block-start: 1px solid var(--line); }
  .tally th { padding-block: 0 0.375em; font-size: 0.875em; font-weight: 600; color: var(--muted); border: 0; }
  .tally .many { inline-size: 4em; padding-inline-end: 1em; font-weight: 600; text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .tally th:first-child { padding-inline-end: 1.125em; text-align: end; }
  .tally .reason { inline-size: 50%; font-weight: 600; }
  .tally .reason .link { font-weight: 600; color: var(--text); text-decoration: underline 1px var(--border); }
  .tally .helps > * { display: block; }
  .tally .badge { display: flex; padding: 0; font-size: 0.875em; background: none; }
  .tally summary { font-size: 0.875em; color: var(--muted); }
  .list { display: grid; gap: 0.375em; max-block-size: 8.5em; margin: 0 0 0.375em; padding: 0.5em 0.75em; font: 0.875em/1.7 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--surface); border-radius: var(--radius); }
  @container (max-width: 35.999em) {
    .tally, .tally tbody { display: block; }
    .tally thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .tally tr { display: grid; grid-template-columns: minmax(3.5em, max-content) minmax(0, 1fr); gap: 0.25em 0.75em; padding-block: 0.625em; border-block-start: 1px solid var(--line); }
    .tally :is(td, .reason, .many) { inline-size: auto; padding: 0; border: 0; }
    .tally .helps { grid-column: 2; }
  }
`;
