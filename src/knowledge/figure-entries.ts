import type { FigureMention } from '../extract/figures/figure-mention.ts';
import { causesOfDeaths } from './causes-of-deaths.ts';
import type { KnownMoment } from './knowledge.ts';
import { chained } from './lists.ts';
import type { Identity } from './members.ts';
import type { ResolvedArticle } from './resolved.ts';
import { type Made, remake } from './reuse.ts';
import type { Line } from './timelines.ts';

/** One figure of one article with whom and what it is tied to; deaths are tied to what brought them. */
export type FigureEntry = {
  readonly article: ResolvedArticle;
  readonly figure: FigureMention;
  readonly owner: Identity | null;
  readonly occasion: Identity | null;
  readonly speaker: Identity | null;
  readonly event: KnownMoment | null;
};

/** The figures of all articles, in their order, by event and by entity. */
export type FigureLedger = {
  readonly made: Made<readonly FigureEntry[]>;
  readonly ofEvent: (line: Line) => readonly FigureEntry[];
  readonly ofEntity: (identity: Identity) => readonly FigureEntry[];
};

/** Stands for no event. */
const NO_EVENT = {};

/** Gathers the figures of all articles. `lines` are all events; `before` is what is reused. */
export function gatherFigures(
  articles: readonly ResolvedArticle[],
  lines: readonly Line[],
  before: Made<readonly FigureEntry[]> | undefined,
): FigureLedger {
  const mainOf = mainEvents(lines);
  const eventsIn = new Map<ResolvedArticle, KnownMoment[]>();
  for (const article of articles) {
    if (article.extract.figures.some(({ event }) => event !== null)) eventsIn.set(article, []);
  }
  for (const line of lines) {
    const main = mainOf(line);
    for (const { article, number } of line.happening.tellings) {
      const own = eventsIn.get(article);
      if (own) own[number] = main;
    }
  }
  const eventOf = (article: ResolvedArticle, { event }: FigureMention): KnownMoment | null =>
    event === null ? null : (eventsIn.get(article)?.[event] ?? null);
  const made = remake(
    before,
    articles,
    (article) => [article, ...article.extract.figures.map((figure) => eventOf(article, figure) ?? NO_EVENT)],
    (article) => article.extract.figures.map((figure) => toEntry(article, figure, eventOf(article, figure))),
  );
  const entries = chained(made.values);
  const byEvent = indexBy(entries, ({ event }) => [event]);
  const byEntity = indexBy(entries, ({ owner, occasion, speaker }) => [owner, occasion, speaker]);
  return {
    made,
    ofEvent: (line) => byEvent.get(mainOf(line)) ?? [],
    ofEntity: (identity) => byEntity.get(identity) ?? [],
  };
}

/** Gives the event that the figures of an event are told of: of deaths what brought them. */
function mainEvents(lines: readonly Line[]): (line: Line) => KnownMoment {
  const causes = causesOfDeaths(lines.map(({ happening }) => happening));
  const mains = new Map([...causes].map(([deaths, cause]) => [lines[deaths], lines[cause]?.moment]));
  return (line) => mains.get(line) ?? line.moment;
}

function toEntry(article: ResolvedArticle, figure: FigureMention, event: KnownMoment | null): FigureEntry {
  const identityOf = (local: number | null | undefined): Identity | null =>
    local === null || local === undefined ? null : (article.identities[local] ?? null);
  return {
    article,
    figure,
    owner: identityOf(figure.owner),
    occasion: identityOf(figure.occasion),
    speaker: identityOf(figure.claimant?.entity),
    event,
  };
}

function indexBy<T extends object>(
  entries: readonly FigureEntry[],
  keysOf: (entry: FigureEntry) => readonly (T | null)[],
): ReadonlyMap<T, readonly FigureEntry[]> {
  const index = new Map<T, FigureEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const known = key === null ? undefined : index.get(key);
      if (known) known.push(entry);
      else if (key !== null) index.set(key, [entry]);
    }
  }
  return index;
}
