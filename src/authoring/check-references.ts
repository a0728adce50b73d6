import { basename, join, relative } from 'node:path';
import { PLACEHOLDERS, type KnowledgeBase } from '../knowledge/schema.js';
import type { LoadedReason, Say } from './loaded-content.js';

/** Places of a phrase that take several words, and how many of them one phrase may have. */
const GAPS = /\{(?:any|person)\}|\.\.\.|…/g;
const MOST_GAPS = 3;

/** What refers to each other; `paths` are those of all reasons, also of those that could not be read. */
export interface References {
  dir: string;
  paths: string[];
  reasons: LoadedReason[];
  questions: KnowledgeBase['questions'];
  concepts: string[];
  emitters: string[];
  actions: string[];
}

/** Says what refers to something that is not there, and which signs cannot be looked for. */
export function checkReferences({ dir, paths, reasons, questions, concepts, emitters, actions }: References, say: Say): void {
  const files = new Map<string, string>();
  for (const file of paths) {
    const id = basename(file, '.yml');
    const other = files.get(id);
    if (other) say(file, '', `the id "${id}" is taken by ${relative(dir, other)}; ids are unique over all folders`);
    files.set(id, file);
  }
  const known = (id: string, file: string, field: string) => {
    if (!files.has(id)) say(file, field, `"${id}" is no reason; a reason's id is the name of its file`);
  };
  for (const { reason, near, examples, file } of reasons) {
    [reason.action, ...(reason.further ?? [])].forEach((action, index) => {
      if (!actions.includes(action))
        say(file, index ? `further[${index}]` : 'action', `found "${action}", which is not in actions.yml; add it there, or use one of: ${actions.join(', ')}`);
    });
    reason.related?.forEach((id, index) => known(id, file, `related[${index + 1}]`));
    near.forEach(({ is }, index) => is && known(is, file, `near[${index + 1}].is`));
    examples.forEach(
      (example, index) => near.some(({ text }) => text === example) && say(file, `examples[${index + 1}]`, 'stands under near too: it cannot be both'),
    );
    reason.signs.forEach((sign, index) => {
      const field = `signs[${index + 1}]`;
      sign.from
        ?.filter((id) => !emitters.includes(id))
        .forEach((id) => say(file, `${field}.from`, `"${id}" is not in emitters.yml; one of: ${emitters.join(', ')}`));
      for (const [, name] of (sign.phrase ?? '').matchAll(/\{([^{}]{0,40})\}/g)) {
        if (!(PLACEHOLDERS as readonly string[]).includes(name!))
          say(file, field, `{${name}} is no placeholder; one of: ${PLACEHOLDERS.map((one) => `{${one}}`).join(' ')}`);
      }
      for (const part of ['concepts', 'without'] as const)
        for (const id of sign[part]?.split(/[\s|]+/) ?? [])
          if (!concepts.includes(id)) say(file, `${field}.${part}`, `"${id}" is no concept; a concept's id is the name of its file in concepts/`);
      const words = (sign.phrase ?? 'x')
        .replace(/\{[^{}]{0,40}\}|\.\.\.|…/g, '')
        .replace(/[()|]/g, ' ')
        .trim();
      if ((sign.phrase?.match(GAPS)?.length ?? 0) > MOST_GAPS)
        say(file, field, `has more than ${MOST_GAPS} gaps ({any}, {person}, …): such a phrase fits anything, and takes long to look for; split it`);
      if (!words) say(file, field, 'has no word of its own: a phrase of placeholders alone would fit every message');
    });
  }
  for (const question of questions)
    question.options.forEach(({ reasons: ids }, index) =>
      ids.forEach((id) => known(id, join(dir, 'questions', `${question.id}.yml`), `options[${index + 1}].reasons`)),
    );
}
