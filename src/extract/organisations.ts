import { lettersOf, spellsOut, syllableAcronym } from '../names/abbreviations.ts';
import { bodyWords } from '../names/body-words.ts';
import { compareNames, keyOfRun, meets } from '../names/compare-names.ts';
import { ORGANISATION_HEADS, ORGANISATION_MODIFIERS } from '../names/cues/organisations.ts';
import { isCutFrom } from '../names/cut-short.ts';
import { SURE } from '../names/mention.ts';
import { NameWord } from '../names/name-word.ts';
import { isTeamWord } from '../names/teams.ts';
import { isOrdinary } from '../names/vocabulary/vocabulary.ts';
import { type ClusterIndex, clustersNear, indexClusters, indexName } from './cluster-index.ts';
import type { ReadSentence } from './reading.ts';
import { addUse, type Cluster, clusterOf, equalWords, type Use } from './use.ts';

/**
 * Joins the uses of organisations: listed ones by id; an abbreviation with the name it stands beside in brackets or whose
 * letters it spells; equal names, where a common name ("रक्षा मंत्रालय") belongs to the country named before it. `ownerOf`
 * gives the listed id of the country right before a use, or null.
 */
export function clusterOrganisations(
  uses: readonly Use[],
  sentences: readonly ReadSentence[],
  ownerOf: (use: Use) => string | null,
): Cluster[] {
  const sure = new Set(uses.filter(isSure).flatMap((use) => use.mention.listed));
  const organisations = uses.filter(
    (use) =>
      use.mention.type === 'organization' &&
      (isSure(use) || use.mention.listed.some((id) => sure.has(id)) || isSpelledOut(use, uses, sentences)),
  );
  const names = organisations
    .filter((use) => !isAbbreviation(use))
    .sort((a, b) => Number(a.words.length === 1) - Number(b.words.length === 1));
  const clusters: Cluster[] = [];
  const index = indexClusters([]);
  for (const use of names) {
    const cluster = addName(clusters, index, use, ownerOf(use));
    indexName(
      index,
      cluster,
      [...use.words, syllableAcronym(use.words) ?? ''].filter((word) => word !== ''),
    );
  }
  joinOwnerless(clusters);
  for (const use of organisations.filter(isAbbreviation).sort(bracketedFirst(clusters, sentences)))
    addAbbreviation(clusters, use, sentences);
  return clusters;
}

/** What stands in brackets says whose letters they are, also where they stood alone before. */
function bracketedFirst(
  clusters: readonly Cluster[],
  sentences: readonly ReadSentence[],
): (a: Use, b: Use) => number {
  const names = clusters.flatMap(({ uses }) => uses.map(({ use }) => use));
  const isApart = (use: Use): number =>
    Number(!names.some((name) => name.words.length > 1 && standInBrackets(name, use, sentences)));
  return (a, b) => isApart(a) - isApart(b) || a.mention.start - b.mention.start;
}

function isSure(use: Use): boolean {
  return use.mention.confidence >= SURE;
}

/** How sure a name must be for an abbreviation in brackets behind it to bear it out: "विशेष जांच दल (एसआईटी)". */
const NEARLY_SURE = 0.45;

function isSpelledOut(use: Use, uses: readonly Use[], sentences: readonly ReadSentence[]): boolean {
  return (
    use.words.length > 1 &&
    use.mention.confidence >= NEARLY_SURE &&
    uses.some(
      (other) =>
        other.mention.start > use.mention.end &&
        isSure(other) &&
        isAbbreviation(other) &&
        standInBrackets(use, other, sentences),
    )
  );
}

/** Whether a name is letters only, spelled out in either script. */
export function isAbbreviation(use: Use): boolean {
  return use.words.length === 1 && abbreviationLetters(use) !== null;
}

/** The letters of an abbreviation, or null for a name that is none. */
export function abbreviationLetters(use: Use): string | null {
  const word = use.words[0] ?? '';
  return lettersOf(word, word.charCodeAt(0) < 0x80 ? word.toUpperCase() : word);
}

/** The cluster that a name now belongs to, a new one where none fits. */
function addName(clusters: Cluster[], index: ClusterIndex, use: Use, owner: string | null): Cluster {
  const listed = use.mention.listed[0] ?? null;
  const common = listed === null && isCommonName(use.words);
  const sameId = listed === null ? undefined : clusters.find((c) => c.listed === listed);
  const known =
    sameId ??
    clustersNear(index, use.words).find(
      (c) =>
        (listed === null || c.listed === null) &&
        c.names.some(
          (name) => sameOrganisation(name, use.words) || (listed === null && isShortFor(use.words, name)),
        ) &&
        (!common || c.owner === owner),
    );
  if (known) {
    addUse(known, use, 'full');
    known.listed ??= listed;
    return known;
  }
  const fresh: Cluster = { ...clusterOf(use, 'organization'), listed, owner: common ? owner : null };
  clusters.push(fresh);
  return fresh;
}

