import 'why-failed/define';
import { imageReader } from 'why-failed/screenshots';

document.querySelector('why-failed').readImage = imageReader({ workerPath: '/ocr/worker.min.js', corePath: '/ocr', langPath: '/ocr' });
