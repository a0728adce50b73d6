import { css } from 'lit';

/** The looks of the place to drop a file. */
export const filePlaceStyles = css`
  .ask { position: relative; }
  .drop {
    position: absolute;
    z-index: 3;
    inset: 0;
    display: grid;
    place-items: center;
    font-weight: 600;
    background: var(--surface);
    border: 2px dashed var(--accent);
    border-radius: var(--radius);
    pointer-events: none;
  }
`;
