import type { Dump } from '../answers.ts';
import { type GoldText, isFair } from '../gold/gold.ts';

/** How many groups of spellings stand in one entity each; a remark for each that does not. */
export type SpellingScore = {
  readonly groups: number;
  readonly joined: number;
  readonly remarks: readonly string[];
};

/**
 * Whether all spellings of each person and place that stand in the texts are aliases of one entity of the dump, letter for letter. Only
 * mentions that are asked for count, so that regions without borders (पश्चिम) are left out. A spelling of an open mention (a capital
 * for its government) belongs to its own group.
 */
export function scoreSpellings(texts: readonly GoldText[], dump: Dump): SpellingScore {
  const remarks: string[] = [];
  const groups = spellingGroups(texts);
  for (const [id, forms] of groups) {
    const best = Math.max(0, ...dump.entities.map(({ aliases }) => countIn(forms, aliases)));
    if (best === forms.size) continue;
    const holders = dump.entities.filter(({ aliases }) => countIn(forms, aliases) > 0);
    const shown = holders.map((entity) => `${entity.name} (${countIn(forms, entity.aliases)})`).join(', ');
    remarks.push(`not one entity ${id}: ${[...forms].join(', ')} stand in ${shown || 'none'}`);
  }
  return { groups: groups.size, joined: groups.size - remarks.length, remarks };
}

function spellingGroups(texts: readonly GoldText[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const mention of texts.flatMap((text) => text.mentions)) {
    if (mention.type === 'ORG' || !isFair(mention)) continue;
    groups.set(mention.entity, (groups.get(mention.entity) ?? new Set()).add(mention.surface));
  }
  return groups;
}

function countIn(forms: ReadonlySet<string>, aliases: readonly string[]): number {
  return aliases.filter((alias) => forms.has(alias)).length;
}
