import type { Extract, LocalEntity, Mention } from '../../extract/extract.ts';
import { spellingKey, surfaceOf } from './places.ts';
import type { MentionSides, Side } from './sides.ts';

/**
 * The extracts with local entities split where a keep-apart edit has mentions of one on both sides: those of `other`
 * become an entity of their own, with the roles, events and figures told right beside them. Extracts without such an entity
 * stay the same values.
 */
export function splitExtracts(
  extracts: readonly Extract[],
  edits: readonly MentionSides[],
): readonly Extract[] {
  const touched = new Set(edits.flatMap((sides) => [...sides.keys()]));
  if (touched.size === 0) return extracts;
  return extracts.map((extract, article) => {
    if (!touched.has(article)) return extract;
    return edits.reduce((split, sides) => splitExtract(split, sides.get(article) ?? new Map()), extract);
  });
}

function splitExtract(extract: Extract, sides: ReadonlyMap<number, Side>): Extract {
  const on = (side: Side): Set<number> =>
    new Set(extract.mentions.filter((_, i) => sides.get(i) === side).map(({ entity }) => entity));
  const kept = on(1);
  const torn = [...on(-1)].filter((entity) => kept.has(entity)).sort((a, b) => a - b);
  return torn.reduce(
    (split, entity) =>
      splitOff(
        split,
        entity,
        new Set(split.mentions.flatMap((m, i) => (m.entity === entity && sides.get(i) === -1 ? [i] : []))),
      ),
    extract,
  );
}

/** Makes the mentions of these numbers an entity of their own. */
function splitOff(extract: Extract, from: number, moving: ReadonlySet<number>): Extract {
  const whole = extract.entities[from];
  if (!whole) return extract;
  const to = extract.entities.length;
  const moved = extract.mentions.filter((_, i) => moving.has(i));
  const left = extract.mentions.filter((m, i) => m.entity === from && !moving.has(i));
  const nowOf: NowOf = (entity, sentence, at) =>
    entity === from && isNearer(moved, left, sentence, at) ? to : entity;
  const formIn = (own: readonly Mention[], { form }: Mention): Mention['form'] =>
    // What was a part of a longer name is now all that is known of it.
    form === 'part' && !own.some((m) => m.form === 'full') ? 'full' : form;
  return {
    ...extract,
    entities: [
      ...extract.entities.map((entity, local) =>
        local === from ? remaining(entity, left, extract) : entity,
      ),
      splitEntity(whole, moved, extract),
    ],
    mentions: extract.mentions.map((mention, i) => {
      if (mention.entity !== from) return mention;
      return moving.has(i)
        ? { ...mention, entity: to, form: formIn(moved, mention) }
        : { ...mention, form: formIn(left, mention) };
    }),
    ...toldOf(extract, nowOf),
  };
}

/** The entity that something told of `entity` at an offset of a sentence is of now; null where it is told of none. */
type NowOf = <T extends number | null>(entity: T, sentence: number, at: number) => T | number;

/** Roles, events and figures of an extract whose entities are others now. */
function toldOf(
  { roles, events, figures }: Extract,
  nowOf: NowOf,
): Pick<Extract, 'roles' | 'events' | 'figures'> {
  return {
    roles: roles.map((role) => ({
      ...role,
      entity: nowOf(role.entity, role.sentence, role.start),
      of: nowOf(role.of, role.sentence, role.start),
    })),
    events: events.map((event) => ({
      ...event,
      participants: event.participants.map((participant) => ({
        ...participant,
        entity: nowOf(participant.entity, event.sentence, event.start),
      })),
      place: nowOf(event.place, event.sentence, event.start),
      theme: nowOf(event.theme, event.sentence, event.start),
    })),
    figures: figures.map((figure) => ({
      ...figure,
      owner: nowOf(figure.owner, figure.sentence, figure.start),
      occasion: nowOf(figure.occasion, figure.sentence, figure.start),
      claimant: figure.claimant && {
        ...figure.claimant,
        entity: nowOf(figure.claimant.entity, figure.sentence, figure.claimant.start),
      },
    })),
  };
}

/** Whether a mention that moves stands nearer to a place in a sentence than any that stays. */
function isNearer(
  moved: readonly Mention[],
  left: readonly Mention[],
  sentence: number,
  at: number,
): boolean {
  const nearest = (mentions: readonly Mention[]): number =>
    Math.min(...mentions.filter((m) => m.sentence === sentence).map((m) => Math.abs(m.start - at)));
  return nearest(moved) < nearest(left);
}

function splitEntity(whole: LocalEntity, mentions: readonly Mention[], extract: Extract): LocalEntity {
  const surfaces = fullSurfaces(mentions, extract);
  return { ...whole, name: fullest(surfaces), names: nameLists(surfaces), listed: null };
}

/** The entity without the spellings that only what was split off has. */
function remaining(entity: LocalEntity, left: readonly Mention[], extract: Extract): LocalEntity {
  const surfaces = fullSurfaces(left, extract);
  return { ...entity, name: fullest(surfaces), names: nameLists(surfaces) };
}

function fullSurfaces(mentions: readonly Mention[], extract: Extract): string[] {
  const full = mentions.filter(({ form }) => form === 'full');
  return (full.length > 0 ? full : mentions).map((mention) => surfaceOf(extract, mention));
}

function fullest(surfaces: readonly string[]): string {
  return surfaces.reduce((best, one) => (one.length > best.length ? one : best), '');
}

function nameLists(surfaces: readonly string[]): string[][] {
  return [...new Set(surfaces.map(spellingKey))].sort().map((key) => key.split(' '));
}
