import { css } from 'lit';

/** The looks of the question whether the answer helped. */
export const feedbackStyles = css`
  .feedback { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 1em; padding-block-start: var(--gap); border-block-start: 1px solid var(--line); }
  .verdicts { display: flex; flex: 1; gap: 0.5em; }
  .verdicts button { min-block-size: 2.5em; padding-inline: 1em; font-weight: 400; }
  .verdicts [aria-pressed="true"] { font-weight: 600; background: var(--surface); border-color: var(--text); box-shadow: inset 0 0 0 1px var(--text); }
  .verdicts .icon { margin-inline-start: auto; padding-inline: 0.625em; font-size: 0.875em; color: var(--muted); background: none; border-color: transparent; }
  .feedback > :is(.next, .whys, .note) { flex-basis: 100%; min-inline-size: 0; margin-block-start: 0.5em; }
  .next { display: grid; gap: 0.625em; }
  .next .heading { font-size: 1em; color: inherit; }
  .whys { display: grid; gap: 0 1.5em; }
  .feedback :is(legend, .note label) { font-size: 0.875em; font-weight: 600; color: var(--muted); }
  .note > div { display: flex; gap: 0.5em; }
  input[type="text"] { inline-size: 100%; min-block-size: 2.75em; padding: 0.5em 0.75em; font: inherit; color: inherit; background: var(--background); border: 1px solid var(--border); border-radius: var(--radius); }
  @container (min-width: 36em) {
    .whys { grid-template-columns: 1fr 1fr; }
    .whys > :is(legend, p) { grid-column: 1 / -1; }
  }
  @container (max-width: 35.999em) {
    .feedback > p { flex-basis: 100%; }
    .verdicts button:not(.icon) { flex: 1; padding-inline: 0.5em; }
    .verdicts .icon span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  }
`;
