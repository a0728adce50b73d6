import { css } from 'lit';

/** The looks of the list of suggestions. */
export const suggestionListStyles = css`
  .suggestions {
    margin-block-start: -0.375em;
    padding: 0.375em;
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 14%);
  }
  .suggestions .heading { padding: 0.25em 0.625em; }
  .suggestions li { padding: 0.5em 0.625em; min-block-size: 2.5em; border-radius: calc(var(--radius) * 0.75); cursor: pointer; }
  .suggestions li:hover, .suggestions [aria-selected="true"] { background: var(--surface); }
  .suggestions [aria-selected="true"] { box-shadow: inset 0.1875em 0 var(--accent); }
  [dir="rtl"] .suggestions [aria-selected="true"] { box-shadow: inset -0.1875em 0 var(--accent); }
  .hit { padding: 0; color: inherit; background: none; text-decoration: underline 2px var(--accent); text-underline-offset: 0.2em; text-decoration-skip-ink: none; }
  @media (forced-colors: active) { .suggestions [aria-selected="true"] { outline: 2px solid Highlight; } }
`;
