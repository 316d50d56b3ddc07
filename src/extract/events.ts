import type { Article, Span } from '../article/article.ts';
import type { Named } from '../events/actors.ts';
import { isOfWorks } from '../events/context.ts';
import { familyOf } from '../events/event-kinds.ts';
import { type EventMention, shareParticipant } from '../events/event-mention.ts';
import { findEvents, type ToldEvent } from '../events/find-events.ts';
import { isMission } from '../events/themes.ts';
import { bareHeadsOf, withBareHeads } from './bare-heads.ts';
import {
  atParagraph,
  contextAfter,
  datelinePlace,
  type EventContext,
  hereIn,
  NO_CONTEXT,
} from './event-context.ts';
import { datedEvents } from './event-dates.ts';
import { type NamedSentence, withListed } from './event-lists.ts';
import { holdersOf, namesOf } from './event-names.ts';
import { yearlessDay } from './event-news.ts';
import type { DatingEvent } from './event-shifts.ts';
import type { LocalEntity, Mention, RoleMention } from './extract.ts';
import { isSportArticle } from './game-words.ts';
import { type Operator, operatorsIn } from './operators.ts';
import { groupBySentence, type ReadSentence } from './reading.ts';

/** The events of an article, and whose its missions are. */
export type ArticleEvents = {
  readonly events: readonly EventMention[];
  readonly operators: readonly Operator[];
};

/**
 * The events of an article, sentence by sentence: pronouns stand for the person who acted last, "दोनों देश" for the countries
 * named together last, an office for the one who holds it, "यह मुलाकात" for the meeting told before; what is told beside a dated
 * event of the same people shares its day.
 */
export function findArticleEvents(
  sentences: readonly ReadSentence[],
  entities: readonly LocalEntity[],
  mentions: readonly Mention[],
  roles: readonly RoleMention[],
  article: Pick<Article, 'dateline' | 'published'>,
): ArticleEvents {
  const published = article.published?.date ?? null;
  const found: DatingEvent[] = [];
  const operators: Operator[] = [];
  const holders = holdersOf(roles);
  const heads = bareHeadsOf(entities, mentions);
  let context: EventContext = NO_CONTEXT;
  let mission: number | null = null;
  const bySentence = groupBySentence(mentions, sentences.length);
  const report = reportOf(article, sentences, entities, mentions);
  const { isGame } = report;
  const dated: NamedSentence[] = [];
  const protagonists = peopleOfTitle(sentences, entities, bySentence);
  for (const read of sentences) {
    if (read.paragraph !== sentences[read.index - 1]?.paragraph) context = atParagraph(context, protagonists);
    const named = namesOf(read, entities, bySentence[read.index] ?? [], holders);
    const names = withBareHeads(read, named, heads);
    const sentence = withoutNameDates(read, names);
    dated.push({ sentence, names });
    for (const told of shareDates(toldIn(sentence, names, context, mission, report))) {
      const yearless = yearlessDay(sentence.tokens, told.dated?.mention ?? null);
      pushEvent(found, { ...told, event: { ...told.event, yearless } }, entities);
    }
    operators.push(...operatorsIn(sentence.tokens, names));
    mission = nextMission(sentence, names, mission);
    context = contextAfter(context, sentence, names, entities, isGame);
  }
  const told = withListed(found, dated, isGame);
  const all = dated.map(({ sentence }) => sentence);
  return { events: datedEvents(told, all, roles, published, isGame), operators: distinct(operators) };
}

function peopleOfTitle(
  sentences: readonly ReadSentence[],
  entities: readonly LocalEntity[],
  bySentence: readonly (readonly Mention[])[],
): ReadonlySet<number> {
  const named = sentences
    .filter(({ paragraph }) => paragraph.kind === 'title')
    .flatMap(({ index }) => bySentence[index] ?? []);
  return new Set(named.map(({ entity }) => entity).filter((entity) => entities[entity]?.type === 'person'));
}

/** What a whole article is a report of, and the place of its dateline. */
type Report = { readonly isGame: boolean; readonly isWorks: boolean; readonly dateline: number | null };

function reportOf(
  article: Pick<Article, 'dateline'>,
  sentences: readonly ReadSentence[],
  entities: readonly LocalEntity[],
  mentions: readonly Mention[],
): Report {
  const isGame = isSportArticle(sentences);
  const words = sentences.flatMap((sentence) => sentence.words.map(({ token }) => token.norm));
  return {
    isGame,
    isWorks: !isGame && isOfWorks(words),
    dateline: datelinePlace(article, entities, mentions),
  };
}

function toldIn(
  sentence: ReadSentence,
  names: readonly Named[],
  context: EventContext,
  mission: number | null,
  { isGame, isWorks, dateline }: Report,
): ToldEvent[] {
  const { topic, side, groups, placeTopic: there } = context;
  return findEvents({
    sentence: sentence.index,
    tokens: sentence.tokens,
    title: sentence.paragraph.kind === 'title',
    names,
    dates: sentence.dates,
    known: { topic, side, groups },
    spots: { there, here: hereIn(context, dateline) },
    mission,
    isGame,
    isWorks,
  });
}

