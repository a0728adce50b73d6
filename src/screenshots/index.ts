/** Reads the text of pictures in the browser, with tesseract.js (an optional peer dependency). No picture leaves the page, and none is kept. */
import type { ReadImage } from '../element/settings.js';
import { layOut, type Line } from './lay-out.js';
import { prepare } from './prepare.js';

/** What is used of tesseract.js. */
export interface Tesseract {
  createWorker(languages: string[], mode: number, options: object): Promise<Recognizer>;
}

interface Recognizer {
  recognize(
    image: HTMLCanvasElement,
    options: object,
    output: { text: boolean; blocks: boolean },
  ): Promise<{ data: { blocks: readonly { paragraphs: readonly { lines: readonly Line[] }[] }[] | null } }>;
  terminate(): Promise<unknown>;
}

/** Where your server has what reads pictures; each is loaded when the first picture comes. */
export interface ImageReaderOptions {
  /** URL of tesseract.js's `dist/worker.min.js` */
  workerPath: string;
  /** URL of the folder with the files of tesseract.js-core */
  corePath: string;
  /** URL of the folder with the trained data, such as `eng.traineddata.gz` */
  langPath: string;
  /** Loads tesseract.js from a URL of yours, where there is no bundler that finds the package */
  tesseract?: () => Promise<unknown>;
  /** The trained data of languages of the interface (BCP 47), where they differ from ours: `{ ja: 'jpn_vert' }` */
  languages?: Readonly<Record<string, string>>;
}

/** Names of trained data by language of the interface (ISO 639-3, as tesseract has them). */
const LANGUAGES: Readonly<Record<string, string>> = { ar: 'ara', de: 'deu', en: 'eng', es: 'spa', fr: 'fra', ja: 'jpn', 'pt-BR': 'por' };
const ENGLISH = 'eng';
/** The recognition of lines by a neural network (`OEM.LSTM_ONLY`). */
const LSTM = 1;
/** What loading takes of the whole time; the rest is recognition. */
const LOADING = 0.3;

/** Makes a `readImage` that reads by tesseract.js, in the interface's language and English; where there is no data for the former, in English. */
export function imageReader({ workerPath, corePath, langPath, tesseract = () => import('tesseract.js'), languages }: ImageReaderOptions): ReadImage {
  const absolute = (path: string) => new URL(path, document.baseURI).href;
  return async (image, { lang, signal, onProgress }) => {
    const canvas = await prepare(image);
    signal.throwIfAborted();
    const module = (await tesseract()) as Tesseract & { default?: Tesseract };
    const { createWorker } = module.default ?? module;
    const options = {
      workerPath: absolute(workerPath),
      corePath: absolute(corePath),
      langPath: absolute(langPath),
      workerBlobURL: false, // a worker from a blob needs a wider policy
      cacheMethod: 'none', // the browser's own cache keeps the files
      logger: ({ status, progress }: { status: string; progress: number }) =>
        onProgress(status === 'recognizing text' ? LOADING + (1 - LOADING) * progress : LOADING * progress),
      errorHandler: () => {}, // what fails is thrown, too
    };
    const own = languages?.[lang] ?? LANGUAGES[lang];
    const start = (names: string[]) => createWorker(names, LSTM, options);
    const starting = own && own !== ENGLISH ? start([own, ENGLISH]).catch(() => start([ENGLISH])) : start([ENGLISH]);
    const stop = () => void starting.then((worker) => worker.terminate()).catch(() => {});
    try {
      const recognizing = starting.then((worker) => worker.recognize(canvas, {}, { text: false, blocks: true }));
      const { data } = await orAborted(recognizing, signal);
      return layOut((data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines)));
    } finally {
      canvas.width = canvas.height = 0; // nothing of the picture stays
      stop();
    }
  };
}

/** The same, or the signal's reason as soon as it is aborted. */
function orAborted<Result>(result: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    result.then(resolve, reject);
  });
}
