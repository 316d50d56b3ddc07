import { compareNames, meets } from '../names/compare-names.ts';
import { NOUN_ONLY_MARKERS } from '../names/cues/postpositions.ts';
import { ADDRESS_AFTER, announcesPerson } from '../names/cues/titles.ts';
import { EAST_ASIAN_SURNAMES } from '../names/gazetteer/person-names.ts';
import { SURE } from '../names/mention.ts';
import { isVerbForm } from '../names/vocabulary/verbs.ts';
import { wordKind } from '../names/word-kinds.ts';
import { isBreak, type Word } from '../names/words.ts';
import { keyK15 } from '../text/keys.ts';
import { type ClusterIndex, clustersNear, indexClusters, indexName } from './cluster-index.ts';
import type { ReadSentence } from './reading.ts';
import { addUse, type Cluster, clusterOf, type Use, useOfWords } from './use.ts';

/**
 * Joins the sure uses of persons' names: whole names first, longest first, then single words that are part of one. A
 * name that shares a word with another and adds one of its own is somebody else. A pair of surnames joined by a hyphen
 * is left to findParts.
 */
export function clusterPersons(uses: readonly Use[], isHyphenPair: (use: Use) => boolean): Cluster[] {
  const persons = uses.filter((use) => use.mention.type === 'person' && use.mention.confidence >= SURE);
  const names = persons.filter((use) => use.words.length > 1 && !isHyphenPair(use));
  const ordered = persons
    .filter((use) => !isHyphenPair(use) || !joinsTwo(use, names))
    .sort((a, b) => b.words.length - a.words.length || byPosition(a, b));
  const clusters: Cluster[] = [];
  const index = indexClusters([]);
  for (const use of ordered) {
    const known = bestCluster(index, use);
    if (known === null && isShared(index, use)) continue;
    const cluster = known ?? clusterOf(use, 'person');
    if (known) addUse(known, use, isPart(known, use) ? 'part' : 'full');
    else clusters.push(cluster);
    indexName(index, cluster, use.words);
  }
  return clusters;
}

/** "बाइडेन-पुतिन": two words with a hyphen, each part of another person's name in the article. */
function joinsTwo(pair: Use, names: readonly Use[]): boolean {
  const [left = '', right = ''] = pair.words;
  const owners = (word: string): readonly Use[] =>
    names.filter((name) => name.words.some((w) => meets(w, word)));
  return owners(left).some((a) => owners(right).some((b) => compareNames(a.words, b.words) === 'none'));
}

function byPosition(a: Use, b: Use): number {
  return a.mention.start - b.mention.start;
}

/** One word of a longer name is its part; two or more are a spelling of it. */
function isPart(cluster: Cluster, use: Use): boolean {
  return use.words.length === 1 && cluster.names.some((name) => name.length > 1);
}

/**
 * The cluster whose name a use is or is part of. A surname that two people of the article share is the one's whom the article names
 * at least twice as often; else it is nobody's for sure.
 */
function bestCluster(index: ClusterIndex, use: Use): Cluster | null {
  const ranked = fittingClusters(index, use).sort(
    (a, b) => b.uses.length - a.uses.length || first(a) - first(b),
  );
  const [best, second] = ranked;
  if (!best || (second && use.words.length === 1 && best.uses.length < second.uses.length * 2)) return null;
  return best;
}

/** A single word that is part of several people's names: it introduces nobody new. */
function isShared(index: ClusterIndex, use: Use): boolean {
  return use.words.length === 1 && fittingClusters(index, use).length > 1;
}

function fittingClusters(index: ClusterIndex, use: Use): Cluster[] {
  return clustersNear(index, use.words).filter((cluster) =>
    cluster.names.some((name) => fits(name, use.words)),
  );
}

function fits(name: readonly string[], words: readonly string[]): boolean {
  const relation = compareNames(name, words);
  return relation === 'same' || relation === 'part';
}

function first(cluster: Cluster): number {
  return Math.min(...cluster.uses.map(({ use }) => use.mention.start));
}

/**
 * Offers the words of known persons everywhere else in the article: "ली" in the ninth paragraph is who the third one
 * introduced. `isFree` tells whether a word of a sentence stands in no sure mention of something else. A word that is
 * also an ordinary one needs a frame that only a noun fits ("ली ने") or a title beside it.
 */
export function findParts(
  sentences: readonly ReadSentence[],
  clusters: readonly Cluster[],
  isFree: (sentence: number, word: number) => boolean,
): void {
  const parts = collectParts(clusters);
  const index = indexClusters(clusters);
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.words.length; ) {
      const run = isFree(sentence.index, at) ? partRun(sentence, at, parts, isFree) : 0;
      const use = run > 0 ? useOfWords(sentence, at, at + run, 'person', 0.85) : null;
      const cluster = use ? bestCluster(index, use) : null;
      if (use && cluster) addUse(cluster, use, run > 1 ? 'full' : 'part');
      at += Math.max(1, run);
    }
  }
}

/** The words of known persons' names by k1.5 key, and the words that names begin or end with. */
type Parts = { readonly byKey: ReadonlyMap<string, readonly string[]>; readonly ends: ReadonlySet<string> };

function collectParts(clusters: readonly Cluster[]): Parts {
  const names = clusters.flatMap((cluster) => cluster.names);
  const byKey = new Map<string, string[]>();
  for (const word of new Set(names.flat())) {
    if (word.length < 2) continue;
    const key = keyK15(word);
    byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  return { byKey, ends: new Set(names.flatMap((name) => [name[0] ?? '', name.at(-1) ?? ''])) };
}

/** How many words from `at` on are words of known persons' names, used as names. */
function partRun(
  sentence: ReadSentence,
  at: number,
  parts: Parts,
  isFree: (sentence: number, word: number) => boolean,
): number {
  const { words } = sentence;
  let run = 0;
  while (run < 4 && (run === 0 || !isPairBreak(words[at + run])) && isFree(sentence.index, at + run)) {
    if (!isKnownWord(words[at + run], parts)) break;
    run++;
  }
  for (; run > 0; run--) if (standsAsName(words, at, run, parts)) return run;
  return 0;
}

/** Between two parts a hyphen may join two people; only a space joins the words of one. */
function isPairBreak(word: Word | undefined): boolean {
  return isBreak(word) || word?.joint === 'hyphen';
}

function isKnownWord(word: Word | undefined, parts: Parts): boolean {
  return word !== undefined && (parts.byKey.get(word.key) ?? []).some((part) => meets(part, word.token.norm));
}

function standsAsName(words: readonly Word[], at: number, run: number, parts: Parts): boolean {
  const word = words[at];
  if (!word) return false;
  const kinds = words.slice(at, at + run).map((w) => wordKind(w));
  if (kinds.every((kind) => kind === 'unknown' || kind === 'name')) return true;
  if (run > 1) return kinds.some((kind) => kind === 'unknown' || kind === 'name');
  const { norm } = word.token;
  if (kinds[0] === 'function' || !parts.ends.has(norm)) return false;
  return ordinaryStandsAsName(words, at, norm);
}

function ordinaryStandsAsName(words: readonly Word[], at: number, norm: string): boolean {
  const next = isBreak(words[at + 1]) ? '' : (words[at + 1]?.token.norm ?? '');
  const before = words[at]?.joint === 'space' ? (words[at - 1]?.token.norm ?? '') : '';
  if (announcesPerson(before) || ADDRESS_AFTER.has(next) || next === 'ने') return true;
  const verbOnly = isVerbForm(norm) || EAST_ASIAN_SURNAMES.has(norm);
  return verbOnly && NOUN_ONLY_MARKERS.has(next);
}
