import type { KnownEntity, SentenceRef } from './knowledge.ts';

/** Every mention of an entity, in the order of its articles and of their texts. */
export function mentionRefs({ mentions }: Pick<KnownEntity, 'mentions'>): SentenceRef[] {
  return mentions.flatMap((spans, article) => spans.map(({ start, end }) => ({ article, start, end })));
}
