import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import type { EventKind } from './event-kinds.ts';
import { behindOwned } from './owned-noun.ts';
import type { Participant, Told } from './told.ts';

/** What a court does. */
const OF_COURTS: ReadonlySet<EventKind> = new Set([
  'summons',
  'order',
  'hearing',
  'verdict',
  'bail',
  'acquittal',
]);
const BENCHES = wordSet('पीठ खंडपीठ एकलपीठ बेंच');
/** "की बेंच बोली-", "की पीठ के समक्ष". */
const BEHIND = new Set(['ने', 'बोली', 'के', 'में']);
const JUDGES = wordSet('न्यायमूर्ति जस्टिस न्यायाधीश जज');

/** Whether a court does what a kind of event tells. */
export function isOfCourts(kind: EventKind): boolean {
  return OF_COURTS.has(kind);
}

/** The judges who say something in a sentence, by title: "सुनवाई करते हुए न्यायमूर्ति X ने कहा". Who was a judge once only comments. */
export function judgesSpeaking(tokens: readonly Token[], actors: readonly Actor[]): readonly Actor[] {
  return actors.filter(
    ({ type, from, standing }) =>
      type === 'person' &&
      standing === 'agent' &&
      TITLES.has(tokens[from - 1]?.norm ?? '') &&
      !FORMER.has(tokens[from - 2]?.norm ?? ''),
  );
}

const TITLES = wordSet('न्यायमूर्ति जस्टिस');
const FORMER = wordSet('पूर्व सेवानिवृत्त रिटायर्ड');

/** The judges of a sentence whose bench acts in it: "न्यायमूर्ति X और न्यायमूर्ति Y की खंडपीठ ने". A back is nobody's bench. */
export function judgesIn(tokens: readonly Token[], actors: readonly Actor[]): readonly Actor[] {
  return actors.filter((actor) => {
    const end = behindOwned(tokens, actor, BENCHES);
    return (
      actor.type === 'person' && end !== null && BEHIND.has(tokens[end]?.norm ?? '') && isJudge(tokens, actor)
    );
  });
}

/** A single bench is known by its number, or the judge by a title before the name or before those named with it. */
function isJudge(tokens: readonly Token[], { from, phraseEnd }: Actor): boolean {
  return tokens.slice(Math.max(0, from - TITLE), phraseEnd).some(({ norm }) => JUDGES.has(norm));
}

/** How far before the name the title may begin: "मुख्य न्यायाधीश डॉ. …". */
const TITLE = 3;

/** "न्यायमूर्ति X की एकल पीठ ने नोटिस जारी किया". */
export function benchesOf({ tokens, clause, found }: Told, actors: readonly Actor[]): Participant[] {
  if (!OF_COURTS.has(found.trigger.kind)) return [];
  return judgesIn(tokens, actors)
    .filter(({ from, phraseEnd }) => clause.from <= from && phraseEnd < clause.to)
    .map(({ entity }): Participant => ({ entity, part: 'beside' }));
}