function withoutNameDates(sentence: ReadSentence, names: readonly Named[]): ReadSentence {
  const dates = sentence.dates.filter((date) => !isInName(sentence, names, date));
  return dates.length === sentence.dates.length ? sentence : { ...sentence, dates };
}

/** "पार्क मिन जून": a month that is part of a name. */
function isInName({ tokens }: ReadSentence, names: readonly Named[], { start, end }: Span): boolean {
  return names.some(
    ({ from, to }) => (tokens[from]?.start ?? end) <= start && end <= (tokens[to - 1]?.end ?? start),
  );
}

function nextMission(
  { tokens }: ReadSentence,
  names: readonly Named[],
  mission: number | null,
): number | null {
  const named = names.filter((name) => name.type === 'event' && isMission(tokens, name));
  return named.at(-1)?.entity ?? mission;
}

function distinct(operators: readonly Operator[]): Operator[] {
  return [...new Map(operators.map((one) => [`${one.theme} ${one.operator}`, one])).values()];
}

/** An event without date takes it from another event of its sentence with a common participant. */
function shareDates(told: readonly ToldEvent[]): ToldEvent[] {
  return told.map((item) => {
    const { event } = item;
    if (event.date !== null || event.dateBasis === 'apart' || item.pointsBack || event.kind === 'deed')
      return item;
    const beside = told.filter(
      ({ event: other }) =>
        other !== event &&
        other.date !== null &&
        other.status === event.status &&
        shareParticipant(event, other),
    );
    const lending = beside.find(({ isApart }) => !isApart);
    if (lending)
      return { ...item, event: { ...event, date: lending.event.date, dateBasis: 'carried' as const } };
    return beside.length > 0 ? { ...item, event: { ...event, dateBasis: 'apart' as const } } : item;
  });
}

/**
 * Adds an event; one that only points back ("यह मुलाकात … में हुई"), or names nobody ("समझौते पर हस्ताक्षर हुए"), tells more about the one that
 * it is.
 */
function pushEvent(found: DatingEvent[], told: ToldEvent, entities: readonly LocalEntity[]): void {
  const { event, pointsBack, isNameless, isTold } = told;
  const item: DatingEvent = { event, shift: pointsBack ? null : told.shift, isTold, isOpen: told.isOpen };
  if (!pointsBack && !isNameless) {
    found.push(item);
    return;
  }
  const antecedent = antecedentOf(found, event, pointsBack);
  if (!antecedent) {
    if (told.stands && event.participants.length > 0) found.push(item);
    return;
  }
  found.push({
    ...item,
    event: pointsBack
      ? moreOf(antecedent, event, entities)
      : { ...event, participants: antecedent.participants },
  });
}

/** How far back a match may have been told to which "यह जीत" points, in sentences. */
const POINTING_REACH = 4;

/**
 * The event that one which points back is: the last of its kind, and of matches, which are many in a report, one of the last sentences in which those
 * were whom the pointing one names.
 */
function antecedentOf(
  found: readonly DatingEvent[],
  event: EventMention,
  pointsBack: boolean,
): EventMention | undefined {
  const isSame = (e: EventMention): boolean =>
    familyOf(e.kind) === familyOf(event.kind) && e.participants.length > 0;
  const isClose = (e: EventMention): boolean =>
    event.kind !== 'match' ||
    !pointsBack ||
    (event.participants.length === 0
      ? event.sentence - e.sentence <= POINTING_REACH
      : shareParticipant(e, event) || event.sentence - e.sentence <= 1);
  return found.findLast(({ event: e }) => isSame(e) && isClose(e))?.event;
}

function moreOf(
  antecedent: EventMention,
  event: EventMention,
  entities: readonly LocalEntity[],
): EventMention {
  return {
    ...event,
    participants: union(antecedent.participants, event.participants, entities),
    place: event.place ?? antecedent.place,
    theme: event.theme ?? antecedent.theme,
    date: event.date ?? antecedent.date,
    dateBasis: event.date === null && antecedent.date !== null ? 'carried' : event.dateBasis,
    status: antecedent.status,
  };
}

/** Where people are known to be in it, the countries that the pointing sentence has ("… के नेताओं के बीच हुई यह बैठक") are theirs. */
function union(
  known: EventMention['participants'],
  added: EventMention['participants'],
  entities: readonly LocalEntity[],
): EventMention['participants'] {
  const people = known.some((p) => entities[p.entity]?.type === 'person');
  const more = added.filter(
    (p) => !known.some((q) => q.entity === p.entity) && !(people && entities[p.entity]?.type === 'place'),
  );
  return [...known, ...more];
}
