import { lookUp } from '../lexicon/lexicon.ts';
import { placeWords } from '../names/body-words.ts';
import { compareNames } from '../names/compare-names.ts';
import { PLACE_HEADS } from '../names/cues/places.ts';
import type { Gazetteer, ListedPlace } from '../names/gazetteer/gazetteer.ts';
import { LONE_ADJECTIVE, ORDINARY } from '../names/listed.ts';
import { SURE } from '../names/mention.ts';
import { isAnd } from '../names/phrase-end.ts';
import { isBreak } from '../names/words.ts';
import { compareUnits } from '../text/code-units.ts';
import { foldWord } from '../text/fold.ts';
import { keyK15 } from '../text/keys.ts';
import { type ClusterIndex, clustersNear, indexClusters, indexName } from './cluster-index.ts';
import { standsAsPlace } from './ordinary-places.ts';
import type { ReadSentence } from './reading.ts';
import { addUse, type Cluster, clusterOf, equalWords, type Use } from './use.ts';

/**
 * Joins the uses of places: listed ones by their id, the others by their words. Where a spelling can be several places
 * the article decides: a district's or state's own word beside it, the countries and states named around it.
 */
export function clusterPlaces(
  uses: readonly Use[],
  sentences: readonly ReadSentence[],
  gazetteer: Gazetteer,
): Cluster[] {
  const places = uses.filter((use) => use.mention.type === 'place');
  const votes = countVotes(places, gazetteer);
  const byId = new Map<string, Cluster>();
  const unlisted: Cluster[] = [];
  const index = indexClusters(unlisted);
  for (const use of places) {
    const chosen = chooseId(use, places, sentences, votes, gazetteer) ?? byOtherFlap(use, votes, gazetteer);
    const id = chosen === null ? null : seatOf(chosen, gazetteer);
    if (id === null) addUnlisted(unlisted, index, use);
    else addListed(byId, use, id);
  }
  return [...byId.values(), ...unlisted];
}

function addListed(byId: Map<string, Cluster>, given: Use, id: string): void {
  const use = supported(given);
  const known = byId.get(id);
  if (known) addUse(known, use, use.mention.adjective ? 'adjective' : 'full');
  else if (use.mention.adjective) {
    byId.set(id, { type: 'place', uses: [{ use, form: 'adjective' }], names: [], listed: id, owner: null });
  } else byId.set(id, { ...clusterOf(use, 'place'), listed: id });
}

/** A use that the article around it bore out is as good as one that says so itself. */
function supported(use: Use): Use {
  return use.mention.confidence >= SURE
    ? use
    : { ...use, mention: { ...use.mention, confidence: BORNE_OUT } };
}

const BORNE_OUT = 0.7;

function addUnlisted(clusters: Cluster[], index: ClusterIndex, use: Use): void {
  if (use.mention.confidence < SURE && use.mention.listed.length > 0) return;
  const known = clustersNear(index, use.words).find((c) => c.names.some((name) => fits(name, use.words)));
  const cluster = known ?? clusterOf(use, 'place');
  if (known) addUse(known, use, 'full');
  else clusters.push(cluster);
  indexName(index, cluster, use.words);
}

/** Equal names, or a name and the same with its head ("कालमा", "कालमा रिसॉर्ट"). */
function fits(name: readonly string[], words: readonly string[]): boolean {
  const relation = compareNames(placeWords(name), placeWords(words));
  if (relation === 'same') return true;
  if (relation !== 'part') return false;
  const [short, long] = name.length < words.length ? [name, words] : [words, name];
  return long.length === short.length + 1 && PLACE_HEADS.has(long.at(-1) ?? '');
}

/** A region that is named by its chief town and a common word ("… क्षेत्र", "… ओब्लास्ट") is to readers one with it. */
function seatOf(id: string, gazetteer: Gazetteer): string {
  const region = gazetteer.place(id);
  if (region?.kind !== 'region') return id;
  for (const form of region.names) {
    const words = form.split(' ');
    if (words.length < 2 || !PLACE_HEADS.has(foldWord(words.at(-1) ?? ''))) continue;
    const keys = words.slice(0, -1).map((word) => keyK15(word));
    const seats = lookUp(gazetteer.lexicon, keys).flatMap((value) => {
      const listed = gazetteer.form(value);
      const place = listed && !listed.adjective ? gazetteer.place(listed.id) : null;
      return place?.kind === 'city' && place.country === region.country ? [place.id] : [];
    });
    if (seats[0] !== undefined) return seats[0];
  }
  return id;
}

/** How often each country and state is named, directly or by a place in it, by spellings that can be one place only. */
function countVotes(uses: readonly Use[], gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const use of uses) {
    const [only, ...others] = use.mention.listed;
    const place = only === undefined ? null : gazetteer.place(only);
    if (!place || others.length > 0 || use.mention.confidence < SURE) continue;
    for (const id of new Set([place.id, place.within, place.country])) {
      if (id !== null) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
  }
  return votes;
}

