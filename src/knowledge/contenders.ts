import { compareWords, type NameRelation } from '../names/compare-names.ts';
import { areFarSpellings } from '../names/far-names.ts';
import { GIVEN_NAMES, SURNAMES } from '../names/gazetteer/person-names.ts';
import { type Name, NameWord } from '../names/name-word.ts';
import { compareUnits } from '../text/code-units.ts';
import { wordSet } from '../text/word-set.ts';
import { shortnessOf } from './bodies.ts';
import type { NameGroup } from './name-groups.ts';
import type { Naming } from './naming.ts';
import { byFirstNode, type Node } from './nodes.ts';

/** A group of nodes with what stands beside it: what a decision reads. */
export type Contender = {
  readonly group: NameGroup;
  /** Its longest name. */
  readonly spelled: string;
  /** How many articles name it, and which: gathered when first asked for, as is the context. */
  readonly spread: number;
  readonly articles: () => ReadonlySet<object>;
  /** What its articles say beside it; gathered when first asked for, as most names turn out to be others. */
  readonly context: () => ReadonlySet<string>;
};

/** Makes ready to compare a group with others. */
export function toContender(group: NameGroup): Contender {
  let articles: ReadonlySet<object> | null = null;
  let context: ReadonlySet<string> | null = null;
  return {
    group,
    spelled: group.naming.names[0]?.map(({ word }) => word).join(' ') ?? '',
    spread: group.nodes.filter(({ extract }, i) => extract !== group.nodes[i - 1]?.extract).length,
    articles: () => {
      articles ??= new Set(group.nodes.map(({ extract }) => extract));
      return articles;
    },
    context: () => {
      context ??= contextOf(group.nodes);
      return context;
    },
  };
}

/** What nodes stand with in their articles: keys of countries, offices and other names. */
export function contextOf(nodes: readonly Node[]): ReadonlySet<string> {
  const context = new Set<string>();
  for (const { beside, local } of nodes) {
    beside.names.forEach((name, i) => {
      if (name !== null && i !== local) context.add(name);
    });
    for (const office of beside.offices) context.add(office);
  }
  return context;
}

/** Fuller names first, then those of more articles; at last the order of the articles. */
export function byFullness(a: Contender, b: Contender): number {
  return (
    fullnessOf(b) - fullnessOf(a) ||
    b.spread - a.spread ||
    compareUnits(a.spelled, b.spelled) ||
    byFirstNode(a.group, b.group)
  );
}

/** Letters before a surname say less than a given name does. */
function fullnessOf({ group: { naming } }: Contender): number {
  const [name] = naming.names;
  const isByLetters = naming.type === 'person' && (name?.[0]?.letters ?? null) !== null;
  return (name?.length ?? 0) - (isByLetters ? 0.5 : 0);
}

/** Names that are only near must have this much beside them: an office, or two other names. */
const LEAST_FOR_NEAR = 2;

/** A name of which one word meets that no list of names has is hardly borne twice: "भैरूदान". */
function leastForNear(cluster: readonly Contender[], naming: Naming): number {
  if (naming.type !== 'person') return LEAST_FOR_NEAR;
  const rare = new Set(
    naming.names
      .flat()
      .filter(isRare)
      .map(({ k1 }) => k1),
  );
  const isShared = cluster.some(({ group }) => group.naming.names.flat().some(({ k1 }) => rare.has(k1)));
  return isShared ? 1 : LEAST_FOR_NEAR;
}

const SHORTEST_RARE = 5;

function isRare({ word, isLong }: NameWord): boolean {
  return isLong && word.length >= SHORTEST_RARE && !GIVEN_NAMES.has(word) && !SURNAMES.has(word);
}

