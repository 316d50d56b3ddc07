import { EVENT_HEADS } from '../names/cues/named-events.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { EventKind } from './event-kinds.ts';
import type { FoundTrigger } from './find-triggers.ts';
import type { Told } from './told.ts';

const FLOWN: ReadonlySet<EventKind> = new Set(['launch', 'landing']);

/** Whether a trigger tells what missions go through. */
export function isFlown({ trigger }: FoundTrigger): boolean {
  return FLOWN.has(trigger.kind);
}

/**
 * The named event that a trigger is about or part of: the one in its clause, nearest before it; for a launch or a landing else the mission that the
 * sentence begins with ("X-3: …"). Local entity number or null.
 */
export function themeOf({ tokens, clause, found, manner }: Told, actors: readonly Actor[]): number | null {
  const flown = isFlown(found);
  const events = actors.filter((actor) => actor.type === 'event' && (!flown || isMission(tokens, actor)));
  const inside = events.filter((actor) => clause.from <= actor.from && actor.to <= clause.to);
  const near = inside.findLast((actor) => actor.to <= found.from) ?? inside[0];
  if (near) return flown || manner.role === 'told' ? near.entity : null;
  const [first] = events;
  const isTopic = first !== undefined && first.from <= 1 && tokens[first.to]?.norm === ':';
  return flown && isTopic ? first.entity : null;
}

const MISSIONS = wordSet('मिशन अभियान mission');
/** What flies: what is sent off or comes down so is a craft, not a traveller. */
const CRAFTS = wordSet(`
  यान अंतरिक्षयान उपग्रह उपग्रहों सैटेलाइट रॉकेट लैंडर रोवर मॉड्यूल ऑर्बिटर जांचयान टेलीस्कोप दूरबीन कैप्सूल मिशन
`);

/** A mission's name has a number, the word itself, or is a craft's: not a cup's or a summit's. */
export function isMission(tokens: readonly Token[], { from, to }: Pick<Actor, 'from' | 'to'>): boolean {
  const words = tokens.slice(from, to);
  if (words.some(({ norm }) => MISSIONS.has(norm))) return true;
  if (words.some(({ norm }) => EVENT_HEADS.has(norm))) return false;
  return words.some(({ norm, kind }) => kind === 'number' || norm.endsWith('यान'));
}

const THERE = wordSet('वहां यहां');

/** "दोहा जाएंगे", "वहां जाएंगे": the name of a place, or what points to one, stands right before the verb. */
function goesSomewhere(tokens: readonly Token[], actors: readonly Actor[], { from }: FoundTrigger): boolean {
  if (THERE.has(tokens[from - 1]?.norm ?? '')) return true;
  return actors.some(
    (actor) => actor.type === 'place' && actor.standing === 'bare' && actor.phraseEnd === from,
  );
}

/**
 * A departure, a sending or a descent of a mission or a craft is its launch or its landing. Null where a verb tells one only of these, and
 * none is in the clause, or a going goes nowhere.
 */
export function asThemed(
  tokens: readonly Token[],
  clause: Clause,
  actors: readonly Actor[],
  found: FoundTrigger,
): FoundTrigger | null {
  const { trigger } = found;
  if (trigger.form === 'goes') return goesSomewhere(tokens, actors, found) ? found : null;
  if (trigger.form !== 'craft' && trigger.word !== 'रवाना') return found;
  const isInside = ({ from, to }: Actor): boolean => clause.from <= from && to <= clause.to;
  const isOfCraft =
    actors.some((actor) => actor.type === 'event' && isInside(actor) && isMission(tokens, actor)) ||
    tokens.slice(clause.from, found.from).some((token) => CRAFTS.has(token.norm));
  if (trigger.form === 'craft') return isOfCraft ? found : null;
  return isOfCraft ? { ...found, trigger: { ...trigger, kind: 'launch' } } : found;
}
