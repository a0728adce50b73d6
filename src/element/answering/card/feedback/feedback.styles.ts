import { css } from 'lit';

/** The looks of the question whether the answer helped. */
export const feedbackStyles = css`
  .feedback { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 1em; margin-block-start: 0.25em; padding-block-start: 1em; border-block-start: 1px solid var(--line); }
  .faces { display: flex; flex-wrap: wrap; gap: 0.5em; }
  .face { padding: 0.35em 0.75em; }
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
  @container (max-width: 30em) {
    .faces { flex: 1; flex-wrap: nowrap; }
    .face { flex: 1; text-align: center; }
    .face svg { display: block; margin: 0 auto; }
  }
`;
