import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { EventKind } from './event-kinds.ts';
import { behindOwned } from './owned-noun.ts';
import type { Participant, Told } from './told.ts';

/** What people do because somebody calls for it. */
const CALLED: ReadonlySet<EventKind> = new Set(['protest', 'rally', 'closure']);
const CALLS = wordSet('आह्वान कॉल बुलावे');
/** What is brought about before those who are there to see to it; who signs it himself is alone its side. */
const WITNESSED: ReadonlySet<EventKind> = new Set(['agreement', 'ceremony']);
const PRESENCE = wordSet('मौजूदगी उपस्थिति');
const JOINTS = new Set(['और', 'तथा', 'एवं']);

/** "X के आह्वान पर बंद रहा": who called for it; "X की मौजूदगी में समझौता हुआ": who was there. */
export function callersOf(told: Told, actors: readonly Actor[]): Participant[] {
  const { tokens, clause, found } = told;
  const { kind } = found.trigger;
  const near = actors.filter(({ type, from, phraseEnd }) => {
    return type !== 'event' && type !== 'place' && from >= startOf(tokens, clause) && phraseEnd < found.from;
  });
  if (CALLED.has(kind)) {
    return near
      .filter((actor) => tokens[behindOwned(tokens, actor, CALLS) ?? -1]?.norm === 'पर')
      .map(({ entity }): Participant => ({ entity, part: 'agent' }));
  }
  const isSigned = near.some(({ standing, from }) => standing === 'agent' && from >= clause.from);
  if (!WITNESSED.has(kind) || isSigned) return [];
  return near
    .filter(({ phraseEnd }) => isPresence(tokens, phraseEnd))
    .map(({ entity }): Participant => ({ entity, part: 'beside' }));
}

/** What those who are there take part in; of what is done to others they are but witnesses. */
const DONE_TO_OTHERS: ReadonlySet<EventKind> = new Set([
  'killing',
  'shooting',
  'attack',
  'arrest',
  'robbery',
  'kidnapping',
  'raid',
  'verdict',
  'questioning',
  'deed',
]);

/** "X की मौजूदगी में Y की हत्या हुई": X did nothing. */
export function isOnlyPresent({ tokens, found }: Told, actors: readonly Actor[], entity: number): boolean {
  const own = actors.filter((actor) => actor.entity === entity);
  return (
    DONE_TO_OTHERS.has(found.trigger.kind) &&
    own.length > 0 &&
    own.every(({ phraseEnd }) => isPresence(tokens, phraseEnd))
  );
}

function isPresence(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === 'की' && PRESENCE.has(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.norm === 'में'
  );
}

/** "X की कॉल पर काम नहीं हुआ और मजदूरों ने जुलूस निकाला": what a call is followed by may be two things. */
function startOf(tokens: readonly Token[], { from }: Clause): number {
  return JOINTS.has(tokens[from - 1]?.norm ?? '') || JOINTS.has(tokens[from]?.norm ?? '') ? 0 : from;
}
