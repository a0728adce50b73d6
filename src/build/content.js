// Checks the content folder, every example in it included, and says in plain words what is wrong with it.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const { module } = await runnerImport(resolve(root, 'src/authoring/check-content.ts'), { configFile: false, root, logLevel: 'error' });
try {
  const { kb } = module.checkContent(resolve(root, process.argv[2] ?? 'content'));
  console.log(`The content is in order: ${kb.reasons.length} reasons, ${kb.questions.length} questions, ${kb.emitters.length} emitters.`);
} catch (error) {
  if (error.name !== 'ContentError') throw error;
  console.error(error.message);
  process.exit(1);
}
