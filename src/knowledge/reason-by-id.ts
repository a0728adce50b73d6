import type { KnowledgeBase, Reason } from './schema.js';

/** The reason of an id, or the one that took this id over: links outlive the reasons that they were made for. */
export function reasonById({ reasons }: Pick<KnowledgeBase, 'reasons'>, id: string): Reason | undefined {
  return reasons.find((one) => one.id === id) ?? reasons.find(({ was }) => was?.includes(id));
}
