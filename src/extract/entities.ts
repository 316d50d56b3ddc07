import type { Span } from '../article/article.ts';
import { lookUp } from '../lexicon/lexicon.ts';
import { NOT_IN_NAMES } from '../names/cues/organisations.ts';
import { findNames, type NameSources } from '../names/find-names.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import { hundredths, SURE, unite } from '../names/mention.ts';
import { eventWords, isCommonEvent } from '../names/named-events.ts';
import { compareUnits } from '../text/code-units.ts';
import { keyK15 } from '../text/keys.ts';
import { settleAbbreviations } from './abbreviated.ts';
import { addBracketed } from './bracketed.ts';
import { findCompassNames } from './compass.ts';
import type { LocalEntity, Mention } from './extract.ts';
import { settleHighCourts } from './high-courts.ts';
import { findInitialled } from './initialled.ts';
import { loneGivenNames } from './lone-given-names.ts';
import { asNamesakes } from './namesakes.ts';
import { clusterOrganisations } from './organisations.ts';
import { joinOtherNames } from './other-names.ts';
import { clusterPersons, findParts } from './persons.ts';
import { clusterPlaces } from './places.ts';
import type { ReadSentence } from './reading.ts';
import { findRepeats } from './repeats.ts';
import { settleTypes } from './settle-types.ts';

import { findShipsAgain } from './ships-again.ts';
import { isFreeUse, isTaken, type TakenWords, takeWords } from './taken-words.ts';
import { asTeams, settleTeams } from './teams.ts';
import { type Cluster, clusterOf, type Use, useOf } from './use.ts';
import { findWaters } from './waters.ts';
import { clusterWeak } from './weak.ts';

/** The entities of one article and their mentions, numbered from 0 in the order of their first mention. */
export type Entities = { readonly entities: readonly LocalEntity[]; readonly mentions: readonly Mention[] };

/** The greatest confidence that evidence within one article can reach. */
const MOST = 0.99;

/**
 * Finds the names of an article and joins those that are one: sure ones first, then their parts and repetitions in the
 * rest of the text, then what many weak signs bear out together. What stands where the report is `credited` to an agency is no name.
 */
export function findEntities(
  sentences: readonly ReadSentence[],
  credited: readonly Span[],
  sources: NameSources,
): Entities {
  const names = findNames(sentences, sources);
  const isCredit = ({ start, end }: Span): boolean => credited.some((c) => c.start < end && start < c.end);
  const found = sentences.flatMap((sentence, i) =>
    (names[i] ?? []).filter((name) => !isCredit(name)).map((m) => useOf(sentence, m)),
  );
  const initialled = [...found, ...findInitialled(sentences, found)];
  const uses = asNamesakes(
    settleTypes(asTeams(initialled, sentences, isTownIn(sources.gazetteer)), sentences),
    sentences,
  );
  const ownerOf = ownersBefore(uses, sentences);
  const clusters = [
    ...clusterPersons(uses, sentences, (use) => isHyphenPair(use, sentences)),
    ...clusterPlaces(uses, sentences, sources.gazetteer),
    ...clusterOrganisations(uses, sentences, ownerOf),
    ...clusterEvents(uses, ownerOf),
  ];
  settleAbbreviations(clusters, sentences);
  addBracketed(sentences, clusters, freeWords(clusters));
  settleTeams(sentences, clusters, freeWords(clusters));
  findRepeats(sentences, clusters, freeWords(clusters));
  findWaters(sentences, clusters, freeWords(clusters));
  findShipsAgain(sentences, clusters, freeWords(clusters));
  findParts(
    sentences,
    clusters.filter((c) => c.type === 'person'),
    freeWords(clusters),
  );
  joinOtherNames(sentences, clusters);
  settleHighCourts(clusters, sources.gazetteer);
  findCompassNames(sentences, clusters, freeWords(clusters));
  const faint = loneGivenNames(sentences, freeWords(clusters)).filter((use) => !isKnownUse(use, uses));
  clusters.push(...clusterWeak([...uses, ...faint], clusters));
  return numberEntities(clusters);
}

/** Whether something else was seen at the same word. */
function isKnownUse({ sentence, mention }: Use, uses: readonly Use[]): boolean {
  return uses.some(
    (other) =>
      other.sentence === sentence &&
      other.mention.from <= mention.from &&
      mention.from < other.mention.to &&
      other.mention.confidence >= mention.confidence,
  );
}

/** Whether a place of the lists has this one word for its name. */
function isTownIn(gazetteer: Gazetteer): (word: string) => boolean {
  return (word) =>
    lookUp(gazetteer.lexicon, [keyK15(word)]).some((value) => gazetteer.form(value)?.adjective === false);
}

function isHyphenPair(use: Use, sentences: readonly ReadSentence[]): boolean {
  return use.words.length === 2 && sentences[use.sentence]?.words[use.mention.to - 1]?.joint === 'hyphen';
}

