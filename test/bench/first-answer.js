// One fresh process: how long it takes from the import to the first answer, in milliseconds. Started by bench.js, with the reply to answer,
// and for MiniSearch the file of its documents.
const [reply, documents] = process.argv.slice(2);

async function ours() {
  const { diagnose, knowledge } = await import('../../dist/index.js');
  return diagnose(reply, knowledge).status === 'match';
}

async function miniSearch() {
  const [{ default: MiniSearch }, { readFileSync }] = await Promise.all([import('minisearch'), import('node:fs')]);
  const mini = new MiniSearch({ fields: ['title', 'prose', 'phrases'], searchOptions: { fuzzy: 0.2 } });
  mini.addAll(JSON.parse(readFileSync(documents, 'utf8')));
  return mini.search(reply).length > 0;
}

const start = performance.now();
const isAnswered = await (documents ? miniSearch() : ours());
const time = performance.now() - start;
if (!isAnswered) throw new Error('There was no answer to time.');
console.log(time);
