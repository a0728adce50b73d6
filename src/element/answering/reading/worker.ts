/** The worker that reads long pastes, so that the page never waits. */
import { readInSlices, type Job, type Report } from './in-slices.js';

const tell = (report: Report) => postMessage(report);

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  void readInSlices(data, undefined, (share) => tell({ share })).then(
    (reading) => tell({ reading }),
    (error: unknown) => {
      setTimeout(() => {
        throw error;
      }); // as an error of the worker, which the page hears
    },
  );
});
