import { spellsOut } from '../names/abbreviations.ts';
import { firstLetters, letterNamed } from '../text/letters.ts';
import { abbreviationLetters, isAbbreviation, standInBrackets } from './organisations.ts';
import type { ReadSentence } from './reading.ts';
import { addUse, type Cluster } from './use.ts';

/**
 * Gives abbreviations that were taken for unknown bodies to the event or the person whose name they spell: "बी.के.एल." of a league, "एमजीआर" of
 * "एम. जी. रामचंद्रन". `clusters` are those of the whole article; they are changed.
 */
export function settleAbbreviations(clusters: Cluster[], sentences: readonly ReadSentence[]): void {
  for (const cluster of [...clusters]) {
    if (cluster.type !== 'organization' || cluster.listed !== null) continue;
    if (!cluster.uses.every(({ use }) => isAbbreviation(use))) continue;
    const owner = clusters.find((other) => isShortenedBy(other, cluster, sentences));
    if (!owner) continue;
    for (const { use } of cluster.uses)
      addUse(owner, { ...use, mention: { ...use.mention, type: owner.type } }, 'abbreviation');
    clusters.splice(clusters.indexOf(cluster), 1);
  }
}

function isShortenedBy(owner: Cluster, short: Cluster, sentences: readonly ReadSentence[]): boolean {
  const letters = short.uses.flatMap(({ use }) => abbreviationLetters(use) ?? []);
  if (owner.type === 'person')
    return owner.names.some((name) => letters.some((spelled) => hasInitials(name, spelled)));
  if (owner.type !== 'event') return false;
  return (
    owner.names.some((name) => letters.some((spelled) => spellsOut(name, spelled))) ||
    owner.uses.some((a) => short.uses.some((b) => standInBrackets(a.use, b.use, sentences)))
  );
}

/** How many words of a name must be letters for an abbreviation to be its initials. */
const LEAST_INITIALS = 2;

function hasInitials(name: readonly string[], letters: string): boolean {
  const spelled = name.filter((word) => letterNamed(word) !== null).length;
  return (
    spelled >= LEAST_INITIALS &&
    name.length === letters.length &&
    name.every((word, i) => (letterNamed(word) ?? firstLetters(word)).includes(letters.charAt(i)))
  );
}
