import { css } from 'lit';

/** The looks of the hand-off to a human. */
export const supportStyles = css`
  .support { display: grid; gap: 0.5em; padding: 1em; background: var(--surface); border-radius: var(--radius); }
  .support .heading { margin: 0; }
  .support .heading + * { margin: 0; }
  .support textarea { margin: 0; }
  .support .quiet, .support .secondary { background: var(--background); }
  @container (max-width: 30em) { .support { padding: 0.75em; } }
  @media (forced-colors: active) { .support { border: 1px solid; } }
`;
