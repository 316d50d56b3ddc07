import { actorsOf, type Named } from '../events/actors.ts';
import { isOfCourts, judgesIn, judgesSpeaking } from '../events/benches.ts';
import type { EventKind } from '../events/event-kinds.ts';
import { familyOf } from '../events/event-kinds.ts';
import type { EventMention } from '../events/event-mention.ts';
import { honouredIn } from '../events/honours.ts';
import { isHonouring } from '../events/open-to-names.ts';
import { type Listed, type ListOf, listedIn } from '../events/people-listed.ts';
import { askersIn } from '../events/petitioners.ts';
import { rankedIn } from '../events/ranks.ts';
import type { DatingEvent } from './event-shifts.ts';
import type { ReadSentence } from './reading.ts';

/** A sentence with the names in it, as the event finder reads it. */
export type NamedSentence = { readonly sentence: ReadSentence; readonly names: readonly Named[] };

type Participant = EventMention['participants'][number];
type More = { readonly event: number; readonly participants: readonly Participant[] };

/**
 * The events of an article with those whom the sentences behind them add: a list of the dead or the chosen, the judge whose bench it was, second and
 * third places, gifts. What is still nobody's and told for such a list alone is left out.
 */
export function withListed(
  found: readonly DatingEvent[],
  sentences: readonly NamedSentence[],
  isGame: boolean,
): DatingEvent[] {
  const told = found.map((item) => item.event);
  const more = sentences.flatMap((_, i): More[] => [
    ...fromList(told, sentences, i),
    ...fromBench(told, sentences, i),
    ...fromRanks(told, sentences, i, isGame),
    ...fromHonours(told, sentences, i),
  ]);
  return found
    .map((item, at): DatingEvent => {
      const own = more.filter(({ event }) => event === at).flatMap(({ participants }) => participants);
      return own.length === 0 ? item : { ...item, event: withMore(item.event, own) };
    })
    .filter(({ event, isOpen }) => !isOpen || event.participants.length > 0);
}

function withMore(event: EventMention, more: readonly Participant[]): EventMention {
  const participants = [...event.participants];
  for (const one of more)
    if (!participants.some(({ entity }) => entity === one.entity)) participants.push(one);
  return { ...event, participants };
}

const OF_LISTS: Readonly<Record<ListOf, readonly EventKind[]>> = {
  dead: ['deaths'],
  injured: ['injury'],
  missing: ['missing'],
  arrested: ['arrest'],
  before: ['deaths', 'injury', 'missing', 'arrest', 'rescue', 'kidnapping', 'appointment', 'award', 'deed'],
};
/** How many sentences a list may stand behind what it is of, where it says of what it is. */
const REACH = 5;

function fromList(told: readonly EventMention[], sentences: readonly NamedSentence[], at: number): More[] {
  const read = sentences[at];
  if (!read || read.sentence.paragraph.kind === 'title') return [];
  const listed = listedIn(read.sentence.tokens, read.names);
  if (listed === null) return [];
  const event = told.findLastIndex(
    (one) =>
      one.sentence < at &&
      at - one.sentence <= (listed.of === 'before' ? 1 : REACH) &&
      sentences[one.sentence]?.sentence.paragraph.kind !== 'title' &&
      isListedOf(one, listed, sentences[one.sentence]),
  );
  return event < 0 ? [] : [{ event, participants: listed.people.map(asTarget) }];
}

function isListedOf(
  { kind, status }: EventMention,
  { of }: Listed,
  read: NamedSentence | undefined,
): boolean {
  if (status !== 'happened' || !OF_LISTS[of].includes(familyOf(kind))) return false;
  return kind !== 'deed' || (read?.sentence.tokens.some(({ norm }) => ROSTERS.has(norm)) ?? false);
}

/** What a deed has to be done with so that a list is of it: "सूची जारी की". */
const ROSTERS = new Set(['सूची', 'टीम', 'दल', 'स्क्वाड', 'लिस्ट']);

const asTarget = (entity: number): Participant => ({ entity, part: 'target' });

