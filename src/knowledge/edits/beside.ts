import type { Extract, LocalEntity } from '../../extract/extract.ts';
import { SURE } from '../../names/mention.ts';
import { compareUnits } from '../../text/code-units.ts';
import type { Anchor } from '../edits.ts';

/** A spelling in the company of other names: a page that is open has no text that stays, but it goes on naming these. */
export type BesideAnchor = globalThis.Extract<Anchor, { readonly kind: 'beside' }>;

/** How many names beside a spelling an edit holds on to, and how many spellings. */
const MOST_BESIDE = 8;
const MOST_NAMES = 8;

/** The anchors of a local entity of a page: each of its whole spellings, beside the names that the page has most. */
export function besideAnchors(extract: Extract, local: number): BesideAnchor[] {
  const entity = extract.entities[local];
  if (!entity) return [];
  const counts = new Map<number, number>();
  for (const mention of extract.mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  const own = new Set(keysOf(entity));
  const names = extract.entities
    .map((other, number) => ({ other, key: fullestKey(other), count: counts.get(number) ?? 0, number }))
    .filter(({ other, key, number }) => number !== local && other.confidence >= SURE && !own.has(key))
    .sort((a, b) => b.count - a.count || compareUnits(a.key, b.key))
    .map(({ key }) => key);
  const beside = [...new Set(names)].slice(0, MOST_BESIDE);
  return [...own]
    .slice(0, MOST_NAMES)
    .map((key): BesideAnchor => ({ kind: 'beside', type: entity.type, key, beside }));
}

/** The whole spellings of all sure names of a page, as keys. */
export function namesOn({ entities }: Extract): ReadonlySet<string> {
  return new Set(entities.filter(({ confidence }) => confidence >= SURE).flatMap(keysOf));
}

/**
 * Whether an anchor speaks of a local entity of a page with these names: it is spelled so, and the page names at least half of what stood beside
 * it. A page of one name only fits another of one.
 */
export function isBeside(anchor: BesideAnchor, entity: LocalEntity, names: ReadonlySet<string>): boolean {
  const { beside } = anchor;
  if (!isSpelledSo(anchor, entity)) return false;
  if (beside.length === 0) return isAlone(entity, names);
  return beside.filter((name) => names.has(name)).length * 2 >= beside.length;
}

/** The local entities of an article that an anchor speaks of: the page was saved. All that stood beside the name is there. */
export function savedLocals(anchor: BesideAnchor, extract: Extract): number[] {
  const found = extract.entities.flatMap((entity, local) => (isSpelledSo(anchor, entity) ? [local] : []));
  if (found.length === 0) return [];
  const names = namesOn(extract);
  return found.filter((local) => {
    const entity = extract.entities[local];
    if (anchor.beside.length === 0) return entity !== undefined && isAlone(entity, names);
    return anchor.beside.every((name) => names.has(name));
  });
}

function isSpelledSo({ type, key }: BesideAnchor, entity: LocalEntity): boolean {
  return entity.type === type && keysOf(entity).includes(key);
}

function isAlone(entity: LocalEntity, names: ReadonlySet<string>): boolean {
  const own = keysOf(entity);
  return [...names].every((name) => own.includes(name));
}

function keysOf({ names }: Pick<LocalEntity, 'names'>): string[] {
  return names.map((words) => words.join(' '));
}

function fullestKey(entity: LocalEntity): string {
  return keysOf(entity).sort((a, b) => b.length - a.length || compareUnits(a, b))[0] ?? '';
}
