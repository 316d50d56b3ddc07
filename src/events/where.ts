import { PLACE_HEADS } from '../names/cues/places.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import type { Case } from './cases.ts';
import { familyOf } from './event-kinds.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { ownsTrigger } from './owners.ts';
import { isElsewhere, scopeOf } from './scope.ts';
import type { Told } from './told.ts';
import { triggersFrom } from './triggers.ts';

/** The place that the clause puts the event in; for a journey, where it goes. */
export function placeOf(told: Told, actors: readonly Actor[]): number | null {
  const { tokens, clause, found, frame } = told;
  const places = actors.filter(
    (actor) =>
      clause.from <= actor.from &&
      actor.to <= clause.to &&
      actor.type === 'place' &&
      !actor.throughPeople &&
      !actor.team,
  );
  const fits = (actor: Actor): boolean => {
    if (frame.journey) return isDestination(tokens, actor, found);
    if ((frame.mutual || actor.standing === 'among') && actor.joined && actor.country) return false;
    if (
      frame.where.includes(actor.standing) ||
      (actor.standing === 'of' && actor.ownedEnd < found.from && frame.where.includes(actor.owned))
    ) {
      if (isBehind(told, actor)) return true;
      const end = scopeOf(tokens, actor);
      return (
        actor.from < found.from &&
        (!isElsewhere(tokens, end, found.from, 'circumstance') ||
          isHeldThere(tokens, end, found) ||
          isWhereStuck(tokens, end, found)) &&
        !isOfNoun(tokens, end, found)
      );
    }
    if (actor.from < found.from && actor.to === found.to) return true;
    const isOwner = frame.genitive === 'place' || (frame.genitive === 'target' && !actor.country);
    return isOwner && actor.standing === 'of' && ownsTrigger(tokens, actor, found, [], false);
  };
  const isFaint = ({ standing, phraseEnd }: Actor): boolean =>
    (FAINT.has(standing) || (frame.suffered && standing === 'on')) &&
    !(frame.genitive === 'place' && tokens.slice(phraseEnd + 1, found.from).every(isAdjective));
  const distance = (actor: Actor): number => Math.abs(found.from - actor.from) + (isFaint(actor) ? FAR : 0);
  const best = places.filter(fits).sort((a, b) => distance(a) - distance(b))[0];
  return best?.entity ?? null;
}

const HELD = wordSet('हुए हुई हुआ गए गया आयोजित संपन्न');
const CONTESTS = wordSet('टूर्नामेंट प्रतियोगिता चैंपियनशिप लीग');
/** How far behind the place what is held there may be named, in tokens. */
const REACH = 5;

/** "X में हुए फाइनल में … को हराया": what was held there is what the trigger tells of. `end` is where the postposition of the place ends. */
function isHeldThere(tokens: readonly Token[], end: number, found: FoundTrigger): boolean {
  const at = tokens.findIndex(({ norm }, i) => i >= end && i < end + REACH && HELD.has(norm));
  if (at < 0 || at >= found.from) return false;
  return tokens.slice(at + 1, at + 1 + REACH).some(({ norm }) => {
    if (found.trigger.kind === 'match' && CONTESTS.has(norm)) return true;
    return triggersFrom(norm).some(({ trigger }) => familyOf(trigger.kind) === familyOf(found.trigger.kind));
  });
}

/** "सुरंग में फंसे मजदूरों को निकाला": people are rescued where they were stuck. `from` is where the postposition ends. */
function isWhereStuck(tokens: readonly Token[], from: number, { trigger, from: to }: FoundTrigger): boolean {
  return trigger.kind === 'rescue' && tokens.slice(from, to).some(({ norm }) => STUCK.has(norm));
}

const STUCK = wordSet('फंसे फंसी फंसा दबे दबी दबा घिरे');

function isAdjective({ norm }: Token): boolean {
  return wordClass(norm) === 'adjective';
}

/** "समारोह 14 फरवरी को हल्द्वानी में होगा": what is told of may stand before where it is. */
function isBehind({ found, manner, frame }: Told, actor: Actor): boolean {
  return (
    manner.role === 'told' &&
    found.trigger.form === 'noun' &&
    !frame.journey &&
    actor.from >= found.to &&
    actor.standing === 'in'
  );
}

const BEHIND_NOUNS = new Set(['पर', 'के', 'की', 'का', 'को']);

/** "X में युद्धविराम पर चर्चा": where something else is that is spoken of. `end` is where the postposition ends. */
function isOfNoun(tokens: readonly Token[], end: number, found: FoundTrigger): boolean {
  const isOther = triggersFrom(tokens[end]?.norm ?? '').some(
    ({ trigger }) => trigger.form === 'noun' && familyOf(trigger.kind) !== familyOf(found.trigger.kind),
  );
  return isOther && end + 1 < found.from && BEHIND_NOUNS.has(tokens[end + 1]?.norm ?? '');
}

const FAINT: ReadonlySet<Case> = new Set(['of', 'source']);
/** "X के Y में" is in Y, where that is a name; else it is in X. */
const FAR = 100;

const WHERE = new Set(['जहां', 'जहाँ']);
const THERE = new Set(['वहां', 'वहाँ']);
const HERE = new Set(['यहां', 'यहाँ']);
const THAT = new Set(['उस', 'इस', 'उसी', 'इसी']);

/** The places that the words of a sentence point to: "वहां" and "उस शहर" (`there`), and "यहां", where the report was written (`here`). */
export type Spots = { readonly there: number | null; readonly here: number | null };

/** "जहां …" is the place named last before it; "वहां", "उस शहर में" the place that the sentences before are about; "यहां" that of the dateline. */
export function placeByPronoun(
  { tokens, clause }: Told,
  actors: readonly Actor[],
  { there: topic, here }: Spots,
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
  if (there) return topic;
  return inside.some(({ norm }) => HERE.has(norm)) ? here : null;
}

/** "X: …", "X हादसा: …": a headline that begins with a place and a colon tells of what is there. */
export function placeOfTopic(
  { tokens, title, frame, clause }: Told,
  actors: readonly Actor[],
): number | null {
  const [first] = actors;
  const colon = tokens.findIndex((token) => token.norm === ':');
  if (!title || frame.journey || first?.type !== 'place' || first.from > 0) return null;
  return colon > 0 && colon <= first.to + 2 && clause.from > colon ? first.entity : null;
}

/** "X का दौरा", "X दौरा", "X पहुंचे", "X में पहुंचे", "X के लिए रवाना". */
function isDestination(tokens: readonly Token[], actor: Actor, found: FoundTrigger): boolean {
  if (actor.from >= found.to) return false;
  if (actor.standing === 'of') return ownsTrigger(tokens, actor, found, [], false);
  if (actor.standing === 'to' || actor.standing === 'in') return found.from - actor.phraseEnd <= 4;
  return actor.standing === 'bare' && found.from - actor.phraseEnd <= 1;
}
