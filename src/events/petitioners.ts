import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import type { EventKind } from './event-kinds.ts';
import { behindOwned } from './owned-noun.ts';
import type { Participant, Told } from './told.ts';

/** What a court, a board or the police do when somebody asks them to. */
const ASKED: ReadonlySet<EventKind> = new Set([
  'summons',
  'order',
  'hearing',
  'verdict',
  'case',
  'bail',
  'investigation',
  'acquittal',
  'disqualification',
]);
const PLEAS = wordSet('याचिका याचिकाओं अर्जी अर्जियों अपील अपीलों शिकायत तहरीर आपत्ति वाद मांग गुहार अनुरोध');

/** What is done to somebody, which the one who asked for it is not. */
const DONE_TO_ONE: ReadonlySet<EventKind> = new Set([
  'verdict',
  'case',
  'bail',
  'acquittal',
  'disqualification',
]);

/** "X और Y की याचिका पर नोटिस जारी किया": those who asked for it. */
export function petitionersOf(
  { tokens, clause, found }: Told,
  actors: readonly Actor[],
  participants: readonly Participant[],
): Participant[] {
  const { kind } = found.trigger;
  if (!ASKED.has(kind) || (DONE_TO_ONE.has(kind) && participants.length === 0)) return [];
  return askersIn(tokens, actors)
    .filter(({ from, phraseEnd }) => clause.from <= from && phraseEnd < found.from)
    .map(({ entity }): Participant => ({ entity, part: 'beside' }));
}

/** Those of a sentence at whose asking something is done in it: "X की याचिका पर". */
export function askersIn(tokens: readonly Token[], actors: readonly Actor[]): readonly Actor[] {
  return actors.filter((actor) => {
    const end = behindOwned(tokens, actor, PLEAS);
    return actor.type !== 'event' && end !== null && tokens[end]?.norm === 'पर';
  });
}
