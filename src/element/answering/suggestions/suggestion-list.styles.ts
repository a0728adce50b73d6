import { css } from 'lit';

/** The looks of the list of suggestions. */
export const suggestionListStyles = css`
  .suggestions {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(100% + 0.25em); /* below the buttons, so that they can be pressed */
    padding: 0.25em;
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 18%);
  }
  .suggestions li { padding: 0.5em 0.75em; border-radius: calc(var(--radius) / 2); cursor: pointer; }
  .suggestions li:hover { background: var(--surface); }
  .suggestions [aria-selected="true"] { color: var(--on-accent); background: var(--accent); }
  @media (forced-colors: active) { .suggestions [aria-selected="true"] { outline: 2px solid Highlight; } }
`;
