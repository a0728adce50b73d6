import { css } from 'lit';

/** The looks of the hand-off to a human. */
export const supportStyles = css`
  .summary {
    max-block-size: 25em;
    padding: 0.75em;
    font: 0.875em/1.6 ui-monospace, Menlo, Consolas, monospace;
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    field-sizing: content;
    resize: vertical;
  }
`;
