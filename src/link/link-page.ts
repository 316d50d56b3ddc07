import type { Span } from '../article/article.ts';
import { familyOf } from '../events/event-kinds.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { Extract, LocalEntity } from '../extract/extract.ts';
import { hundredths, type NameType, SURE } from '../names/mention.ts';
import { firstDay, lastDay } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import { pageContexts } from './context.ts';
import type { Denial, DeniedLink } from './denials.ts';
import { findKnown } from './find-known.ts';
import type { EventProfile, Snapshot } from './snapshot.ts';

/** A local entity of the page and the known entity that it is: `known` is an id, null for an entity of this page alone. */
type LinkedEntity = {
  readonly local: number;
  readonly known: string | null;
  readonly confidence: number;
  /** The reader's word that it is not the known entity that it would be. */
  readonly denial: Denial | null;
};

/** A name on the page; offsets in UTF-16 code units of the page's article text. `entity` numbers the linked entities. */
export type LinkedMention = Span & {
  readonly type: NameType;
  readonly entity: number;
  readonly sentence: number;
  readonly confidence: number;
};

/** An event told on the page; `told` numbers the extract's events, `known` is the id of the known event, or null. */
type LinkedEvent = Span & {
  readonly told: number;
  readonly known: string | null;
  readonly confidence: number;
};

/** What stands on a page, linked: entities by number of the extract, mentions and events in the order of the text. */
export type LinkedPage = {
  readonly entities: readonly LinkedEntity[];
  readonly mentions: readonly LinkedMention[];
  readonly events: readonly LinkedEvent[];
};

/**
 * Links what a page's extract names to what is known. Only sure names are marked; a doubtful link leaves the name an entity of
 * the page, and so does `denied`, which tells what the reader says a name is not. Two entities of one page are never the same known one, but for
 * spellings that agree.
 */
export function linkPage(extract: Extract, snapshot: Snapshot, denied: DeniedLink): LinkedPage {
  const contexts = pageContexts(extract);
  const entities = extract.entities.map((entity, local): LinkedEntity => {
    const context = contexts[local];
    const found = context ? findKnown(entity, context, snapshot) : null;
    const linked = found === null ? null : (snapshot.profile(found.entity)?.id ?? null);
    const denial = linked === null ? null : denied(entity, linked);
    const known = denial === null ? linked : null;
    const confidence = known === null ? entity.confidence : (found?.confidence ?? entity.confidence);
    return { local, known, confidence, denial };
  });
  const mentions = extract.mentions.flatMap((mention): LinkedMention[] => {
    const entity = extract.entities[mention.entity];
    const linked = entities[mention.entity];
    if (!entity || !linked || (entity.confidence < SURE && !isBorneOut(entity, linked))) return [];
    const confidence = hundredths(Math.min(Math.max(mention.confidence, SURE), linked.confidence));
    return [
      {
        start: mention.start,
        end: mention.end,
        type: entity.type,
        entity: mention.entity,
        sentence: mention.sentence,
        confidence,
      },
    ];
  });
  return { entities, mentions, events: linkEvents(extract, entities, snapshot) };
}

/** From here a page's doubtful name is borne out by what is known: it and much of what stands beside it are known together. */
const FAINT = 0.35;
const BEARS_OUT = 0.78;

function isBorneOut({ confidence, type }: LocalEntity, linked: LinkedEntity): boolean {
  return type === 'person' && linked.known !== null && confidence >= FAINT && linked.confidence >= BEARS_OUT;
}

function linkEvents(extract: Extract, entities: readonly LinkedEntity[], snapshot: Snapshot): LinkedEvent[] {
  const taking = extract.events.flatMap((event) => event.participants.map((p) => entities[p.entity]?.known));
  const known = [...new Set(taking)].flatMap((id) => id ?? []);
  const eventsOf = new Map(known.map((id) => [id, snapshot.eventsOf(id)]));
  return extract.events.flatMap((event, told): LinkedEvent[] => {
    const found = candidates(event, entities, eventsOf).find((p) => isKnownEvent(event, p, entities));
    const sure = found !== undefined || event.participants.length > 1;
    return sure
      ? [
          {
            start: event.start,
            end: event.end,
            told,
            known: found?.id ?? null,
            confidence: found ? 0.8 : 0.6,
          },
        ]
      : [];
  });
}

/** The known events that somebody in the told one takes part in, each once, in the order of ids. */
function candidates(
  event: EventMention,
  entities: readonly LinkedEntity[],
  eventsOf: ReadonlyMap<string, readonly EventProfile[]>,
): readonly EventProfile[] {
  const who = new Set(event.participants.flatMap((p) => entities[p.entity]?.known ?? []));
  const found = new Map(
    [...who].flatMap((id) => (eventsOf.get(id) ?? []).map((profile) => [profile.id, profile])),
  );
  return [...found.values()].sort((a, b) => compareUnits(a.id, b.id));
}

/** The same kind, all but one of the participants, and dates that agree where both have one. */
function isKnownEvent(
  event: EventMention,
  profile: EventProfile,
  entities: readonly LinkedEntity[],
): boolean {
  if (familyOf(event.kind) !== familyOf(profile.kind)) return false;
  const who = event.participants.flatMap((p) => entities[p.entity]?.known ?? []);
  const shared = who.filter((id) => profile.participants.includes(id)).length;
  const all = new Set([...who, ...profile.participants]).size;
  const date = event.dateBasis === 'published' ? null : event.date;
  if (shared === 0 || who.length < event.participants.length || shared / all < 0.5) return false;
  // Of what no word tells what it was, one person has many on a day.
  if (event.kind === 'deed' && (shared < 2 || shared < all)) return false;
  return datesAgree(date, profile.date) && (shared > 1 || (date !== null && profile.date !== null));
}

function datesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [from, to, first, last] = [firstDay(a), lastDay(a), firstDay(b), lastDay(b)];
  return from !== null && to !== null && first !== null && last !== null && from <= last && first <= to;
}
