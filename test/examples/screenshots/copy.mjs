// Puts what reads pictures where the site serves files as they are: 16 MB, of which a browser loads 4, compressed, when the first picture comes.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';

const copy = (folder, names) => {
  for (const name of readdirSync(folder).filter((one) => names.test(one))) cpSync(`${folder}/${name}`, `public/ocr/${name}`);
};
mkdirSync('public/ocr', { recursive: true });
copy('node_modules/tesseract.js/dist', /^worker\.min\.js$/);
copy('node_modules/tesseract.js-core', /-lstm\.wasm\.js$/);
for (const lang of ['eng', 'fra']) copy(`node_modules/@tesseract.js-data/${lang}/4.0.0_best_int`, /\.gz$/);
