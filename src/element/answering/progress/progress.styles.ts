import { css } from 'lit';

/** The looks of how far a long text is read. */
export const progressStyles = css`
  .reading { display: flex; align-items: center; gap: 0.75em; padding: 0.75em var(--gap); }
  progress { flex: 1; min-inline-size: 4em; block-size: 0.5em; accent-color: var(--accent); }
`;