function chooseId(
  use: Use,
  uses: readonly Use[],
  sentences: readonly ReadSentence[],
  votes: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
): string | null {
  const candidates = use.mention.listed.flatMap((id) => gazetteer.place(id) ?? []);
  if (candidates.length === 0) return null;
  const next = sentences[use.sentence]?.words[use.mention.to];
  const head = next && next.joint === 'space' ? next.token.norm : '';
  const isCountry = candidates.some(({ kind }) => kind === 'country');
  const scored = candidates
    .map((place) => ({
      place,
      score: votesFor(place, votes, isCountry) + rank(place) + headScore(place, head),
    }))
    .sort((a, b) => b.score - a.score || compareUnits(a.place.id, b.place.id));
  const [best, second] = scored;
  if (!best) return null;
  if (use.mention.confidence >= SURE) return best.place.id;
  const borneOut = votesFor(best.place, votes, isCountry) > 0 && (!second || second.score < best.score);
  if (use.mention.adjective)
    return borneOut && use.mention.confidence >= LONE_ADJECTIVE ? best.place.id : null;
  if (use.mention.confidence <= ORDINARY && isNamedSurely(use, uses) && IN.has(head)) return best.place.id;
  if (
    use.mention.confidence <= ORDINARY &&
    candidates.length === 1 &&
    opensItem(use, sentences) &&
    standsInList(use, uses, sentences)
  )
    return best.place.id;
  if (
    use.mention.confidence <= ORDINARY &&
    !standsInList(use, uses, sentences) &&
    !standsAsPlace(use, best.place, uses, sentences[use.sentence])
  )
    return null;
  return borneOut ? best.place.id : null;
}

/** "जोड़हाट" for "जोरहाट": a town that lists have with र where the text has ड़, in a state that the article names. */
function byOtherFlap(
  { words, mention }: Use,
  votes: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
): string | null {
  const [word = '', ...more] = words;
  if (more.length > 0 || mention.listed.length > 0 || !word.includes(FLAP)) return null;
  const towns = lookUp(gazetteer.lexicon, [keyK15(word.replaceAll(FLAP, 'र'))]).flatMap((value) => {
    const listed = gazetteer.form(value);
    const place = listed && !listed.adjective ? gazetteer.place(listed.id) : null;
    return place?.kind === 'city' && (votes.get(place.within ?? '') ?? 0) > 0 ? [place.id] : [];
  });
  const [town, ...others] = new Set(towns);
  return town !== undefined && others.length === 0 ? town : null;
}

/** ड़ as n0 has it. */
const FLAP = 'ड';

const IN = new Set(['में', 'स्थित']);

/** Whether the article is sure elsewhere that a word is the place of that name. */
function isNamedSurely(use: Use, uses: readonly Use[]): boolean {
  return uses.some(
    ({ mention, words }) =>
      mention.confidence >= SURE &&
      equalWords(words, use.words) &&
      mention.listed.some((id) => use.mention.listed.includes(id)),
  );
}

/** "…, गया, नालंदा और जहानाबाद में": beside a sure place in a list of them, an ordinary word is a place too. */
function standsInList(use: Use, uses: readonly Use[], sentences: readonly ReadSentence[]): boolean {
  const tokens = sentences[use.sentence]?.tokens ?? [];
  return uses.some((other) => {
    if (other.sentence !== use.sentence || other.mention.confidence < SURE) return false;
    const [left, right] = other.mention.start < use.mention.start ? [other, use] : [use, other];
    const between = tokens.filter((t) => t.start >= left.mention.end && t.end <= right.mention.start);
    return between.length === 1 && LIST_JOINTS.has(between[0]?.norm ?? '');
  });
}

/** Nothing stands before a use that says which or what kind: "सब्जी मंडी, शिमला". */
function opensItem({ sentence, mention }: Use, sentences: readonly ReadSentence[]): boolean {
  const words = sentences[sentence]?.words ?? [];
  return isBreak(words[mention.from]) || isAnd(words[mention.from - 1]);
}

const LIST_JOINTS = new Set([',', 'और', 'व', 'तथा', 'एवं', '-']);

/** A town that shares its name with a country is not meant because its own country is named: every article names that. */
function votesFor(place: ListedPlace, votes: ReadonlyMap<string, number>, isCountry: boolean): number {
  const isNamesake = isCountry && place.kind === 'city';
  return (
    (votes.get(place.id) ?? 0) * 2 +
    (place.within === null ? 0 : (votes.get(place.within) ?? 0)) +
    (place.country === null || place.country === place.id || isNamesake ? 0 : (votes.get(place.country) ?? 0))
  );
}

/** Where no article says which, "कोरियाई" players and firms are of the South. */
const NORTH_KOREA = 'KP';

/** What a reader takes a bare name for when nothing else is said. */
function rank(place: ListedPlace): number {
  if (place.id === NORTH_KOREA) return 0.8;
  return { country: 0.9, region: 0.6, city: 0.5, feature: 0.3 }[place.kind];
}

const DISTRICT_HEADS = new Set(['जिला', 'जिले', 'शहर', 'नगर', 'तहसील', 'कस्बा', 'कस्बे', 'थाना', 'थाने']);
const STATE_HEADS = new Set(['प्रदेश', 'राज्य', 'प्रांत', 'सूबा', 'सूबे']);

function headScore(place: ListedPlace, head: string): number {
  if (DISTRICT_HEADS.has(head)) return place.kind === 'city' ? 3 : place.kind === 'country' ? -3 : 0;
  if (STATE_HEADS.has(head)) return place.kind === 'region' ? 3 : 0;
  return 0;
}
