import type { Extract } from '../extract/extract.ts';
import type { KnownArticle, KnownLink, KnownReport, KnownStatement } from '../knowledge/knowledge.ts';
import type { ReadPage } from '../link/engine.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import { dayFromNumber, firstDay, formatDay, type IsoDate, lastDay } from '../text/calendar.ts';
import { agencyOfReport, type Reported } from './agencies.ts';
import type { Freshness, NameLink, PlaceBasics, Source, Statement } from './card.ts';
import { reachOf } from './coverage.ts';
import { tellingNotes } from './notes.ts';

/** What every card is made with, besides its own record. */
export type CardContext = {
  /** The day as of which the card speaks: the page's, or one that was asked for; null for "now". */
  readonly asOf: IsoDate | null;
  /** The open page, when the card is opened from one. */
  readonly page: ReadPage | null;
  /** How many articles the collection has, and the date of the newest. */
  readonly collection: { readonly articles: number; readonly until: IsoDate | null };
  readonly gazetteer: Gazetteer;
};

/** A name on a card that leads to a known entity. */
export function toNameLink(link: KnownLink): NameLink {
  return { ref: { kind: 'entity', id: link.id }, name: link.name, type: link.type };
}

/** An article as the source of what stands at a span of it. */
export function toSource(article: KnownArticle & Reported, start: number, end: number): Source {
  const { id, outlet, title, url, published } = article;
  return {
    article: id,
    outlet,
    agency: agencyOfReport(article),
    title,
    url,
    published,
    span: { start, end },
  };
}

/** A statement of a record with its sources; null when the record does not have its article. */
export function toStatement(statement: KnownStatement, articles: readonly KnownReport[]): Statement | null {
  const article = articles[statement.article];
  if (!article) return null;
  const { text, marks, notes, certainty, start, end } = statement;
  const others = statement.alsoIn.flatMap((number) => articles[number] ?? []);
  return {
    text,
    marks,
    notes: tellingNotes(text, notes, article.published),
    certainty,
    source: toSource(article, start, end),
    alsoIn: others.map((other) => toSource(other, 0, 0)),
    reach: reachOf([article, ...others]),
  };
}

/** The statement that a sentence of the open page makes; `marks` are in UTF-16 code units of the sentence. */
export function pageStatement(
  extract: Extract,
  sentence: number,
  marks: Statement['marks'],
): Statement | null {
  const found = extract.sentences[sentence];
  if (!found) return null;
  const { outlet, title, url, published } = extract.article;
  const source: Source = {
    article: null,
    outlet,
    agency: agencyOfReport(extract.article),
    title,
    url,
    published,
    span: { start: found.start, end: found.end },
  };
  return {
    text: found.text,
    marks,
    notes: tellingNotes(found.text, found.days, published),
    certainty: found.certainty,
    source,
    alsoIn: [],
    reach: null,
  };
}

/** Whether a date lies wholly after a day; false when either is not known. */
export function isLater(date: IsoDate | null, day: IsoDate | null): boolean {
  if (date === null || day === null) return false;
  const first = firstDay(date);
  const last = lastDay(day);
  return first !== null && last !== null && first > last;
}

/** The first and the last day of articles' dates, as ISO dates. */
export function spanOf(articles: readonly KnownArticle[]): {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
} {
  const days = articles.flatMap(({ published }) =>
    published === null ? [] : (lastDay(published.date) ?? []),
  );
  if (days.length === 0) return { from: null, to: null };
  const iso = (day: number): IsoDate => formatDay(dayFromNumber(day));
  return { from: iso(Math.min(...days)), to: iso(Math.max(...days)) };
}

/** The date of the newest of the articles, or null. */
export function latestDay(articles: readonly KnownArticle[]): IsoDate | null {
  return spanOf(articles).to;
}

/** How old the newest of the articles is beside the card's day. */
export function freshnessOf(articles: readonly KnownArticle[], context: CardContext): Freshness {
  const newest = spanOf(articles).to;
  const knownUntil = context.collection.until;
  if (newest === null || context.asOf === null) return { daysOld: null, knownUntil };
  const page = firstDay(context.asOf);
  const known = firstDay(newest);
  return { daysOld: page === null || known === null ? null : page - known, knownUntil };
}

/** General knowledge of a listed place, or null. */
export function basicsOf(listed: string | null, gazetteer: Gazetteer): PlaceBasics | null {
  const place = listed === null ? null : gazetteer.place(listed);
  if (!place) return null;
  const container = place.within === null ? null : gazetteer.place(place.within);
  return { kind: place.kind, english: place.english, within: container?.names[0] ?? null };
}
