import { css } from 'lit';

/** The looks of what was asked before. */
export const earlierStyles = css`
  .earlier { margin-block-start: var(--gap); }
  .earlier ul { display: grid; gap: 0.375em; margin-block-start: 0.375em; }
  .earlier button { display: grid; inline-size: 100%; padding-block: 0.4em; text-align: start; border-color: var(--line); }
  .headline { font-weight: 600; }
  .earlier .muted { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
`;
