/** A page that nobody sees draws no frame: none is waited for longer than this, in milliseconds. */
const PATIENCE = 1000;

/** Resolves once what is drawn can be seen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => setTimeout(resolve)); // what is called in a frame comes before it is painted
  });
}
