/** Bundlers that follow such an address take the file along, and write their own address in its place. */
const start = () => new Worker(new URL('./reading-worker.js', import.meta.url), { type: 'module' });

/** How the address reads where nobody has followed it, or Vite's development server has, to where the file is not (it moves packages to `.vite/deps`). */
const LOST = /\.\/reading-worker\.js|\/\.vite\/deps\//;
/** Where the package is loaded as it is, the file lies beside this one. */
const IN_PACKAGE = /\/why-failed(?:@[^/]+)?\/dist\/[\w-]+\.js/;

/** Starts the worker of the package, or that of the host; undefined where its file is surely not there, so that nobody asks for it in vain. */
export function startWorker(): Worker | undefined {
  const { whyFailedWorker } = window;
  if (whyFailedWorker) return new Worker(whyFailedWorker, { type: 'module' });
  return LOST.test(String(start)) && !IN_PACKAGE.test(import.meta.url) ? undefined : start();
}
