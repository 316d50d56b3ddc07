import type { Extract, LocalEntity } from '../extract/extract.ts';
import type { KnownEntity, KnownLink } from '../knowledge/knowledge.ts';
import { HASH_START, hashUnits } from '../lexicon/hash.ts';
import { SURE } from '../names/mention.ts';
import { keyK15 } from '../text/keys.ts';
import { tokenise } from '../text/tokens.ts';

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

function linkKey(link: KnownLink): string {
  if (link.listed !== null) return link.listed;
  return nameKey(tokenise(link.name).flatMap((token) => (token.kind === 'mark' ? [] : [token.norm])));
}

/** The context of a known entity, from its record: its offices first, then its company, most frequent first. */
export function profileContext(entity: KnownEntity): number[] {
  const links = new Map(entity.company.map(({ link }) => [link.id, link]));
  const offices = entity.roles.flatMap(({ office, of }) => {
    const owner = of === null ? undefined : links.get(of);
    return owner ? [`office ${office} ${linkKey(owner)}`] : [];
  });
  const keys = [...offices, ...entity.company.map(({ link }) => linkKey(link))];
  return [...new Set(keys.map(hashOf))].slice(0, MOST).sort((a, b) => a - b);
}

/** The context of each local entity of a page: the other sure names of the page and its own offices. */
export function pageContexts(extract: Extract): ReadonlySet<number>[] {
  const named = extract.entities.map((entity) =>
    entity.confidence >= SURE ? localKeys(entity).map(hashOf) : [],
  );
  return extract.entities.map((_, local) => {
    const context = new Set(named.flatMap((hashes, i) => (i === local ? [] : hashes)));
    for (const role of extract.roles) {
      const of = role.of === null ? undefined : extract.entities[role.of];
      if (role.entity !== local || !of) continue;
      for (const key of localKeys(of)) context.add(hashOf(`office ${role.office} ${key}`));
    }
    return context;
  });
}

function localKeys(entity: LocalEntity): string[] {
  return entity.listed !== null ? [entity.listed] : [...new Set(entity.names.map(nameKey))];
}
