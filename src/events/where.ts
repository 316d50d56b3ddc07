import { PLACE_HEADS } from '../names/cues/places.ts';
import type { Token } from '../text/tokens.ts';
import type { Actor } from './actors.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { ownsTrigger, type Told } from './participants.ts';
import { isElsewhere, scopeOf } from './scope.ts';

/** The place that the clause puts the event in; for a journey, where it goes. */
export function placeOf(told: Told, actors: readonly Actor[]): number | null {
  const { tokens, clause, found, frame } = told;
  const places = actors.filter(
    (actor) =>
      clause.from <= actor.from && actor.to <= clause.to && actor.type === 'place' && !actor.throughPeople,
  );
  const fits = (actor: Actor): boolean => {
    if (frame.journey) return isDestination(tokens, actor, found);
    if (frame.where.includes(actor.standing)) {
      return actor.from < found.from && !isElsewhere(tokens, scopeOf(tokens, actor), found.from, 'circumstance');
    }
    const isOwner = frame.genitive === 'place' || (frame.genitive === 'target' && !actor.country);
    return isOwner && actor.standing === 'of' && ownsTrigger(tokens, actor, found, []);
  };
  const distance = (actor: Actor): number => Math.abs(found.from - actor.from);
  const best = places.filter(fits).sort((a, b) => distance(a) - distance(b))[0];
  return best?.entity ?? null;
}

const WHERE = new Set(['जहां', 'जहाँ']);
const THERE = new Set(['वहां', 'वहाँ', 'यहां', 'यहाँ']);
const THAT = new Set(['उस', 'इस', 'उसी', 'इसी']);

/** "जहां …" is the place named last before it; "वहां", "उस शहर में" the place that the sentences before are about. */
export function placeByPronoun(
  { tokens, clause }: Told,
  actors: readonly Actor[],
  topic: number | null,
): number | null {
  const inside = tokens.slice(clause.from, clause.to);
  if (WHERE.has(inside[0]?.norm ?? '')) {
    const before = actors.findLast((actor) => actor.type === 'place' && actor.to <= clause.from);
    return before?.entity ?? topic;
  }
  const there = inside.some(
    (token, i) =>
      THERE.has(token.norm) || (THAT.has(token.norm) && PLACE_HEADS.has(inside[i + 1]?.norm ?? '')),
  );
  return there ? topic : null;
}

/** "X का दौरा", "X दौरा", "X पहुंचे", "X में पहुंचे", "X के लिए रवाना". */
function isDestination(tokens: readonly Token[], actor: Actor, found: FoundTrigger): boolean {
  if (actor.from >= found.to) return false;
  if (actor.standing === 'of') return ownsTrigger(tokens, actor, found, []);
  if (actor.standing === 'to' || actor.standing === 'in') return found.from - actor.phraseEnd <= 4;
  return actor.standing === 'bare' && found.from - actor.phraseEnd <= 1;
}
