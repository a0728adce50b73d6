/** The worker that reads long pastes, so that the page never waits. */
import { readInSlices } from './in-slices.js';
import type { Job, Report } from './job.js';

const tell = (report: Report) => postMessage(report);

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  void readInSlices(data, undefined, (share) => tell({ share })).then(
    (found) => tell({ found }),
    (error: unknown) => {
      setTimeout(() => {
        throw error;
      }); // as an error of the worker, which the page hears
    },
  );
});
