import { css } from 'lit';

/** The looks of the box that only show once it is used. */
export const boxStyles = css`
  textarea[rows="2"] { min-block-size: 3.75em; }
  textarea[aria-invalid="true"] { border-color: light-dark(#b3261e, #ffb4ab); border-width: 2px; }
  .small #hint { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .composer { position: relative; }
  @container (max-width: 30em) { textarea[rows="2"] { min-block-size: 5.5em; } }
  @media (prefers-reduced-motion: no-preference) {
    button, .button { transition: background-color 0.15s, border-color 0.15s; }
  }
`;
