import { css } from 'lit';

/** The looks of what was asked before. */
export const earlierStyles = css`
  .earlier { padding: 0.25em var(--gap); border-block-start: 1px solid var(--line); }
  .earlier details[open] { padding-block-end: 0.625em; }
  .earlier summary { min-block-size: 3.125em; font-size: 0.875em; color: var(--muted); }
  .past { display: flex; gap: 0.75em; color: var(--muted); }
  .past time { flex: none; font-variant-numeric: tabular-nums; }
  .cut { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
`;
