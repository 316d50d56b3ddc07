import { compareNames, isNear, meets } from '../names/compare-names.ts';
import { KIN } from '../names/cues/titles.ts';
import { EAST_ASIAN_SURNAMES } from '../names/gazetteer/person-names.ts';
import { SURE } from '../names/mention.ts';
import { wordKind } from '../names/word-kinds.ts';
import { isBreak, type Word } from '../names/words.ts';
import { keyK15 } from '../text/keys.ts';
import { type ClusterIndex, clustersNear, indexClusters, indexName } from './cluster-index.ts';
import { exclusiveOffice, officeOf, rowOfOffice } from './offices.ts';
import type { ReadSentence } from './reading.ts';
import { standsAsSomebody } from './stands-as-somebody.ts';
import { addUse, type Cluster, clusterOf, type Use, useOfWords } from './use.ts';
import { isOfWater } from './waters.ts';

/**
 * Joins the sure uses of persons' names: whole names first, longest first, then single words that are part of one. A
 * name that shares a word with another and adds one of its own is somebody else. A pair of surnames joined by a hyphen
 * is left to findParts.
 */
export function clusterPersons(
  uses: readonly Use[],
  sentences: readonly ReadSentence[],
  isHyphenPair: (use: Use) => boolean,
): Cluster[] {
  const persons = uses.filter((use) => use.mention.type === 'person' && use.mention.confidence >= SURE);
  const names = persons.filter((use) => use.words.length > 1 && !isHyphenPair(use));
  const ordered = persons
    .filter((use) => !isHyphenPair(use) || !joinsTwo(use, names))
    .sort((a, b) => b.words.length - a.words.length || byPosition(a, b));
  const clusters: Cluster[] = [];
  const index = indexClusters([]);
  for (const use of ordered) {
    const known = bestCluster(index, use, sentences);
    if (known === null && isShared(index, use, sentences)) continue;
    const cluster = known ?? clusterOf(use, 'person');
    if (known) addUse(known, use, isPart(known, use) ? 'part' : 'full');
    else clusters.push(cluster);
    indexName(index, cluster, use.words);
  }
  return clusters;
}

/** "मर्केल-मैक्रों": two words with a hyphen, each part of another person's name in the article. */
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
 * The cluster whose name a use is or is part of. Of several people with one surname it is the one whose whole name stands before
 * the use; of several of these the one whom the article names at least twice as often; else it is nobody's for sure.
 */
function bestCluster(index: ClusterIndex, use: Use, sentences: readonly ReadSentence[]): Cluster | null {
  const fitting = fittingClusters(index, use, sentences);
  if (fitting.length < 2 || use.words.length > 1) return [...fitting].sort(byUse)[0] ?? null;
  const office = officeOf(use, sentences);
  const inOffice = fitting.filter(({ uses }) => uses.some((u) => officeOf(u.use, sentences) === office));
  if (office !== null && inOffice.length === 1) return inOffice[0] ?? null;
  const bySurname = fitting.filter((cluster) => !isCalledByFirstName(cluster, use));
  const meant = bySurname.length > 0 ? bySurname : fitting;
  const inTitle = sentences[use.sentence]?.paragraph.kind === 'title' ? firstTold(meant, sentences) : null;
  if (inTitle) return inTitle;
  const [justNamed, ...others] = meant.filter((cluster) => isJustNamed(cluster, use));
  if (justNamed && others.length === 0) return justNamed;
  const introduced = meant.filter((cluster) => introducedAt(cluster) < use.mention.start);
  const [best, second] = (introduced.length > 0 ? introduced : meant).sort(byUse);
  return best && (!second || best.uses.length >= second.uses.length * 2) ? best : null;
}

/** Where in an article those of its headline are told of, as a share of its sentences. */
const LEAD = 0.2;

/** Of a short article the lead is the sentence behind headline and dateline. */
const SHORTEST_LEAD = 2;

