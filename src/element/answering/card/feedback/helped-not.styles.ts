import { css } from 'lit';

/** The looks of what follows where the answer did not help. */
export const helpedNotStyles = css`
  .verdicts [aria-pressed="true"] { font-weight: 600; background: var(--surface); border-color: var(--text); box-shadow: inset 0 0 0 1px var(--text); }
  .feedback > :is(.next, .whys, .note) { flex-basis: 100%; min-inline-size: 0; margin-block-start: 0.5em; }
  .next { display: grid; gap: 0.625em; }
  .next .heading { font-size: 1em; color: inherit; }
  fieldset, legend { margin: 0; padding: 0; border: 0; }
  .whys { display: grid; gap: 0 1.5em; }
  .feedback :is(legend, .note label) { font-size: 0.875em; font-weight: 600; color: var(--muted); }
  .note > div { display: flex; gap: 0.5em; }
  .note button { flex: none; }
  .tick { display: flex; gap: 0.625em; min-block-size: 2.5em; padding-block: 0.5em; font-size: 1em; font-weight: 400; line-height: inherit; cursor: pointer; }
  input:is([type="radio"], [type="checkbox"]) { flex: none; inline-size: 1.25em; block-size: 1.25em; margin: 0.125em 0 0; font-size: 1em; accent-color: var(--accent); }
  input[type="text"] { inline-size: 100%; min-block-size: 2.75em; padding: 0.5em 0.75em; font: inherit; color: inherit; background: var(--background); border: 1px solid var(--border); border-radius: var(--radius); }
  @container (min-width: 36em) {
    .whys { grid-template-columns: 1fr 1fr; }
    .whys > :is(legend, p) { grid-column: 1 / -1; }
  }
`;
