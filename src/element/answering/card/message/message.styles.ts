import { css } from 'lit';

/** The looks of what was pasted. */
export const messageStyles = css`
  .evidence { inline-size: 100%; }
  .quote { padding: 0.625em 0.75em; font: 0.875em/1.6 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; background: var(--surface); border-radius: var(--radius); }
  mark { padding: 0.0625em 0.125em; color: var(--on-mark); background: var(--mark); border-radius: 0.2em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .file { font-weight: 400; }
`;
