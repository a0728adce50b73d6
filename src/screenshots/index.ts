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
    image: Uint8Array,
    options: object,
    output: { text: boolean; blocks: boolean },
  ): Promise<{ data: { blocks: readonly { paragraphs: readonly { lines: readonly Line[] }[] }[] | null } }>;
  reinitialize(languages: string[], mode: number): Promise<unknown>;
  terminate(): Promise<unknown>;
}

type Logger = (heard: { status: string; progress: number }) => void;

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
/** How tesseract.js calls the time in which its WebAssembly is compiled. */
const COMPILING = 'initializing tesseract';
/** What loading takes of the whole time; the rest is recognition. */
const LOADING = 0.3;

/** WebAssembly that a policy forbids fails in silence; to compile it takes a slow phone a few seconds (in milliseconds). */
const LONGEST_START = 30_000;

/** Makes a `readImage` that reads by tesseract.js, in the interface's language and English; where there is no data for the former, in English. */
export function imageReader({ workerPath, corePath, langPath, tesseract = () => import('tesseract.js'), languages }: ImageReaderOptions): ReadImage {
  const absolute = (path: string) => new URL(path, document.baseURI).href;
  return async (image, { lang, signal, onProgress }) => {
    const picture = await pngOf(await prepare(image));
    let starting: Promise<Recognizer> | undefined;
    try {
      const module = (await tesseract()) as Tesseract & { default?: Tesseract };
      signal.throwIfAborted();
      const options = {
        workerPath: absolute(workerPath),
        corePath: absolute(corePath),
        langPath: absolute(langPath),
        workerBlobURL: false, // a worker from a blob needs a wider policy
        cacheMethod: 'none', // the browser's own cache keeps the files
      };
      starting = start(module.default ?? module, options, ({ status, progress }) => {
        onProgress(status === 'recognizing text' ? LOADING + (1 - LOADING) * progress : LOADING * progress);
      });
      const recognizing = starting.then(async (worker) => {
        const own = languages?.[lang] ?? LANGUAGES[lang];
        signal.throwIfAborted(); // else it would be asked after it has ended
        // Where there is no data for the language, it goes on in English.
        if (own && own !== ENGLISH) await worker.reinitialize([own, ENGLISH], LSTM).catch(() => {});
        signal.throwIfAborted();
        return worker.recognize(picture, {}, { text: false, blocks: true });
      });
      const { data } = await orAborted(recognizing, signal);
      return layOut((data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines)));
    } finally {
      starting?.then((worker) => worker.terminate()).catch(() => {});
    }
  };
}

/** What is drawn on a canvas, as a file; nothing of it stays there. Rejects where the browser has no memory for it. */
async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  canvas.width = canvas.height = 0;
  if (!png) throw new Error('The browser cannot draw a picture of this size');
  return new Uint8Array(await png.arrayBuffer());
}

/** Starts a worker that reads English. Rejects where a file of it does not come: what tesseract.js gives would be waited for without end. */
function start({ createWorker }: Tesseract, options: object, logger: Logger): Promise<Recognizer> {
  return new Promise((resolve, reject) => {
    const fail = (reason: unknown) => reject(reason instanceof Error ? reason : new Error(`tesseract.js: ${String(reason)}`));
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const heard: Logger = (said) => {
      clearTimeout(waiting);
      if (said.status === COMPILING && !said.progress)
        waiting = setTimeout(() => fail("WebAssembly does not start; has the policy of the worker's file 'wasm-unsafe-eval'?"), LONGEST_START);
      logger(said);
    };
    createWorker([ENGLISH], LSTM, { ...options, logger: heard, errorHandler: fail }).then(resolve, fail);
  });
}

/** The same, or the signal's reason as soon as it is aborted. */
function orAborted<Result>(result: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    result.then(resolve, reject);
  });
}
