import { compareUnits } from '../text/code-units.ts';
import type { FigureEntry } from './figure-entries.ts';
import type { FigureTelling, KnownFigure } from './knowledge.ts';
import type { ResolvedArticle } from './resolved.ts';

/** How many figures the record of an entity keeps: the newest. */
const MOST = 24;

/** Gives the number of an article in the record. */
type NumberOf = (article: ResolvedArticle) => number;

/** The figures that a record keeps: equal ones are one with all who give it, in the order in which they were first told. */
export function figuresTold(entries: readonly FigureEntry[], numberOf: NumberOf): KnownFigure[] {
  return joinEqual(entries).flatMap((group) => toKnownFigure(group, numberOf));
}

/** The same, of many only those told last. */
export function newestFigures(entries: readonly FigureEntry[], numberOf: NumberOf): KnownFigure[] {
  const groups = joinEqual(entries);
  const kept = new Set(
    groups
      .map((group, at) => ({ group, at, day: lastDay(group) }))
      .sort((a, b) => compareUnits(b.day, a.day) || a.at - b.at)
      .slice(0, MOST)
      .map(({ group }) => group),
  );
  return groups.filter((group) => kept.has(group)).flatMap((group) => toKnownFigure(group, numberOf));
}

function lastDay(group: readonly FigureEntry[]): string {
  return group.reduce((last, { article }) => {
    const day = article.head.published?.date ?? '';
    return compareUnits(day, last) > 0 ? day : last;
  }, '');
}

/** Joins equal figures; each article tells each once, in the sentence that says most about it. */
function joinEqual(entries: readonly FigureEntry[]): (readonly FigureEntry[])[] {
  const groups = new Map<string, FigureEntry[]>();
  for (const entry of entries) {
    const key = `${figureKey(entry.figure)} ${entry.owner?.link.id ?? ''} ${entry.event?.event ?? ''}`;
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].map(oncePerArticle).sort(([a], [b]) => (a && b ? byPublication(a, b) : 0));
}

/** What makes two figures equal: that they count the same and commit themselves to the same. */
export function figureKey(
  figure: Pick<KnownFigure, 'kind' | 'key' | 'value' | 'low' | 'high' | 'against' | 'qualifier' | 'more'>,
): string {
  const { kind, key, value, low, high, against, qualifier, more } = figure;
  return [kind, key, value, low, high, against, qualifier, more].join('|');
}

function oncePerArticle(entries: readonly FigureEntry[]): FigureEntry[] {
  const first = new Map<ResolvedArticle, FigureEntry>();
  for (const entry of [...entries].sort(byFullness)) {
    if (!first.has(entry.article)) first.set(entry.article, entry);
  }
  return [...first.values()].sort(byPublication);
}

/** Sentences of the text before titles, those that name who says so before others, then in the order of the text. */
function byFullness(a: FigureEntry, b: FigureEntry): number {
  const isTitle = ({ article, figure }: FigureEntry): number =>
    Number(article.extract.sentences[figure.sentence]?.title === true);
  return (
    isTitle(a) - isTitle(b) ||
    Number(a.figure.claimant === null) - Number(b.figure.claimant === null) ||
    a.figure.start - b.figure.start
  );
}

/** The day from which an article counts, undated ones last. */
function dayOf({ article }: FigureEntry): string {
  return article.head.published?.date ?? '\uffff';
}

function byPublication(a: FigureEntry, b: FigureEntry): number {
  return (
    compareUnits(dayOf(a), dayOf(b)) ||
    compareUnits(a.article.head.id, b.article.head.id) ||
    a.figure.start - b.figure.start
  );
}

function toKnownFigure(group: readonly FigureEntry[], numberOf: NumberOf): KnownFigure[] {
  const [first] = group;
  if (!first) return [];
  const { kind, key, value, low, high, against, qualifier, more } = first.figure;
  return [
    {
      ...{ kind, key, value, low, high, against, qualifier, more },
      owner: first.owner?.link ?? null,
      event: first.event === null ? null : { id: first.event.event, title: first.event.title },
      tellings: group.flatMap((entry) => toTelling(entry, numberOf)),
    },
  ];
}

function toTelling({ article, figure }: FigureEntry, numberOf: NumberOf): FigureTelling[] {
  const sentence = article.extract.sentences[figure.sentence];
  if (!sentence) return [];
  const { start, end, text, unit, claimant, certainty, date } = figure;
  const whole = { start: sentence.start, end: sentence.end, text: sentence.text, notes: sentence.days };
  return [
    {
      article: numberOf(article),
      ...{ start, end, text, unit },
      claimant: claimant?.text ?? null,
      ...{ certainty, date },
      sentence: whole,
    },
  ];
}
