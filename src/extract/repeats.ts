import { compileLexicon, loadLexicon } from '../lexicon/lexicon.ts';
import { scanLexicon } from '../lexicon/scan.ts';
import { verbRoot } from '../names/vocabulary/verbs.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import { wordKind } from '../names/word-kinds.ts';
import { isBreak } from '../names/words.ts';
import { keyK15 } from '../text/keys.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';
import { addUse, type Cluster, useOfWords } from './use.ts';
import { isOfWater } from './waters.ts';

/** How sure a name is where only its first sure mention elsewhere says that it is one. */
const REPEATED = 0.8;

/**
 * Finds the other places where names of the article stand without what announced them the first time. A single word that
 * is an ordinary one too is taken for a place's name only where something is there or goes there.
 */
export function findRepeats(
  sentences: readonly ReadSentence[],
  clusters: readonly Cluster[],
  isFree: (sentence: number, word: number) => boolean,
): void {
  const names = clusters.flatMap((cluster, value) =>
    cluster.names.map((name) => ({ words: name.map((word) => keyK15(word)), value })),
  );
  const parts = new Set(
    clusters.flatMap(({ type, names: own }) =>
      type === 'person'
        ? own
            .filter(({ length }) => length > 1)
            .flat()
            .map(keyK15)
        : [],
    ),
  );
  const lexicon = loadLexicon(compileLexicon(names));
  for (const sentence of sentences) {
    const hits = scanLexicon(
      lexicon,
      sentence.words.map((word) => word.key),
      sentence.words.map((word) => isBreak(word)),
    );
    let done = 0;
    for (const { from, to, values } of hits) {
      const cluster = clusters[values[0] ?? 0];
      if (!cluster || from < done || values.length > 1) continue;
      if (!isProper(sentence, from, to) && !isThere(sentence, from, to, cluster)) continue;
      if (isSomebody(sentence, from, to, cluster, parts)) continue;
      if (!sentence.words.slice(from, to).every((_, i) => isFree(sentence.index, from + i))) continue;
      const use = useOfWords(sentence, from, to, cluster.type, REPEATED);
      if (use) addUse(cluster, use, cluster.uses[0]?.form === 'abbreviation' ? 'abbreviation' : 'full');
      done = to;
    }
  }
}

/** What only people have behind their names. */
const ENDS_OF_NAMES = wordSet('बाई देवी कुमार कुमारी सिंह लाल प्रसाद बेगम खातून बेन');

/** A place's name that is somebody's too: a river where rivers are told of, and nothing that a person's name ends in behind it. */
function isSomebody(
  { words }: ReadSentence,
  from: number,
  to: number,
  cluster: Cluster,
  parts: ReadonlySet<string>,
): boolean {
  if (cluster.type !== 'place' || cluster.listed !== null || to - from > 1) return false;
  const next = words[to];
  if (!isBreak(next) && next?.joint === 'space' && ENDS_OF_NAMES.has(next.token.norm)) return true;
  return parts.has(words[from]?.key ?? '') && !isOfWater(words, to);
}

function isProper(sentence: ReadSentence, from: number, to: number): boolean {
  const kinds = sentence.words.slice(from, to).map((word) => wordKind(word));
  return to - from > 1 || kinds.every((kind) => kind === 'unknown' || kind === 'name');
}

const AT = new Set(['में', 'स्थित', 'निवासी']);
const OF = new Set(['के', 'की']);
const NEAR = wordSet(
  'पास निकट समीप नजदीक करीब आसपास ग्रामीण ग्रामीणों अस्पताल थाने थाना बाजार राहत तहसीलदार विधायक लोगों लोग रहने',
);
const HAS = wordSet('पुलिस थाना थाने अस्पताल तहसीलदार एसडीएम निवासी विधायक');

/** "काली में", "काली पहुंचे", "काली के पास": where an ordinary word stands that is the name of an unlisted place of the article. */
function isThere({ words }: ReadSentence, from: number, to: number, cluster: Cluster): boolean {
  if (cluster.type !== 'place' || cluster.listed !== null || to - from > 1) return false;
  const [before, word, next, after] = [words[from - 1], words[from], words[to], words[to + 1]];
  if (word === undefined || isBreak(next) || wordKind(word) === 'function' || wordKind(word) === 'verb')
    return false;
  if (before && !isBreak(word) && describes(before.token.norm)) return false;
  const norm = next?.token.norm ?? '';
  if (AT.has(norm) || HAS.has(norm) || verbRoot(norm) === 'पहुंच') return true;
  return OF.has(norm) && NEAR.has(after?.token.norm ?? '');
}

const DETERMINERS = wordSet('का के की इस उस यह वह एक दो कई हर किसी अपने अपनी');

/** What stands before a noun that is no name: "सूखे कुंड में", "मंदिर के कुंड में". */
function describes(norm: string): boolean {
  return DETERMINERS.has(norm) || wordClass(norm) === 'adjective';
}