/** Of whom a headline tells, the article tells early and first, and no less often than of others of the surname. */
function firstTold(bearers: readonly Cluster[], sentences: readonly ReadSentence[]): Cluster | null {
  const [one, ...others] = [...bearers].sort((a, b) => introducedAt(a) - introducedAt(b));
  const leadEnd = sentences[Math.max(SHORTEST_LEAD, Math.floor(sentences.length * LEAD))]?.start ?? 0;
  if (!one || introducedAt(one) > leadEnd) return null;
  return others.every(({ uses }) => uses.length <= one.uses.length) ? one : null;
}

/** "कोच नीरज बाड़ा ने माफी मांगी। बाड़ा का कहना है": the sentence before, or this one, names whom the surname means. */
function isJustNamed(cluster: Cluster, { sentence, mention }: Use): boolean {
  return cluster.uses.some(
    ({ use }) =>
      use.mention.start < mention.start && sentence - use.sentence <= 1 && sentence >= use.sentence,
  );
}

/** "कविता … उनके चाचा हयात नगन्याल … नगन्याल ने": whom the article calls by the first name is not whom it calls by the surname. */
function isCalledByFirstName(cluster: Cluster, { words: [surname = ''] }: Use): boolean {
  return cluster.uses.some(({ use }) => {
    const [word = '', ...more] = use.words;
    if (more.length > 0 || meets(word, surname)) return false;
    return cluster.names.some((name) => name.length > 1 && meets(name[0] ?? '', word));
  });
}

function byUse(a: Cluster, b: Cluster): number {
  return b.uses.length - a.uses.length || first(a) - first(b);
}

/** Where the whole name of a cluster first stands. */
function introducedAt(cluster: Cluster): number {
  const whole = cluster.uses.filter(({ use }) => use.words.length > 1).map(({ use }) => use.mention.start);
  return Math.min(...whole);
}

/** A single word that is part of several people's names: it introduces nobody new. */
function isShared(index: ClusterIndex, use: Use, sentences: readonly ReadSentence[]): boolean {
  return use.words.length === 1 && fittingClusters(index, use, sentences).length > 1;
}

function fittingClusters(index: ClusterIndex, use: Use, sentences: readonly ReadSentence[]): Cluster[] {
  const near = clustersNear(index, use.words);
  const fitting = near.filter((cluster) => cluster.names.some((name) => fits(name, use.words)));
  if (use.words.length > 1) return fitting;
  const meant = fitting.length > 0 ? fitting : near.filter((cluster) => isNearlyPart(cluster, use));
  return meant.filter(
    (cluster) => !holdsOtherOffice(cluster, use, sentences) && !isKinOf(cluster, use, sentences),
  );
}

/** A surname alone, spelled otherwise than in the whole name ("ट्राओरे", "त्राओरे"). */
function isNearlyPart(cluster: Cluster, use: Use): boolean {
  const [word = ''] = use.words;
  return cluster.names.some((name) => name.length > 1 && isNear(word, name.at(-1) ?? ''));
}

/** "मुख्यमंत्री धामी" is not the "विधायक हरीश धामी" of the same article. */
function holdsOtherOffice(cluster: Cluster, use: Use, sentences: readonly ReadSentence[]): boolean {
  if (!isGivenName(cluster, use) && isOfOtherRow(cluster, use, sentences)) return true;
  const own = exclusiveOffice(use, sentences);
  if (own === null) return false;
  const others = cluster.uses.flatMap(({ use: known }) => exclusiveOffice(known, sentences) ?? []);
  return others.length > 0 && !others.includes(own);
}

function isGivenName({ names }: Cluster, { words: [word = ''] }: Use): boolean {
  return names.some((name) => name.length > 1 && meets(name[0] ?? '', word));
}

/** "मंत्री नेगी" is not the "डीसी कविता नेगी" of the same article. */
function isOfOtherRow(cluster: Cluster, use: Use, sentences: readonly ReadSentence[]): boolean {
  const own = rowOfOffice(use, sentences);
  if (own === null) return false;
  const others = cluster.uses.flatMap(({ use: known }) => rowOfOffice(known, sentences) ?? []);
  return others.length > 0 && !others.includes(own);
}

