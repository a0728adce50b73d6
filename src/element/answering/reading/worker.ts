/** The worker that reads long pastes, so that the page never waits. */
import { withSigns } from '../../../knowledge/with-signs.js';
import { readInSlices } from './in-slices.js';
import type { Job, Report, SentJob } from './job.js';

const tell = (report: Report) => postMessage(report);

function jobOf(sent: SentJob): Job {
  return 'compiled' in sent ? { text: sent.text, kb: withSigns(sent.kb, { concepts: sent.compiled.concepts.length > 0 }, () => sent.compiled) } : sent;
}

addEventListener('message', ({ data }: MessageEvent<SentJob>) => {
  void readInSlices(jobOf(data), undefined, (share) => tell({ share })).then(
    (found) => tell({ found }),
    (error: unknown) => {
      setTimeout(() => {
        throw error;
      }); // as an error of the worker, which the page hears
    },
  );
});
