import { COMPASS } from '../names/cues/places.ts';
import type { ReadSentence } from './reading.ts';
import { addUse, type Cluster, useOfWords } from './use.ts';

/**
 * Compass words that stand for a country whose name begins with them ("उत्तर ने इनकार किया"): only once the article has named
 * that country, and only one, and only where a direction cannot act or be dealt with.
 */
export function findCompassNames(
  sentences: readonly ReadSentence[],
  clusters: readonly Cluster[],
  isFree: (sentence: number, word: number) => boolean,
): void {
  for (const sentence of sentences) {
    sentence.words.forEach((word, at) => {
      if (!COMPASS.has(word.token.norm) || !isFree(sentence.index, at) || !actsAsCountry(sentence, at))
        return;
      const named = clusters.filter(
        (c) => isCountry(c) && c.names.some((name) => startsWith(name, word.token.norm)),
      );
      const before = named.filter((c) => c.uses.some(({ use }) => use.mention.start < word.token.start));
      const [only, ...others] = before;
      const use = useOfWords(sentence, at, at + 1, 'place', 0.75);
      if (only && others.length === 0 && use) addUse(only, use, 'compass');
    });
  }
}

function isCountry(cluster: Cluster): boolean {
  return cluster.type === 'place' && cluster.listed !== null && /^[A-Z]{2}$/.test(cluster.listed);
}

function startsWith(name: readonly string[], word: string): boolean {
  return name.length > 1 && name[0] === word;
}

/** A direction neither does anything (ने) nor has relations (के साथ, के खिलाफ, की ओर से). */
function actsAsCountry(sentence: ReadSentence, at: number): boolean {
  const [marker, relation] = sentence.words
    .slice(at + 1, at + 3)
    .map((w) => (w.joint === 'space' ? w.token.norm : ''));
  if (marker === 'ने') return true;
  if (marker === 'के') return relation === 'साथ' || relation === 'खिलाफ' || relation === 'विरुद्ध';
  return false;
}
