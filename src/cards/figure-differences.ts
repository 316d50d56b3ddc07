import type { FigureKind } from '../extract/figures/figure-mention.ts';
import { lastDay } from '../text/calendar.ts';
import type { Difference, FigureTelling, Source } from './card.ts';
import { linkKey, type ShownFigure } from './figures.ts';

/** Kinds of which an event has one count at a time; sums, distances and scores of one event count different things. */
const ONE_COUNT: ReadonlySet<FigureKind> = new Set([
  'dead',
  'injured',
  'missing',
  'stranded',
  'displaced',
  'arrested',
  'troops',
  'magnitude',
]);
/** Counts that only grow: a later, higher one replaces the earlier and does not contradict it. */
const GROWING: ReadonlySet<FigureKind> = new Set(['dead', 'arrested', 'troops']);
/** Counts that rise and fall with the days: of different days none contradicts another. */
const CHANGING: ReadonlySet<FigureKind> = new Set(['injured', 'missing', 'stranded', 'displaced']);
/** How far from the truth a round number may be, as a share of it. */
const ROUND = 0.1;

/** One figure as one article gives it. */
type Version = { readonly figure: ShownFigure; readonly telling: FigureTelling };

/**
 * Where articles count one thing differently: the bounds they commit themselves to exclude each other, and the later is no update of the
 * earlier. Increments ("6 और"), denials and plans differ from nothing. One difference for each thing counted, with all versions at odds.
 */
export function figureDifferences(figures: readonly ShownFigure[]): Difference[] {
  const things = new Map<string, Version[]>();
  for (const figure of figures) {
    if (!ONE_COUNT.has(figure.kind) || figure.more) continue;
    const key = `${figure.kind} ${figure.key} ${linkKey(figure.link)}`;
    const versions = figure.tellings.filter(isTold).map((telling) => ({ figure, telling }));
    things.set(key, [...(things.get(key) ?? []), ...versions]);
  }
  return [...things.values()].flatMap((versions) => differenceAmong(versions));
}

function isTold({ statement }: FigureTelling): boolean {
  return statement.certainty !== 'denied' && statement.certainty !== 'planned';
}

function differenceAmong(versions: readonly Version[]): Difference[] {
  const byArticle = new Map<string | null, Version[]>();
  for (const version of versions) {
    const { article } = version.telling.statement.source;
    byArticle.set(article, [...(byArticle.get(article) ?? []), version]);
  }
  const articles = [...byArticle.values()];
  const atOdds = articles
    .filter((own) => articles.some((others) => others !== own && differ(own, others)))
    .flat();
  const texts = new Map<string, Source[]>();
  for (const { telling } of atOdds) {
    texts.set(telling.text, [...(texts.get(telling.text) ?? []), telling.statement.source]);
  }
  if (texts.size < 2) return [];
  return [{ about: 'figure', versions: [...texts].map(([text, sources]) => ({ text, sources })) }];
}

/** Two articles differ when no figure of the one agrees with any of the other. */
function differ(a: readonly Version[], b: readonly Version[]): boolean {
  return a.every((first) => b.every((second) => isContradiction(first, second)));
}

function isContradiction(a: Version, b: Version): boolean {
  const [lowA, highA] = boundsOf(a.figure);
  const [lowB, highB] = boundsOf(b.figure);
  if (lowA <= highB && lowB <= highA) return false;
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA === null || dayB === null || dayA === dayB) return true;
  const { kind } = a.figure;
  if (CHANGING.has(kind)) return false;
  return !GROWING.has(kind) || dayA < dayB !== highA < lowB;
}

/** What a figure commits itself to; roundness counts as a bound on both sides. */
function boundsOf({ value, low, high, qualifier }: ShownFigure): readonly [low: number, high: number] {
  if (qualifier === 'about' && value !== null) return [value * (1 - ROUND), value * (1 + ROUND)];
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
}

function dayOf({ telling }: Version): number | null {
  const published = telling.statement.source.published;
  return published === null ? null : lastDay(published.date);
}
