// What a script or a TypeScript file imports, read off its syntax tree.
import { parseSync } from 'vite';

/** Every node of a syntax tree (ESTree), parents first. */
export function* nodesOf(tree) {
  if (Array.isArray(tree)) for (const one of tree) yield* nodesOf(one);
  else if (typeof tree?.type === 'string') {
    yield tree;
    for (const value of Object.values(tree)) if (typeof value === 'object') yield* nodesOf(value);
  }
}

/** The syntax tree of a file; throws where it does not parse. `file` says by its ending which language it is in. */
export function treeOf(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length) throw new SyntaxError(`${file}: ${errors[0].message}`);
  return program;
}

/** A text that stands in the code, with `*` for what a template puts in; undefined where it is none. */
const textOf = (node) =>
  node?.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.cooked).join('*') : typeof node?.value === 'string' ? node.value : undefined;

const isMeta = (node) => node?.type === 'MemberExpression' && node.object.type === 'MetaProperty';

/** What a node imports: `from` where, `kind` "type" (gone when it runs), "static" (loaded with it), "lazy" (loaded later) or "worker". */
function importOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration': {
      const areTypes = node.specifiers.length > 0 && node.specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type');
      return { from: textOf(node.source), kind: areTypes || (node.importKind ?? node.exportKind) === 'type' ? 'type' : 'static' };
    }
    case 'ExportAllDeclaration':
      return { from: textOf(node.source), kind: node.exportKind === 'type' ? 'type' : 'static' };
    case 'ImportExpression':
      return { from: textOf(node.source), kind: 'lazy' };
    case 'TSImportType':
      return { from: textOf(node.source), kind: 'type' };
    case 'NewExpression': // new URL('./worker.js', import.meta.url)
      return { from: node.callee.name === 'URL' && isMeta(node.arguments[1]) ? textOf(node.arguments[0]) : undefined, kind: 'worker' };
    default:
      return { from: undefined };
  }
}

/** All imports of a file, in order; `from` has a `*` where any name may stand. */
export function importsOf(file, text) {
  return Array.from(nodesOf(treeOf(file, text)), importOf).filter(({ from }) => from !== undefined);
}
