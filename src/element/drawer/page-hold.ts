let holders = 0;
let before = '';

/** Keeps the page behind from scrolling while any drawer is open; returns what ends it. */
export function holdPage(): () => void {
  // Read as the document's own: a picture of the page may have this name.
  const { style } = Reflect.get(Document.prototype, 'documentElement', document);
  if (holders++ === 0) {
    before = style.overflow;
    style.overflow = 'hidden';
  }
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    if (--holders === 0) style.overflow = before;
  };
}

/** Keeps `target`'s `--visible` and `--below` at what the on-screen keyboard leaves of the page; returns what ends it. */
export function followViewport(target: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => {};
  const listening = new AbortController();
  const fit = () => {
    target.style.setProperty('--visible', `${viewport.height}px`);
    target.style.setProperty('--below', `${Math.max(0, innerHeight - viewport.height - viewport.offsetTop)}px`);
  };
  fit();
  viewport.addEventListener('resize', fit, { signal: listening.signal });
  viewport.addEventListener('scroll', fit, { signal: listening.signal });
  return () => listening.abort();
}
