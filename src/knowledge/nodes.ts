import type { Extract, LocalEntity } from '../extract/extract.ts';
import { isCommonName } from '../extract/organisations.ts';
import { bodyWords } from '../names/body-words.ts';
import { keyOfRun } from '../names/compare-names.ts';
import { SURE } from '../names/mention.ts';
import { missionName } from '../names/mission-names.ts';
import { isCommonEvent } from '../names/named-events.ts';
import { isOrdinary } from '../names/vocabulary/vocabulary.ts';
import { keyK15 } from '../text/keys.ts';
import { skeleton } from '../text/skeleton.ts';

/** A local entity on its way into the knowledge: which article (number), which entity of it (number). */
export type Node = {
  readonly article: number;
  readonly local: number;
  readonly entity: LocalEntity;
  /** Keys of its whole names: nodes that share one are one entity. */
  readonly nameKeys: readonly string[];
  /** Keys of the words of its names: nodes that share one may be one entity. */
  readonly wordKeys: readonly string[];
  /** What it stands with: keys of countries, offices and other names of its article; evidence for joining. */
  readonly context: ReadonlySet<string>;
};

/** The nodes of all extracts, in the order of the extracts and of their entities. Faint names are nodes as well. */
export function collectNodes(extracts: readonly Extract[]): Node[] {
  return extracts.flatMap((extract, article) => {
    const contexts = contextsOf(extract);
    return extract.entities.map(
      (entity, local): Node => ({
        article,
        local,
        entity,
        nameKeys: nameKeysOf(entity),
        wordKeys: wordKeysOf(entity),
        context: contexts[local] ?? new Set(),
      }),
    );
  });
}

function nameKeysOf(entity: LocalEntity): string[] {
  if (entity.listed !== null) return [`listed ${entity.listed}`];
  const names = entity.type === 'person' ? entity.names.filter((name) => name.length > 1) : entity.names;
  return [
    ...new Set(names.map((name) => `${entity.type} ${runKey(entity, name)}${ownerOf(entity, name)}`)),
  ].sort();
}

/** However a name is parted into words, whatever word an organisation has for what it is, in whatever script a mission's is. */
function runKey(entity: LocalEntity, name: readonly string[]): string {
  const mission = entity.type === 'event' ? missionName(name) : null;
  if (mission) return `${mission.series} ${mission.number}`;
  return keyOfRun(entity.type === 'organization' ? bodyWords(name) : name);
}

/** A name that every country may have one of is one only with its country. */
function ownerOf(entity: LocalEntity, name: readonly string[]): string {
  const common = entity.type === 'event' ? isCommonEvent(name) : isCommonName(name);
  return entity.owner !== null || common ? ` of ${entity.owner ?? '?'}` : '';
}

function wordKeys(name: readonly string[]): string {
  return name.map((word) => keyK15(word)).join(' ');
}

/** A skeleton of fewer consonants is that of too many words. */
const TELLING_SKELETON = 3;

/**
 * Words of one letter tell nothing, nor do words for what an organisation is. Listed names are joined by whole names alone, but for
 * places in spellings of their one word that no list has.
 */
function wordKeysOf(entity: LocalEntity): string[] {
  if (entity.listed !== null && entity.type !== 'place') return [];
  if (entity.type === 'organization') return bodyKeysOf(entity);
  const names = entity.listed === null ? entity.names : entity.names.filter((name) => name.length === 1);
  const words = new Set(names.flat());
  const keys =
    entity.listed === null ? [...words].map((word) => keyK15(word)).filter((key) => key.length > 1) : [];
  const bones = [...words].map((word) => skeleton(word)).filter((key) => key.length >= TELLING_SKELETON);
  return [...new Set([...keys, ...bones.map((key) => `of ${key}`)])]
    .map((key) => `${entity.type} ${key}`)
    .sort();
}

/** The proper words of a body's name: of "रोहतक राइडर्स" both, of "राष्ट्रीय जांच एजेंसी" none. */
function bodyKeysOf({ names }: LocalEntity): string[] {
  const words = names.flat().filter((word) => word.length > 2 && !isCommonName([word]) && !isOrdinary(word));
  const keys = words.flatMap((word) => [keyK15(word), `of ${skeleton(word)}`]);
  return [...new Set(keys)].map((key) => `organization ${key}`).sort();
}

/** For each local entity: the other sure names of its article and its own offices. */
function contextsOf(extract: Extract): Set<string>[] {
  const names = extract.entities.map((entity) => (entity.confidence >= SURE ? contextKey(entity) : null));
  return extract.entities.map((_, local) => {
    const context = new Set(names.flatMap((name, i) => (name !== null && i !== local ? [name] : [])));
    for (const role of extract.roles) {
      if (role.entity !== local) continue;
      const of = role.of === null ? undefined : extract.entities[role.of];
      context.add(`office ${role.office} ${of?.listed ?? ''}`);
    }
    return context;
  });
}

function contextKey(entity: LocalEntity): string {
  return entity.listed ?? `${entity.type} ${wordKeys(entity.names[0] ?? [])}`;
}
