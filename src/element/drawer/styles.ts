import { css } from 'lit';
import { controls, theme } from '../shell/styles.js';

const drawer = css`
  :host { display: inline-block; container-type: normal; background: none; }
  dialog {
    position: fixed;
    inset: 0 0 0 auto;
    inline-size: min(30em, 100vw);
    block-size: 100vh;
    block-size: 100dvh;
    visibility: visible; /* it may be opened from what is hidden */
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--text);
    background: var(--background);
    box-shadow: 0 0 2em rgb(0 0 0 / 30%);
    overflow: hidden;
  }
  dialog[dir="rtl"] { inset: 0 auto 0 0; }
  dialog[open] { display: flex; flex-direction: column; }
  dialog::backdrop { background: rgb(0 0 0 / 45%); }
  .bar { display: flex; align-items: center; gap: 0.5em; padding: 0.75em 1em; border-block-end: 1px solid var(--line); touch-action: none; }
  .bar h2 { flex: 1; margin: 0; font-size: 1.125em; }
  .close { padding: 0.4em; line-height: 0; }
  .close svg { inline-size: 1.25em; block-size: 1.25em; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
  .grip { display: none; }
  .body { flex: 1; min-block-size: 0; overflow: auto; overscroll-behavior: contain; }
  why-failed { --frame: 0; border-radius: 0; }
  @media (max-width: 40em) {
    dialog, dialog[dir="rtl"] {
      /* Above the on-screen keyboard: the two lengths come from the visual viewport. */
      inset: auto 0 var(--below, 0px) 0;
      inline-size: 100vw;
      block-size: auto;
      max-block-size: calc(var(--visible, 100dvh) - 2em);
      border-radius: var(--radius) var(--radius) 0 0;
    }
    .bar { position: relative; padding-block-start: 1.25em; }
    .grip { display: block; position: absolute; inset-block-start: 0.5em; inset-inline: 0; inline-size: 2.5em; block-size: 0.25em; margin-inline: auto; border-radius: 1em; background: var(--border); }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog { transition: transform 0.15s ease-out; }
    dialog[data-dragged] { transition: none; }
  }
  @media (forced-colors: active) { dialog { border: 1px solid CanvasText; } }
`;

/** The drawer's looks: a panel at the end of a wide page, a sheet at the bottom of a narrow one. */
export const drawerStyles = [theme, controls, drawer];
