import { isNear, meets } from '../names/compare-names.ts';
import { isShipsName } from '../names/ships.ts';
import { isBreak } from '../names/words.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';
import { addUse, type Cluster, useOfWords } from './use.ts';

/** What ships are, right behind their names or before them. */
const SHIPS = wordSet('जहाज जहाज़ पोत युद्धपोत मालवाहक नौका नाव स्टीमर क्रूज फेरी टैंकर पनडुब्बी');
const AGAIN = 0.85;

/**
 * Gives ships of the article their names without what stands before them ("एमवी सागरिका … सागरिका जहाज"), though somebody may be called so as well. `isFree` tells whether
 * a word stands in no sure name.
 */
export function findShipsAgain(
  sentences: readonly ReadSentence[],
  clusters: Cluster[],
  isFree: (sentence: number, word: number) => boolean,
): void {
  const ships = clusters.filter(({ type, names }) => type === 'organization' && names.some(isShipsName));
  if (ships.length === 0) return;
  for (const sentence of sentences) {
    sentence.words.forEach((word, at) => {
      const [before, next] = [sentence.words[at - 1], sentence.words[at + 1]];
      const isBehind = word.joint === 'space' && SHIPS.has(before?.token.norm ?? '');
      const isBefore = !isBreak(next) && SHIPS.has(next?.token.norm ?? '');
      if (!isBehind && !isBefore) return;
      const ship = ships.find(({ names }) =>
        names.some((name) => isSpelledSo(name.at(-1) ?? '', word.token.norm)),
      );
      const use = useOfWords(sentence, at, at + 1, 'organization', AGAIN);
      if (!ship || !use) return;
      const isTaken = takeFromPeople(clusters, sentence.index, at);
      if (isTaken || isFree(sentence.index, at)) addUse(ship, use, 'part');
    });
  }
}

function isSpelledSo(name: string, word: string): boolean {
  return meets(name, word) || isNear(name, word);
}

/** Takes away what stands there for somebody's given name alone, or with what a ship is behind it; tells whether anything did. */
function takeFromPeople(clusters: Cluster[], sentence: number, at: number): boolean {
  for (const cluster of clusters.filter(({ type }) => type === 'person')) {
    const found = cluster.uses.findIndex(
      ({ use: { sentence: own, mention, words } }) =>
        own === sentence &&
        mention.from === at &&
        (words.length === 1 || (words.length === 2 && SHIPS.has(words[1] ?? ''))),
    );
    if (found < 0) continue;
    cluster.uses.splice(found, 1);
    if (cluster.uses.length === 0) clusters.splice(clusters.indexOf(cluster), 1);
    return true;
  }
  return false;
}
