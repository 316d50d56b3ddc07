import { basename } from 'node:path';
import { mentionRefs } from '../../../src/knowledge/mention-refs.ts';
import type { Pack } from '../../../src/store/pack.ts';
import type { GoldMention, GoldStory, GoldText } from '../gold/gold.ts';
import { isSame } from './spans.ts';

/** How many pairs that must stay two entities are one; a remark for each. */
export type ApartScore = {
  readonly pairs: number;
  readonly merged: number;
  readonly remarks: readonly string[];
};

/**
 * Whether an entity of the pack holds mentions of both members of a `mustNotMerge` pair. A mention of the pack is the gold mention with the
 * same span; open mentions (a capital for its government) say nothing.
 */
export function scoreApart(pack: Pack, texts: readonly GoldText[], story: GoldStory): ApartScore {
  const together = goldIdsOfEntities(pack, texts);
  const remarks = story.mustNotMerge.flatMap(([a, b]) => {
    const holder = together.find(({ ids }) => ids.has(a) && ids.has(b));
    return holder ? [`merged ${a} and ${b} in ${holder.name}`] : [];
  });
  return { pairs: story.mustNotMerge.length, merged: remarks.length, remarks };
}

type Holder = { readonly name: string; readonly ids: ReadonlySet<string> };

function goldIdsOfEntities({ articles, knowledge }: Pack, texts: readonly GoldText[]): Holder[] {
  const goldOf = new Map(texts.map((text) => [basename(text.file), text.mentions.filter(isSure)]));
  const mentionsOf = new Map(
    articles.map(({ file, article }) => [article.id, goldOf.get(basename(file)) ?? []]),
  );
  return knowledge.entities.map((entity) => ({
    name: entity.name,
    ids: new Set(
      mentionRefs(entity).flatMap((mention) => {
        const mentions = mentionsOf.get(entity.articles[mention.article]?.id ?? '') ?? [];
        return mentions.filter((gold) => isSame(gold, mention)).map((gold) => gold.entity);
      }),
    ),
  }));
}

function isSure(mention: GoldMention): boolean {
  return !mention.inBoilerplate && mention.accept.every((id) => id === mention.entity);
}
