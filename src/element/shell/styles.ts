import { css } from 'lit';

/** Colours and type of every element of this package; every one of them can be set from outside. Light or dark is the page's `color-scheme`. */
export const theme = css`
  :host {
    /* The page's own rules about text end here; whatever it says about the element itself still goes first. */
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    display: block;
    container-type: inline-size;
    --font: var(--why-failed-font, system-ui, sans-serif);
    --radius: var(--why-failed-radius, 0.5em);
    --gap: var(--why-failed-gap, 1em);
    --background: var(--why-failed-background, light-dark(#ffffff, #15191f));
    --surface: var(--why-failed-surface, light-dark(#f3f5f8, #1f262e));
    --text: var(--why-failed-text, light-dark(#1f2933, #e6eaf0));
    --muted: var(--why-failed-muted, light-dark(#52606d, #a9b4c0));
    --border: var(--why-failed-border, light-dark(#7b8794, #7d8a98));
    --accent: var(--why-failed-accent, light-dark(#1d4ed8, #8ab4ff));
    --on-accent: var(--why-failed-on-accent, light-dark(#ffffff, #0b1a33));
    --line: var(--why-failed-line, light-dark(#dce1e7, #323b46));
    background: var(--background);
    border-radius: calc(var(--radius) * 1.5);
  }
  /* Here, where no rule of the page comes: what it says about every element would be inherited. "all: initial" would forget the language. */
  .frame, .drawer {
    font: var(--why-failed-font-size, medium)/1.5 var(--font);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    color: var(--text);
    overflow-wrap: break-word;
  }
  :host([hidden]) { display: none; }
  *, ::before, ::after { box-sizing: border-box; }
`;

/** The looks of all that can be pressed or typed into. */
export const controls = css`
  .frame { border: var(--frame, 1px) solid var(--line); border-radius: inherit; }
  .box { display: grid; gap: calc(var(--gap) * 0.75); padding: var(--gap); }
  p { margin: 0; }
  label { font-size: 1.125em; font-weight: 600; }
  .small { font-size: 0.875em; }
  .muted, textarea::placeholder { color: var(--muted); opacity: 1; }
  #hint { margin-block-start: -0.5em; }
  textarea { display: block; inline-size: 100%; font: inherit; color: inherit; background: none; resize: none; }
  .ask textarea { min-block-size: 5.5em; padding: 0.625em 0.75em; border: 1px solid var(--border); border-radius: var(--radius); }
  .actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 0.75em; }
  button, .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.375em 1.125em;
    font: inherit;
    font-weight: 600;
    color: var(--text);
    background: none;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .primary { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
  .plain { padding-inline: 0.5em; color: var(--accent); border-color: #0000; }
  .chip { padding-inline: 0.75em; font-size: 0.875em; font-weight: 400; background: var(--surface); border: 0; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: var(--radius); }
  [role="status"] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  @container (max-width: 35.999em) {
    .box .primary { flex: auto; }
  }
`;

/** The looks of the element while nothing was asked yet. */
export const styles = [theme, controls];
