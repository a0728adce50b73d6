/** Starts the worker that reads long texts; undefined where there is none. Throws where the page may not have one. In the package, packaged-worker.ts stands in its place. */
export const startWorker = (): Worker | undefined => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