/** How well a contender fits others that are one: 0 when it must stay apart. */
export function fitOf(cluster: readonly Contender[], contender: Contender): number {
  const { naming } = contender.group;
  if (cluster.some(({ group }) => areListedApart(group.naming.listed, naming.listed))) return 0;
  const relation = relationToAll(cluster, naming);
  if (relation === 'none' || relation === 'conflict') return 0;
  if (relation === 'part' && naming.type === 'place' && areOtherPlaces(cluster, naming)) return 0;
  const met = cluster.filter((known) => intersects(known.articles(), contender.articles()));
  if (relation !== 'same' && met.length > 0 && !(relation === 'part' && areParts(met, contender))) return 0;
  if (relation === 'part' && met.length === 0 && haveBearersBeside(contender)) return 0;
  if (relation === 'far') return areOfOneStory(cluster, contender) ? FAR : 0;
  const shared = Math.max(...cluster.map((known) => sharedContext(known.context(), contender.context())));
  if (relation === 'near' && shared < leastForNear(cluster, naming)) return 0;
  if (shared === 0) return 0;
  if (relation === 'near') return shared + 50 + officeBonus(cluster, contender);
  if (relation === 'part' && isWithoutMiddle(cluster, naming)) return shared + 75;
  return shared + (relation === 'same' ? 100 : officeBonus(cluster, contender));
}

/** All fits of names that are only far alike are one, less than any other: of two such neither is taken. */
const FAR = 0.25;
/** Articles that have so much in common tell one story, if a name that no list has is among it. */
const LEAST_OF_STORY = 2.5;

/** Whether what names a contender and what names one of the cluster tell one story. */
function areOfOneStory(cluster: readonly Contender[], contender: Contender): boolean {
  const own = contender.context();
  return cluster.some((known) => {
    const shared = [...known.context()].filter((key) => own.has(key));
    const worth = shared.reduce((sum, key) => sum + storyWorthOf(key), 0);
    return worth >= LEAST_OF_STORY && shared.some((key) => OF_STORIES.test(key));
  });
}

/** Names that no list has. */
const OF_STORIES = /^(?:person|place|organization|event) /;

/** Towns and bodies of the lists stand in many stories, countries in all. */
function storyWorthOf(key: string): number {
  if (OF_STORIES.test(key)) return 1;
  return /^[A-Z]{2}$/.test(key) ? 0 : 0.5;
}

/** Of two who bear a name, the one whose office it is rather than the one who is told of more. */
function officeBonus(cluster: readonly Contender[], contender: Contender): number {
  const offices = [...contender.context()].filter((key) => key.startsWith('office '));
  return cluster.some((known) => offices.some((office) => known.context().has(office))) ? 20 : 0;
}

/** Whether several of the name stand in the article that has a bare surname or given name: it is one of those, and they differ too little to say which. */
function haveBearersBeside({ group: { naming }, context }: Contender): boolean {
  const words = naming.names.flatMap((name) => (name.length === 1 ? name : []));
  if (naming.type !== 'person' || words.length < naming.names.length) return false;
  const keys = words.flatMap(({ bones, k15 }) => [bones, k15]);
  const bearers = [...context()].filter((key) => {
    const [kind, ...whole] = key.split(' ');
    return kind === 'person' && whole.length > 1 && keys.includes(whole.at(-1) ?? '');
  });
  return bearers.length > 1;
}

/** "संतोष गर्ग" for "संतोष कुमार गर्ग": the given name and the surname, nothing but what stands between left out. */
function isWithoutMiddle(cluster: readonly Contender[], { type, names }: Naming): boolean {
  if (type !== 'person') return false;
  return cluster.some(({ group }) =>
    group.naming.names.some((name) =>
      names.some((other) => endAlike(name, other) && name.length !== other.length),
    ),
  );
}

function endAlike(a: Name, b: Name): boolean {
  if (a.length < 2 || b.length < 2) return false;
  return a[0]?.k1 === b[0]?.k1 && a.at(-1)?.k1 === b.at(-1)?.k1;
}

/** What is called after a place that lies elsewhere, or is the greater: "हैदराबाद" and "हैदराबाद एयरपोर्ट", "मंगला खदान" and "मंगला चौक". */
const STREETS = wordSet('चौक चौराहा चौराहे रोड मार्ग गली बाजार गेट मोहल्ला एयरपोर्ट हवाईअड्डा हवाईअड्डे स्टेशन');