const OF = new Set(['का', 'के', 'की']);

/** "सोनी के बेटे हिमांशु": whose kin somebody is, is somebody else, though the two share the surname. */
function isKinOf(cluster: Cluster, use: Use, sentences: readonly ReadSentence[]): boolean {
  const { words } = sentences[use.sentence] ?? { words: [] };
  const [of, kin] = words.slice(use.mention.to, use.mention.to + 2).map((word) => word.token.norm);
  if (cluster.uses.some(({ use: other }) => isKinBehind(use, other, words))) return true;
  if (!OF.has(of ?? '') || !KIN.has(kin ?? '')) return false;
  return cluster.uses.some(
    ({ use: other }) => other.sentence === use.sentence && other.mention.from === use.mention.to + 2,
  );
}

const THEIR = new Set(['उनकी', 'उनके', 'उनका', 'उसकी', 'उसके', 'उसका', 'अपनी', 'अपने']);

/** "पटेल के घर पहुंचकर उनकी पत्नी मीना पटेल से मिले": whose kin somebody behind is, is not that one. */
function isKinBehind(use: Use, other: Use, words: readonly Word[]): boolean {
  if (other.sentence !== use.sentence || other.mention.from <= use.mention.to || other.words.length < 2)
    return false;
  const [their, kin] = words.slice(other.mention.from - 2, other.mention.from).map((word) => word.token.norm);
  return KIN.has(kin ?? '') && THEIR.has(their ?? '');
}

function fits(name: readonly string[], words: readonly string[]): boolean {
  const relation = compareNames(name, words);
  return relation === 'same' || relation === 'part';
}

function first(cluster: Cluster): number {
  return Math.min(...cluster.uses.map(({ use }) => use.mention.start));
}

/**
 * Offers the words of known persons everywhere else in the article: "नंदा" in the ninth paragraph is who the third one
 * introduced. `isFree` tells whether a word of a sentence stands in no sure mention of something else. A word that is
 * also an ordinary one needs a frame that only a noun fits ("गौरव ने") or a title beside it.
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
      const cluster = use ? bestCluster(index, use, sentences) : null;
      if (use && cluster) addUse(cluster, use, run > 1 ? 'full' : 'part');
      at += Math.max(1, run);
    }
  }
}

/** The words of known persons' names by k1.5 key, and the words that names begin or end with. */
type Parts = {
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
};

function collectParts(clusters: readonly Cluster[]): Parts {
  const names = clusters.flatMap((cluster) => cluster.names);
  const byKey = new Map<string, string[]>();
  for (const word of new Set(names.flat())) {
    if (word.length < 2) continue;
    const key = keyK15(word);
    byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  const surnames = new Set(names.flatMap((name) => (name.length > 1 ? [name.at(-1) ?? ''] : [])));
  return { byKey, ends: new Set([...surnames, ...names.map((name) => name[0] ?? '')]), surnames };
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

const DONE = /^(?:कर|किया|किए|करने|करना|करके|हुआ|हो|होने)$/;

/** "इलाके का नाम रोशन करने में": a given name that says what is made of something, not who makes it. */
function isDone(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (isBreak(words[at]) || isBreak(next)) return false;
  return before?.token.norm === 'नाम' && DONE.test(next?.token.norm ?? '');
}

function standsAsName(words: readonly Word[], at: number, run: number, parts: Parts): boolean {
  const word = words[at];
  if (!word) return false;
  const kinds = words.slice(at, at + run).map((w) => wordKind(w));
  if (run === 1 && (isDone(words, at) || isOfWater(words, at + 1))) return false;
  if (kinds.every((kind) => kind === 'unknown' || kind === 'name')) return true;
  if (run > 1) return kinds.some((kind) => kind === 'unknown' || kind === 'name');
  const { norm } = word.token;
  if (kinds[0] === 'function' || !parts.ends.has(norm)) return false;
  const isSurname = parts.surnames.has(norm) || EAST_ASIAN_SURNAMES.has(norm);
  return standsAsSomebody(words, at, isSurname, (word) => isKnownWord(word, parts));
}
