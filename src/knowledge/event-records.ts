import { hundredths } from '../names/mention.ts';
import { compareUnits } from '../text/code-units.ts';
import type { FigureEntry } from './figure-entries.ts';
import { figuresTold } from './figures.ts';
import type { Happening } from './happenings.ts';
import type { KnownEvent, KnownMoment, KnownStatement } from './knowledge.ts';
import type { Identity } from './members.ts';
import type { ResolvedArticle } from './resolved.ts';
import type { Telling } from './tellings.ts';
import type { Line } from './timelines.ts';

/** All that the record of an event is made from. */
export type EventSources = {
  readonly line: Line;
  /** Other events of the same participants. */
  readonly around: readonly KnownMoment[];
  /** The figures of it and of the deaths that it brought. */
  readonly figures: readonly FigureEntry[];
  /** The visit that it is part of, or null, and its own parts where it is one, newest first. */
  readonly partOf: KnownMoment | null;
  readonly parts: readonly KnownMoment[];
};

/** The record of one event. */
export function eventRecord({ line, around, figures, partOf, parts }: EventSources): KnownEvent {
  const { happening } = line;
  const articles = articlesOf(happening, figures);
  const numbers = new Map(articles.map((article, number) => [article, number]));
  const numberOf = (article: ResolvedArticle): number => numbers.get(article) ?? 0;
  return {
    id: happening.id,
    kind: happening.tellings[0]?.event.kind ?? 'meeting',
    title: happening.title,
    date: happening.date,
    inferred: happening.inferred,
    status: happening.status,
    place: happening.place?.link ?? null,
    participants: happening.participants.map((participant) => ({
      link: participant.link,
      role: roleIn(participant, happening),
    })),
    reports: [...tellingsByArticle(happening)].flatMap(
      ([article, tellings]) => reportOf(article, numberOf(article), tellings) ?? [],
    ),
    tellings: happening.tellings.map(({ article, event, place }) => ({
      article: numberOf(article),
      date: event.dateBasis === 'stated' ? event.date : null,
      place: place?.link.name ?? null,
    })),
    figures: figuresTold(figures, numberOf),
    around,
    partOf,
    parts,
    articles: articles.map(({ head }) => head),
  };
}

/** The articles that tell of an event or give its figures, in their order. */
function articlesOf({ tellings }: Happening, figures: readonly FigureEntry[]): ResolvedArticle[] {
  const articles = new Set([...tellings, ...figures].map(({ article }) => article));
  return [...articles].sort((a, b) => compareUnits(a.head.id, b.head.id));
}

function tellingsByArticle({ tellings }: Happening): Map<ResolvedArticle, Telling[]> {
  const byArticle = new Map<ResolvedArticle, Telling[]>();
  for (const telling of tellings) {
    const known = byArticle.get(telling.article);
    if (known) known.push(telling);
    else byArticle.set(telling.article, [telling]);
  }
  return byArticle;
}

/** The role that the telling sentences, or else the article, give a participant. */
function roleIn(participant: Identity, { tellings }: Happening): string | null {
  for (const { article, event } of tellings) {
    const roles = article.extract.roles.filter((role) => article.identities[role.entity] === participant);
    const here = roles.find((role) => role.sentence === event.sentence) ?? roles[0];
    if (here) return here.text;
  }
  return null;
}

/** The statement of an article: the sentence that tells most of the event. */
function reportOf(
  { extract }: ResolvedArticle,
  number: number,
  tellings: readonly Telling[],
): KnownStatement | null {
  const best = [...tellings].sort(
    (a, b) => fullness(b) - fullness(a) || a.event.sentence - b.event.sentence,
  )[0];
  const sentence = best ? extract.sentences[best.event.sentence] : undefined;
  if (!best || !sentence) return null;
  const { start, end, text, days, certainty } = sentence;
  const mark = { start: best.event.start - start, end: best.event.end - start };
  const weight = hundredths(fullness(best));
  return { article: number, start, end, text, marks: [mark], notes: days, certainty, weight, alsoIn: [] };
}

function fullness({ event, participants, place }: Telling): number {
  return participants.length + (place === null ? 0 : 1) + (event.dateBasis === 'stated' ? 1 : 0);
}