const OF = new Set(['का', 'की', 'के', 'में']);

/** Tells the listed country whose name or adjective stands right before a use ("नेपाल के …", "नेपाली …"), or null. */
function ownersBefore(uses: readonly Use[], sentences: readonly ReadSentence[]): (use: Use) => string | null {
  const placeEndingAt = new Map(
    uses
      .filter(({ mention }) => mention.type === 'place')
      .map((place) => [`${place.sentence} ${place.mention.to}`, place] as const),
  );
  return (use) => {
    const { words } = sentences[use.sentence] ?? { words: [] };
    let end = use.mention.from;
    while (NOT_IN_NAMES.has(words[end - 1]?.token.norm ?? '')) end--;
    if (OF.has(words[end - 1]?.token.norm ?? '')) end--;
    const owner = placeEndingAt.get(`${use.sentence} ${end}`);
    return owner?.mention.listed.find((id) => /^[A-Z]{2}$/.test(id)) ?? null;
  };
}

/** Equal names are one event; a common one ("स्वतंत्रता दिवस") with the country named right before it. */
function clusterEvents(uses: readonly Use[], ownerOf: (use: Use) => string | null): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const found of uses) {
    if (found.mention.type !== 'event' || found.mention.confidence < SURE) continue;
    const use = { ...found, words: eventWords(found.words) };
    const owner = isCommonEvent(use.words) ? ownerOf(use) : null;
    const key = `${use.words.join(' ')} ${owner ?? ''}`;
    const known = clusters.get(key);
    if (known) known.uses.push({ use, form: 'full' });
    else clusters.set(key, { ...clusterOf(use, 'event'), owner });
  }
  return [...clusters.values()];
}

/** Tells which words stand in no sure mention of a cluster as it is now. */
function freeWords(clusters: readonly Cluster[]): (sentence: number, word: number) => boolean {
  const taken: TakenWords = new Set();
  for (const { use } of clusters.flatMap((cluster) => cluster.uses)) {
    if (use.mention.confidence >= SURE) takeWords(taken, use);
  }
  return (sentence, word) => !isTaken(taken, sentence, word);
}

function numberEntities(clusters: readonly Cluster[]): Entities {
  const ordered = clusters
    .map((cluster) => ({ cluster, first: firstStart(cluster.uses) }))
    .sort((a, b) => a.first - b.first || compareUnits(a.cluster.type, b.cluster.type))
    .map(({ cluster }) => cluster);
  const kept = withoutOverlaps(ordered);
  const named = ordered.filter((cluster) => kept.has(cluster));
  const mentions = named.flatMap((cluster, entity) =>
    (kept.get(cluster) ?? []).map(({ use, form }): Mention => {
      const { start, end, confidence } = use.mention;
      return { start, end, sentence: use.sentence, entity, form, confidence };
    }),
  );
  return { entities: named.map(entityOf), mentions: mentions.sort((a, b) => a.start - b.start) };
}

/** The uses of each cluster that stand: a word belongs to one name, to a sure one before an unsure one. */
function withoutOverlaps(clusters: readonly Cluster[]): ReadonlyMap<Cluster, Cluster['uses']> {
  const all = clusters.flatMap((cluster) => cluster.uses.map((named) => ({ cluster, named })));
  const isSure = ({ named }: (typeof all)[number]): boolean => named.use.mention.confidence >= SURE;
  const taken: TakenWords = new Set();
  const kept = new Map<Cluster, Cluster['uses']>();
  for (const { cluster, named } of [...all.filter(isSure), ...all.filter((item) => !isSure(item))]) {
    if (!isFreeUse(taken, named.use)) continue;
    takeWords(taken, named.use);
    const known = kept.get(cluster);
    if (known) known.push(named);
    else kept.set(cluster, [named]);
  }
  return kept;
}

function firstStart(uses: Cluster['uses']): number {
  return uses.reduce((first, { use }) => Math.min(first, use.mention.start), Number.POSITIVE_INFINITY);
}

function entityOf(cluster: Cluster): LocalEntity {
  const names = [...cluster.names].sort(byWords);
  const confidences = cluster.uses.map(({ use }) => use.mention.confidence);
  return {
    type: cluster.type,
    name: fullestName(cluster),
    names,
    listed: cluster.listed,
    owner: cluster.owner,
    confidence: hundredths(Math.min(MOST, confidences.reduce(unite, 0))),
  };
}

function byWords(a: readonly string[], b: readonly string[]): number {
  return compareUnits(a.join(' '), b.join(' '));
}

/** The surface of the longest full use, the first among equals; of any use where there is no full one. */
function fullestName(cluster: Cluster): string {
  const full = cluster.uses.filter(({ form }) => form === 'full');
  const ranked = (full.length > 0 ? full : cluster.uses)
    .map(({ use }) => use)
    .sort((a, b) => b.words.length - a.words.length || a.mention.start - b.mention.start);
  return ranked[0]?.surface ?? '';
}
