import { lookUp } from '../lexicon/lexicon.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import { SURE } from '../names/mention.ts';
import { keyK15 } from '../text/keys.ts';
import { addUse, type Cluster } from './use.ts';

/** A high court by no name: any state's. */
const COURTS: ReadonlySet<string> = new Set(['हाईकोर्ट', 'हाई कोर्ट', 'उच्च न्यायालय'].map(runOf));
/** The state that the story is in must be named this much more often than the next. */
const MUCH_MORE = 2;
/** Where a court is not called by its state. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ['उत्तर प्रदेश', 'इलाहाबाद'],
  ['बिहार', 'पटना'],
  ['महाराष्ट्र', 'बॉम्बे'],
  ['पश्चिम बंगाल', 'कलकत्ता'],
  ['तमिलनाडु', 'मद्रास'],
  ['असम', 'गुवाहाटी'],
]);

/**
 * Gives a high court that an article calls by no state ("हाईकोर्ट ने रोक लगाई") to the state that the article is about, as lists know its court, or joins it with
 * the only one that the article names. `clusters` are those of the whole article; they are changed.
 */
export function settleHighCourts(clusters: Cluster[], gazetteer: Gazetteer): void {
  listNamed(clusters, gazetteer);
  const bare = clusters.filter((c) => isBare(c) && c.listed === null);
  if (bare.length === 0) return;
  const named = clusters.filter((c) => c.type === 'organization' && !isBare(c) && c.names.some(isCourt));
  const [only, ...others] = named;
  const court = only ? null : courtOf(clusters, gazetteer);
  const owner = others.length === 0 ? (only ?? (court === null ? undefined : bare[0])) : undefined;
  if (!owner) return;
  for (const cluster of bare) {
    if (cluster === owner) continue;
    owner.uses.push(...cluster.uses);
    clusters.splice(clusters.indexOf(cluster), 1);
  }
  owner.listed ??= court;
}

/** Courts that lists know by another spelling of what they are: "केरल हाई कोर्ट". */
function listNamed(clusters: Cluster[], gazetteer: Gazetteer): void {
  for (const cluster of clusters.filter(({ type, listed }) => type === 'organization' && listed === null)) {
    const id = cluster.names.flatMap((name) => idOfNamed(name, gazetteer) ?? [])[0];
    if (id === undefined) continue;
    const known = clusters.find(({ listed }) => listed === id);
    if (known) {
      for (const { use, form } of cluster.uses) addUse(known, use, form);
      clusters.splice(clusters.indexOf(cluster), 1);
    } else cluster.listed = id;
  }
}

function idOfNamed(name: readonly string[], gazetteer: Gazetteer): string | null {
  const length = [1, 2].find((n) => name.length > n && COURTS.has(runOf(name.slice(-n).join(' '))));
  if (length === undefined) return null;
  const keys = [...name.slice(0, -length), 'हाईकोर्ट'].map(keyK15);
  const [id, ...others] = new Set(
    lookUp(gazetteer.lexicon, keys).flatMap((value) => gazetteer.form(value)?.id ?? []),
  );
  return id !== undefined && others.length === 0 ? id : null;
}

function runOf(name: string): string {
  return keyK15(name.replaceAll(' ', ''));
}

function isBare({ type, names }: Cluster): boolean {
  return (
    type === 'organization' && names.length > 0 && names.every((name) => COURTS.has(runOf(name.join(' '))))
  );
}

/** "झारखंड हाईकोर्ट": the court's words behind others. */
function isCourt(name: readonly string[]): boolean {
  return [1, 2].some((length) => name.length > length && COURTS.has(runOf(name.slice(-length).join(' '))));
}

/** The id of the court of the state that an article names most, itself or by its towns; null in doubt. */
function courtOf(clusters: readonly Cluster[], gazetteer: Gazetteer): string | null {
  const votes = new Map<string, number>();
  for (const { type, listed, uses } of clusters) {
    const place = type === 'place' && listed !== null ? gazetteer.place(listed) : null;
    const state = place?.kind === 'region' ? place.id : (place?.within ?? null);
    const sure = uses.filter(({ use }) => use.mention.confidence >= SURE).length;
    if (state !== null) votes.set(state, (votes.get(state) ?? 0) + sure);
  }
  for (const state of statesInNames(clusters, gazetteer)) votes.set(state, (votes.get(state) ?? 0) + 1);
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || (second && best[1] < second[1] * MUCH_MORE)) return null;
  return idOfCourt(best[0], gazetteer);
}

/** States that bodies of the article have in their names: "झारखंड राज्य कुश्ती संघ". */
function statesInNames(clusters: readonly Cluster[], gazetteer: Gazetteer): string[] {
  return clusters.flatMap(({ type, names }) => {
    const first = type === 'organization' ? names[0]?.[0] : undefined;
    if (first === undefined) return [];
    return lookUp(gazetteer.lexicon, [keyK15(first)]).flatMap((value) => {
      const form = gazetteer.form(value);
      const place = form && !form.adjective ? gazetteer.place(form.id) : null;
      return place?.kind === 'region' ? [place.id] : [];
    });
  });
}

function idOfCourt(state: string, gazetteer: Gazetteer): string | null {
  for (const form of gazetteer.place(state)?.names ?? []) {
    const words = (SEATS.get(form) ?? form).split(' ');
    const values = lookUp(gazetteer.lexicon, [...words, 'हाईकोर्ट'].map(keyK15));
    const id = values.flatMap((value) => gazetteer.form(value)?.id ?? [])[0];
    if (id !== undefined) return id;
  }
  return null;
}
