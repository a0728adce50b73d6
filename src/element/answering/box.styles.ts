import { css } from 'lit';

/** The looks of the box that only show once it is used. */
export const boxStyles = css`
  .again label, .again #hint { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .ask { position: relative; }
  .again textarea { min-block-size: 2.75em; overflow-y: auto; }
  .read textarea { min-block-size: 12em; }
  textarea[aria-invalid="true"] { border-color: var(--until-fixed); }
  #problem { padding: 0.75em; background: var(--until-fixed-tint); border-radius: var(--radius); font-size: 0.875em; }
  /* One quiet line: the same box, and the focus in it is seen by the line below. */
  .line { padding-block: 0; }
  .line .actions { display: none; }
  .line .ask { display: flex; align-items: center; }
  .line .ask::before { content: '+';
    content: '+' / ''; margin-inline-end: 0.375em; font-size: 1.5em; line-height: 1; color: var(--muted); }
  .line textarea { block-size: 2.75em; padding-inline: 0; overflow: hidden; white-space: nowrap; border: 0; outline: none; cursor: text; }
  .line:hover textarea::placeholder { color: var(--text); }
  .line:focus-within { box-shadow: inset 0 -2px var(--accent); border-radius: 0; }
  .box:not(.wanted) ~ :is(.card, .reading) { border-block-start: 1px solid var(--line); }
`;