/** Equal names, words of one meaning aside ("ग्रुप", "समूह"). */
function sameOrganisation(a: readonly string[], b: readonly string[]): boolean {
  return (
    compareNames(a, b) === 'same' ||
    keyOfRun(bodyWords(a)) === keyOfRun(bodyWords(b)) ||
    isCut(a, b) ||
    isSponsored(a, b) ||
    isSponsored(b, a) ||
    isAcronym(a, b) ||
    isAcronym(b, a)
  );
}

function isCut(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length > 1 &&
    isCutFrom(
      short.map((word) => new NameWord(word)),
      long.map((word) => new NameWord(word)),
    )
  );
}

/** "झामुमो" for "झारखंड मुक्ति मोर्चा". */
function isAcronym([word, ...more]: readonly string[], name: readonly string[]): boolean {
  const acronym = more.length > 0 ? null : syllableAcronym(name);
  return acronym !== null && word !== undefined && meets(word, acronym);
}

/** "सूरज रोहतक राइडर्स" for "रोहतक राइडर्स": a team with its sponsor's name before. */
function isSponsored(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length > 1 &&
    long.length === short.length + 1 &&
    isTeamWord(long.at(-1) ?? '') &&
    compareNames(long.slice(1), short) === 'same'
  );
}

/** "सह्याद्री" for "सह्याद्री सीमेंट", "राइडर्स" for "रोहतक राइडर्स": the first or the last word of a name, and no word for what it is. */
function isShortFor(words: readonly string[], name: readonly string[]): boolean {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0 || name.length < 2 || isCommonName(words)) return false;
  if ((!isOrdinary(word) || isTeamWord(word) || word === 'हाईकोर्ट') && meets(word, name.at(-1) ?? ''))
    return true;
  const kind = name.slice(1);
  return (
    meets(word, name[0] ?? '') &&
    kind.every((w) => ORGANISATION_HEADS.has(w) || ORGANISATION_MODIFIERS.has(w) || isOrdinary(w))
  );
}

/** A name made of naming words only: every country may have one of it. */
export function isCommonName(words: readonly string[]): boolean {
  return words.every((word) => ORGANISATION_HEADS.has(word) || ORGANISATION_MODIFIERS.has(word));
}

/** A common name without a country is the one that the article names with a country, if there is just one. */
function joinOwnerless(clusters: Cluster[]): void {
  for (const cluster of clusters.filter(
    (c) => c.listed === null && c.owner === null && isCommonName(c.names[0] ?? []),
  )) {
    const owned = clusters.filter(
      (c) => c.owner !== null && c.names.some((name) => equalWords(name, cluster.names[0] ?? [])),
    );
    const [only] = owned;
    if (!only || owned.length > 1) continue;
    for (const { use, form } of cluster.uses) addUse(only, use, form);
    clusters.splice(clusters.indexOf(cluster), 1);
  }
}

function addAbbreviation(clusters: Cluster[], use: Use, sentences: readonly ReadSentence[]): void {
  const listed = use.mention.listed[0] ?? null;
  const letters = abbreviationLetters(use) ?? '';
  const cluster =
    clusters.find((c) =>
      c.uses.some((u) => u.form === 'abbreviation' && equalWords(u.use.words, use.words)),
    ) ??
    clusters.find((c) => c.uses.some((u) => standInBrackets(u.use, use, sentences))) ??
    clusters.find((c) => c.names.some((name) => spellsOut(name, letters))) ??
    clusters.find((c) => listed !== null && c.listed === listed);
  if (cluster) {
    addUse(cluster, use, 'abbreviation');
    cluster.listed ??= listed;
  } else clusters.push({ ...clusterOf(use, 'organization'), listed, uses: [{ use, form: 'abbreviation' }] });
}

/** "… संगठन (इसरो)" or "इसरो (… संगठन)" or "इसरो यानी … संगठन", in one sentence. */
export function standInBrackets(a: Use, b: Use, sentences: readonly ReadSentence[]): boolean {
  if (a.sentence !== b.sentence) return false;
  const [left, right] = a.mention.start < b.mention.start ? [a, b] : [b, a];
  const tokens = sentences[a.sentence]?.tokens ?? [];
  const between = tokens.filter(
    (token) => token.start >= left.mention.end && token.end <= right.mention.start,
  );
  const said = between.map((token) => token.norm).join(' ');
  return (
    said === '(' ||
    said === 'यानी' ||
    said === 'यानि' ||
    said === 'अर्थात' ||
    said === '[' ||
    said === ', यानी'
  );
}
