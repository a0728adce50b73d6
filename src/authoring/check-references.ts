import { basename, join, relative } from 'node:path';
import type { KnowledgeBase } from '../knowledge/schema.js';
import type { Say } from './content-error.js';
import type { LoadedReason } from './loaded-content.js';

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

/** Says what refers to something that is not there. */
export function checkReferences({ dir, paths, reasons, questions, concepts, emitters, actions }: References, say: Say): void {
  const files = new Map<string, string>();
  for (const file of paths) {
    const id = basename(file, '.yml');
    const other = files.get(id);
    if (other) say(file, '', `the id "${id}" is taken by ${relative(dir, other)}; ids are unique over all folders`);
    files.set(id, file);
  }
  const takenOver = idsTakenOver(reasons, files, dir, say);
  const known = (id: string, file: string, field: string) => {
    if (files.has(id)) return;
    const now = takenOver.get(id);
    say(file, field, now ? `"${id}" is the former id of "${now}"; write "${now}"` : `"${id}" is no reason; a reason's id is the name of its file`);
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
      for (const part of ['concepts', 'without'] as const)
        for (const id of sign[part]?.split(/[\s|]+/) ?? [])
          if (!concepts.includes(id)) say(file, `${field}.${part}`, `"${id}" is no concept; a concept's id is the name of its file in concepts/`);
    });
  }
  for (const question of questions)
    question.options.forEach(({ reasons: ids }, index) =>
      ids.forEach((id) => known(id, join(dir, 'questions', `${question.id}.yml`), `options[${index + 1}].reasons`)),
    );
}

/** Ids that reasons took over, with who has them now; an id leads to one reason only, else nobody knows where an old link goes. */
function idsTakenOver(reasons: LoadedReason[], files: ReadonlyMap<string, string>, dir: string, say: Say): Map<string, string> {
  const takenOver = new Map<string, string>();
  for (const { reason, file } of reasons)
    reason.was?.forEach((id, index) => {
      const field = `was[${index + 1}]`;
      const own = files.get(id);
      const other = takenOver.get(id);
      if (own) say(file, field, `"${id}" is still a reason (${relative(dir, own)}); delete that file, or take the id out of "was"`);
      else if (other) say(file, field, `"${id}" stands under "was" of "${other}", too; an old link can lead to one reason only: keep it in one of the two`);
      else takenOver.set(id, reason.id);
    });
  return takenOver;
}
