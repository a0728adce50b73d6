import { css } from 'lit';

/** The looks of the question whether the answer helped. */
export const feedbackStyles = css`
  .feedback { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 1em; padding-block-start: var(--gap); border-block-start: 1px solid var(--line); }
  .verdicts { display: flex; flex: 1; gap: 0.5em; }
  .verdicts button { min-block-size: 2.5em; padding-inline: 1em; font-weight: 400; }
  .verdicts .icon { margin-inline-start: auto; padding-inline: 0.625em; font-size: 0.875em; color: var(--muted); background: none; border-color: transparent; }
  @container (max-width: 35.999em) {
    .feedback > p { flex-basis: 100%; }
    .verdicts button:not(.icon) { flex: 1; padding-inline: 0.5em; }
    .verdicts .icon span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  }
`;