function areOtherPlaces(cluster: readonly Contender[], naming: Naming): boolean {
  const isListed = cluster.some(({ group }) => group.naming.listed !== null);
  const namings = [naming, ...cluster.map(({ group }) => group.naming)];
  return (
    isListed !== (naming.listed !== null) ||
    namings.some(({ names }) => names.some((name) => STREETS.has(name.at(-1)?.word ?? '')))
  );
}

/**
 * Whether the articles that name all of them call somebody by the given name and by the surname, alone or behind letters, and nobody by the whole name
 * that others have: "टी. माने" and "तेजस". Not so the other way: who is called by the given name is another than whose surname alone stands beside.
 */
function areParts(met: readonly Contender[], contender: Contender): boolean {
  const { naming, nodes } = contender.group;
  const isGiven = (name: readonly string[]): boolean =>
    name.length === 1 && name.every((word) => GIVEN_NAMES.has(word) && !SURNAMES.has(word));
  if (naming.type !== 'person' || !nodes.every(({ entity }) => entity.names.every(isGiven))) return false;
  const isShared = ({ extract }: Node): boolean => contender.articles().has(extract);
  return met.every(({ group }) =>
    group.nodes.filter(isShared).every(({ entity }) => entity.names.every(isSurname)),
  );
}

/** A surname alone or behind letters. */
function isSurname(name: readonly string[]): boolean {
  return (
    !GIVEN_NAMES.has(name.at(-1) ?? '') &&
    name.slice(0, -1).every((word) => new NameWord(word).letters !== null)
  );
}

/** Whether two names may be one somebody's, whatever stands beside them: clusters without such a name take nobody. */
export function mayAgree(a: Naming, b: Naming): boolean {
  if (areListedApart(a.listed, b.listed)) return false;
  const relation = relationOf(a, b);
  return relation !== 'none' && relation !== 'conflict';
}

function areListedApart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** How two groups are called: as two names are, or far alike, so that only one story makes them one. */
type Relation = NameRelation | 'far';

const CLOSEST_FIRST: readonly Relation[] = ['same', 'near', 'part', 'far', 'conflict', 'none'];

/** The closest relation to any of some that are one; a conflict with one of them is a conflict with all. */
function relationToAll(cluster: readonly Contender[], naming: Naming): Relation {
  let closest: Relation = 'none';
  for (const { group } of cluster) {
    const relation = relationOf(group.naming, naming);
    if (relation === 'conflict') return 'conflict';
    if (CLOSEST_FIRST.indexOf(relation) < CLOSEST_FIRST.indexOf(closest)) closest = relation;
  }
  return closest;
}

/** The closest relation of any two of their names. A word of a body's name may be many a body's: "टाटा". */
function relationOf(a: Naming, b: Naming): Relation {
  const spelled = closestOf(a, b);
  if (spelled === 'same' || spelled === 'near') return spelled;
  if (a.type === 'organization') {
    const shortness = shortnessOf(a, b);
    if (shortness === 'letters') return 'near';
    if (shortness !== null) return shortness === 'cut' ? 'part' : 'far';
    return spelled === 'part' ? 'none' : spelled;
  }
  if (spelled === 'part' || a.type !== 'person') return spelled;
  const isFar = a.names.some((name) => b.names.some((other) => areFarSpellings(name, other)));
  return isFar ? 'far' : spelled;
}

function closestOf(a: Naming, b: Naming): NameRelation {
  let closest: NameRelation = 'none';
  for (const name of a.names) {
    for (const other of b.names) {
      const relation = compareWords(name, other);
      if (relation === 'same') return relation;
      if (CLOSEST_FIRST.indexOf(relation) < CLOSEST_FIRST.indexOf(closest)) closest = relation;
    }
  }
  return closest;
}

function intersects<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const item of few) if (many.has(item)) return true;
  return false;
}

/** What two names stand with in common: a country counts half, and an office of a country or a body twice. */
export function sharedContext(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of few) if (many.has(key)) shared += worthOf(key);
  return shared;
}

function worthOf(key: string): number {
  if (/^[A-Z]{2}$/.test(key)) return 0.5;
  return key.startsWith('office ') && !key.endsWith(' ') ? 2 : 1;
}
