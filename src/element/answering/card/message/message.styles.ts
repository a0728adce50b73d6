import { css } from 'lit';

/** The looks of what was pasted. */
export const messageStyles = css`
  .evidence { display: grid; gap: 0.375em; }
  .quote {
    padding: 0.75em;
    font: 0.875em/1.6 ui-monospace, Menlo, Consolas, monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    background: var(--surface);
    border-radius: var(--radius);
  }
  mark { padding: 0.1em 0.2em; color: var(--on-mark); background: var(--mark); border-radius: 0.2em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .whose { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; }
  @media (forced-colors: active) { .quote { border: 1px solid; } }
`;