/** "न्यायमूर्ति X की एकल पीठ ने … को कहा", "Y की याचिका पर सुनवाई …": the bench of the court that the sentence before told of, and who asked it. */
function fromBench(told: readonly EventMention[], sentences: readonly NamedSentence[], at: number): More[] {
  const read = sentences[at];
  if (!read || told.some((one) => one.sentence === at && isOfCourts(one.kind) && one.kind !== 'hearing'))
    return [];
  const { tokens } = read.sentence;
  const actors = actorsOf(tokens, read.names, []);
  const judges = [...judgesIn(tokens, actors), ...judgesSpeaking(tokens, actors)];
  if (judges.length === 0) return [];
  const event = told.findLastIndex(
    ({ sentence, kind, status }) => sentence === at - 1 && isOfCourts(kind) && status === 'happened',
  );
  if (event < 0 || sentences[at - 1]?.sentence.paragraph.kind === 'title') return [];
  return [
    {
      event,
      participants: [...askersIn(tokens, actors), ...judges].map(
        ({ entity }): Participant => ({ entity, part: 'beside' }),
      ),
    },
  ];
}

const CONTESTS: ReadonlySet<EventKind> = new Set(['match', 'award']);
/** How many sentences may stand between who won and who came behind. */
const FARTHEST = 2;

/** Second and third places are of the contest whose winner was named last. */
function fromRanks(
  told: readonly EventMention[],
  sentences: readonly NamedSentence[],
  at: number,
  isGame: boolean,
): More[] {
  const read = sentences[at];
  if (!read || read.sentence.paragraph.kind === 'title') return [];
  const ranked = rankedIn(read.sentence.tokens, read.names);
  const before = sentences.findLastIndex(
    ({ names }, i) => i < at && at - i <= FARTHEST && names.some(({ type }) => type === 'person'),
  );
  if (ranked.length === 0 || before < 0 || !isSameParagraph(sentences, before, at)) return [];
  const winner = sentences[before]?.names.findLast(({ type }) => type === 'person')?.entity;
  const isWon = ({ sentence, status, participants }: EventMention): boolean =>
    sentence <= before &&
    before - sentence <= FARTHEST &&
    status === 'happened' &&
    sentences[sentence]?.sentence.paragraph.kind !== 'title' &&
    participants.some(({ entity, part }) => entity === winner && part === 'agent');
  const contest = told.findLastIndex((one) => CONTESTS.has(one.kind) && isWon(one));
  const deed = isGame
    ? told.findLastIndex((one) => one.kind === 'deed' && one.date !== null && isWon(one))
    : -1;
  const event = contest < 0 ? deed : contest;
  const behind = ranked.filter((entity) => entity !== winner);
  return event < 0 ? [] : [{ event, participants: behind.map((entity) => ({ entity, part: 'beside' })) }];
}

/** How many sentences of gifts may stand behind what they are given for. */
const GIFTS_REACH = 2;

function fromHonours(told: readonly EventMention[], sentences: readonly NamedSentence[], at: number): More[] {
  const read = sentences[at];
  if (!read) return [];
  const honoured = honouredIn(read.sentence.tokens, read.names);
  if (honoured.length === 0) return [];
  const event = told.findLastIndex(
    (one) =>
      one.sentence < at &&
      at - one.sentence <= GIFTS_REACH &&
      isHonour(one) &&
      isSameParagraph(sentences, one.sentence, at),
  );
  return event < 0 ? [] : [{ event, participants: honoured }];
}

function isHonour({ kind, trigger, status }: EventMention): boolean {
  if (status !== 'happened') return false;
  return (
    HONOURS.has(trigger) ||
    (kind === 'award' && trigger === 'सम्मानित') ||
    (kind === 'deed' && isHonouring(trigger))
  );
}

const HONOURS = new Set(['अभिनंदन', 'सम्मान', 'स्वागत', 'इनाम']);

function isSameParagraph(sentences: readonly NamedSentence[], a: number, b: number): boolean {
  return sentences[a]?.sentence.paragraph === sentences[b]?.sentence.paragraph;
}
