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
    --surface: var(--why-failed-surface, light-dark(#f4f6f8, #1f262e));
    --text: var(--why-failed-text, light-dark(#1f2933, #e6eaf0));
    --muted: var(--why-failed-muted, light-dark(#52606d, #a9b4c0));
    --border: var(--why-failed-border, light-dark(#7b8794, #7d8a98));
    --accent: var(--why-failed-accent, light-dark(#1d4ed8, #8ab4ff));
    --on-accent: var(--why-failed-on-accent, light-dark(#ffffff, #0b1a33));
    background: var(--background);
    border-radius: var(--radius);
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
  .frame { padding: var(--gap); }
  p { margin: 0; }
  label { display: block; font-size: 1.125em; font-weight: 600; }
  .muted { color: var(--muted); font-size: 0.9375em; }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 6.5em;
    margin-block: 0.5em 0.75em;
    padding: 0.625em 0.75em;
    font: 0.9375em/1.5 ui-monospace, Menlo, Consolas, monospace;
    color: inherit;
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    resize: vertical;
  }
  [part="choose-file"], [part="start-over"] { padding-inline: 0.625em; color: var(--accent); border-color: transparent; }
  [part="start-over"] { margin-inline-start: auto; }
  textarea::placeholder { color: var(--muted); opacity: 1; }
  #problem { margin-block-end: 0.75em; font-weight: 600; color: light-dark(#b3261e, #ffb4ab); }
  .actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0.625em; }
  button, .button {
    display: inline-block;
    margin: 0;
    padding: 0.55em 1em;
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .primary { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
  .quiet { font-weight: 400; background: none; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: var(--radius); }
  [role="status"] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @container (max-width: 30em) {
    .frame { padding: 0.75em; }
    #problem + .actions { gap: 0.25em; }
    button, .button { padding-inline: 0.75em; }
  }
`;

/** The looks of the element while nothing was asked yet. */
export const styles = [theme, controls];
