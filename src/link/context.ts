import type { Extract, LocalEntity } from '../extract/extract.ts';
import type { KnownEntity, KnownLink } from '../knowledge/knowledge.ts';
import { HASH_START, hashUnits } from '../lexicon/hash.ts';
import { sameOffice } from '../names/cues/same-office.ts';
import { SURE } from '../names/mention.ts';
import { keyK15 } from '../text/keys.ts';
import { nameWords } from './name-words.ts';

/** The most hashes that a profile keeps. */
const MOST = 64;

/**
 * What stands beside an entity, as hashes of keys: a page and a profile that share one name the same place, person or body
 * beside it, or give it the same office of the same country.
 */
function hashOf(key: string): number {
  return hashUnits(HASH_START, key);
}

function nameKey(words: readonly string[]): string {
  return words.map((word) => keyK15(word)).join(' ');
}

/** The names as texts spell them of entities that the reader calls otherwise, by id. */
export type Spellings = ReadonlyMap<string, string>;

/** Makes the key of a link, as contexts name it. */
type LinkKey = (link: KnownLink) => string;

/** A maker of link keys that remembers: records share their links. */
export function linkKeys(spellings: Spellings): LinkKey {
  const keys = new Map<KnownLink, string>();
  return (link) => {
    const known = keys.get(link) ?? link.listed ?? nameKey(nameWords(spellings.get(link.id) ?? link.name));
    keys.set(link, known);
    return known;
  };
}

/** The context of a known entity, from its record: its offices first, then its company, most frequent first. */
export function profileContext(entity: KnownEntity, keyOf: LinkKey): Uint32Array {
  const links = new Map(entity.company.map(({ link }) => [link.id, link]));
  const offices = new Set<string>();
  for (const { office, of } of entity.roles) {
    const owner = of === null ? undefined : links.get(of);
    if (owner) offices.add(`office ${office} ${keyOf(owner)}`);
    offices.add(bareOffice(office));
    if (offices.size >= MOST) break;
  }
  const keys = [...offices, ...entity.company.map(({ link }) => keyOf(link))];
  return Uint32Array.from([...new Set(keys.map(hashOf))].slice(0, MOST)).sort();
}

/** An office whosever it is, in the word that stands for all: beside other evidence it tells two of one surname apart. */
function bareOffice(office: string): string {
  return `as ${office.split(' ').map(sameOffice).join(' ')}`;
}

/** What stands beside a local entity of a page: tells of the hash of a key whether it does; and hashes of its own offices, whosever these are. */
export type PageContext = { has(hash: number): boolean; readonly offices: readonly number[] };

/** The context of each local entity of a page: the other sure names of the page and its own offices. */
export function pageContexts(extract: Extract): PageContext[] {
  const named = extract.entities.map(
    (entity) => new Set(entity.confidence >= SURE ? localKeys(entity).map(hashOf) : []),
  );
  const counts = new Map<number, number>();
  for (const hashes of named) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const offices = extract.entities.map(() => new Set<number>());
  const bare = extract.entities.map(() => new Set<number>());
  for (const { entity, office, of } of extract.roles) {
    bare[entity]?.add(hashOf(bareOffice(office)));
    const owner = of === null ? undefined : extract.entities[of];
    if (!owner) continue;
    for (const key of localKeys(owner)) offices[entity]?.add(hashOf(`office ${office} ${key}`));
  }
  return named.map((own, local) => ({
    offices: [...(bare[local] ?? [])],
    has: (hash) => offices[local]?.has(hash) === true || (counts.get(hash) ?? 0) > Number(own.has(hash)),
  }));
}

function localKeys(entity: LocalEntity): string[] {
  return entity.listed !== null ? [entity.listed] : [...new Set(entity.names.map(nameKey))];
}
