import { meets } from '../names/compare-names.ts';
import { wordKind } from '../names/word-kinds.ts';
import { isBreak, type Word } from '../names/words.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';
import { addUse, type Cluster, useOfWords } from './use.ts';

/** What a river or a lake is called behind its name, and where its banks are. */
const WATERS = wordSet('नदी झील नहर तालाब जलाशय घाट बांध डैम बराज बैराज किनारे तट तटबंध');
const OF = new Set(['का', 'की', 'के']);
/** What rivers have, and people hardly. */
const RIVERS_HAVE = wordSet(
  'पानी जलस्तर तट तटों तटबंध तटबंधों कटाव उफान किनारे मुहाने धारा धार लहरों लहरें बाढ़ जल पेटी कछार डेल्टा',
);
const IN = new Set(['में']);
const IN_RIVERS = wordSet('बाढ़ उफान डूब डूबने डूबकर डूबे डूबी डूबा बह बहकर बहे नहाने नहाते छलांग समा समाई');
const MARK = new Set(['निशान']);
const OF_DANGER = wordSet('खतरे लाल');
/** How far the mark of danger may stand behind a river, in words. */
const REACH = 6;

/** Whether what is told of the name that ends before word `to` is told of a river: "मैना नदी", "मैना का पानी", "मैना अब भी लाल निशान से ऊपर". */
export function isOfWater(words: readonly Word[], to: number): boolean {
  const [next, after] = [words[to], words[to + 1]];
  if (!next || isBreak(next)) return false;
  const [norm, behind] = [next.token.norm, isBreak(after) ? '' : (after?.token.norm ?? '')];
  if (WATERS.has(norm)) return true;
  if (OF.has(norm) && RIVERS_HAVE.has(behind)) return true;
  if (IN.has(norm) && IN_RIVERS.has(behind)) return true;
  return norm !== 'ने' && isAboveMark(words, to);
}

/** "खतरे के निशान से ऊपर", "लाल निशान पर". */
function isAboveMark(words: readonly Word[], to: number): boolean {
  for (let at = to; at < to + REACH; at++) {
    const word = words[at];
    if (!word || word.joint === 'break') return false;
    const isMark = MARK.has(words[at + 1]?.token.norm ?? '') || MARK.has(words[at + 2]?.token.norm ?? '');
    if (OF_DANGER.has(word.token.norm) && isMark) return true;
  }
  return false;
}

/** How sure a river is of which only the first word stands where rivers are told of. */
const FIRST_WORD = 0.8;

/**
 * Gives rivers and lakes of the article what is told of water under the first word of their names ("कमला" of "कमला बलान"), though somebody may bear it too. `isFree`
 * tells whether a word stands in no sure name.
 */
export function findWaters(
  sentences: readonly ReadSentence[],
  clusters: Cluster[],
  isFree: (sentence: number, word: number) => boolean,
): void {
  joinFirstWords(sentences, clusters);
  const places = clusters.filter(({ type }) => type === 'place');
  if (places.length === 0) return;
  for (const sentence of sentences) {
    sentence.words.forEach((word, at) => {
      if (!isFree(sentence.index, at) || !mayBeName(sentence.words, at) || !isOfWater(sentence.words, at + 1))
        return;
      const owners = places.filter(({ names }) =>
        names.some(([first]) => meets(first ?? '', word.token.norm)),
      );
      const [river, ...others] = owners;
      const use = useOfWords(sentence, at, at + 1, 'place', FIRST_WORD);
      if (river && others.length === 0 && use) addUse(river, use, 'part');
    });
  }
}

/** A place by one word of which only water is told is the one river of the article whose name begins with it. */
function joinFirstWords(sentences: readonly ReadSentence[], clusters: Cluster[]): void {
  for (const lone of clusters.filter(isLone)) {
    const [word = ''] = lone.names[0] ?? [];
    const isTold = lone.uses.every(({ use }) =>
      isOfWater(sentences[use.sentence]?.words ?? [], use.mention.to),
    );
    const rivers = clusters.filter(
      ({ type, names }) =>
        type === 'place' && names.some(([first, ...more]) => more.length > 0 && meets(first ?? '', word)),
    );
    const [river, ...others] = rivers;
    if (!isTold || !river || others.length > 0) continue;
    for (const { use } of lone.uses) addUse(river, use, 'part');
    clusters.splice(clusters.indexOf(lone), 1);
  }
}

/** An unlisted place that is called by one word alone. */
function isLone({ type, listed, names }: Cluster): boolean {
  return type === 'place' && listed === null && names.length > 0 && names.every(({ length }) => length === 1);
}

/** No word of grammar and no verb. */
function mayBeName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const kind = word && wordKind(word);
  return kind === 'unknown' || kind === 'name' || kind === 'either';
}
