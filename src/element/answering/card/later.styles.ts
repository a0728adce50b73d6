import { css } from 'lit';

/** The looks of the card where nothing was sure, and of what was just done. */
export const laterStyles = css`
  .folds summary { font-weight: 600; }
  .folds .steps { margin-inline-start: 1.25em; padding-block-end: 0.5em; }
  .done { position: sticky; inset-block-end: 0.5em; padding: 0.625em 0.75em; font-weight: 600; overflow-wrap: anywhere; background: light-dark(#def3eb, #11362c); border-radius: var(--radius); }
  .ways { display: grid; gap: 1em; justify-items: start; padding-block-start: 0.25em; }
  .ways > * { min-inline-size: 0; }
  /* Where more is asked for, it is drawn as a field. */
  .wanted.line { margin: var(--gap) var(--gap) 0; padding-inline: 0.75em; border: 1px solid var(--border); border-radius: var(--radius); }
  .wanted.line:focus-within { outline: 2px solid var(--accent); box-shadow: none; }
  @media (forced-colors: active) { .done { border: 1px solid; } }
`;
