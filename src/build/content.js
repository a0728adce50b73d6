// npm run content: checks the content folder, every example in it included, and says in plain words what is wrong with it.
//   -- --stamp            writes into new translations which texts they were made from
//   -- --stamp de/google  does so again for translations that were compared and corrected
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const load = async (file) => (await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'error' })).module;
const { checkContent } = await load('src/authoring/check-content.ts');
const { sayWarnings } = await load('src/authoring/content-error.ts');
const { loadContent } = await load('src/authoring/load-content.ts');
const { NEW, stamp } = await load('src/authoring/stamp.ts');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { stamp: { type: 'boolean' } } });
// What stands behind --stamp is which translations, not the folder.
const [which, dir = process.env.WHY_FAILED_CONTENT ?? 'content'] = values.stamp ? [positionals[0] ?? NEW] : [undefined, ...positionals];
try {
  if (which !== undefined) {
    const changed = stamp(resolve(root, dir), loadContent(resolve(root, dir)), which);
    console.log(changed.length ? `Stamped: ${changed.join(', ')}` : 'There was nothing to stamp.');
  }
  const { kb, translations, warnings } = checkContent(resolve(root, dir));
  if (warnings.length) console.log(sayWarnings(warnings));
  const languages = translations.length ? `, translated into ${translations.map(({ lang }) => lang).join(', ')}` : '';
  console.log(`The content is in order: ${kb.reasons.length} reasons, ${kb.questions.length} questions, ${kb.emitters.length} emitters${languages}.`);
} catch (error) {
  if (error.name !== 'ContentError') throw error;
  console.error(error.message);
  process.exit(1);
}
