import type { KnownEvent } from '../knowledge/knowledge.ts';
import { agenciesOf } from './agencies.ts';
import type { Difference, EventCard, Source } from './card.ts';
import {
  type CardContext,
  freshnessOf,
  pageStatement,
  toNameLink,
  toSource,
  toStatement,
} from './context.ts';
import { reachOf } from './coverage.ts';
import { figureDifferences } from './figure-differences.ts';
import { figureGroups, ownerLink, pageFigures, type ShownFigure, shownFigures } from './figures.ts';
import { eventTimeline, momentLink } from './timeline.ts';
import { pageLink, toldTitle } from './told-events.ts';

/** The card of a known event as of a day. */
export function eventCard(event: KnownEvent, context: CardContext): EventCard {
  const told = context.page?.linked.events.flatMap((linked) =>
    linked.known === event.id ? [linked.told] : [],
  );
  const figures = shownFigures(event, ownerLink, figuresOfTold(told ?? [], context), context);
  return {
    kind: 'event',
    link: { ref: { kind: 'event', id: event.id }, name: event.title, type: 'event' },
    trigger: event.kind,
    date: event.date,
    inferred: event.inferred,
    status: event.status,
    place: event.place === null ? null : toNameLink(event.place),
    partOf: event.partOf === null ? null : momentLink(event.partOf),
    participants: event.participants.map(({ link, role }) => ({ link: toNameLink(link), role })),
    freshness: freshnessOf(event.articles, context),
    reach: reachOf(event.articles),
    agencies: agenciesOf(event.articles),
    reports: [...event.reports]
      .sort((a, b) => b.weight - a.weight || a.article - b.article)
      .flatMap((statement) => toStatement(statement, event.articles) ?? []),
    figures: figureGroups(figures, context.asOf),
    ...eventTimeline(event, event.date ?? context.asOf),
    differences: [...figureDifferences(figures), ...versionsOf(event, 'date'), ...versionsOf(event, 'place')],
    sources: event.reports.flatMap((report) => toStatement(report, event.articles)?.source ?? []),
  };
}

/** The figures that the open page gives of events that it tells, by their numbers. */
function figuresOfTold(told: readonly number[], context: CardContext): ShownFigure[] {
  const { page } = context;
  return pageFigures(
    context,
    ({ event }) => event !== null && told.includes(event),
    ({ owner }) => (owner === null || page === null ? null : pageLink(owner, page)),
  );
}

/** Where articles put the event on another day or in another place: each telling with its sources. */
function versionsOf(event: KnownEvent, about: 'date' | 'place'): Difference[] {
  const versions = new Map<string, Source[]>();
  for (const telling of event.tellings) {
    const value = telling[about];
    const article = event.articles[telling.article];
    const report = event.reports.find((r) => r.article === telling.article);
    if (value === null || !article) continue;
    const known = versions.get(value) ?? [];
    if (!known.some((source) => source.article === article.id)) {
      known.push(toSource(article, report?.start ?? 0, report?.end ?? 0));
    }
    versions.set(value, known);
  }
  if (versions.size < 2) return [];
  return [{ about, versions: [...versions].map(([text, sources]) => ({ text, sources })) }];
}

/** The card of an event that only the open page tells, by its number in the page's extract; null for another number. */
export function toldCard(told: number, context: CardContext): EventCard | null {
  const { page } = context;
  const event = page?.extract.events[told];
  if (!page || !event) return null;
  const place = event.place === null ? null : pageLink(event.place, page);
  const sentence = page.extract.sentences[event.sentence];
  const mark = { start: event.start - (sentence?.start ?? 0), end: event.end - (sentence?.start ?? 0) };
  const report = pageStatement(page.extract, event.sentence, [mark]);
  return {
    kind: 'event',
    link: { ref: { kind: 'told', index: told }, name: toldTitle(event, page), type: 'event' },
    trigger: event.kind,
    date: event.date,
    inferred: event.dateBasis !== 'stated',
    status: event.status,
    place,
    partOf: null,
    participants: event.participants.map(({ entity }) => ({
      link: pageLink(entity, page),
      role: roleOf(page.extract.roles, entity),
    })),
    freshness: { daysOld: null, knownUntil: context.collection.until },
    reach: null,
    agencies: [],
    reports: report ? [report] : [],
    figures: figureGroups(figuresOfTold([told], context), context.asOf),
    timeline: [],
    after: [],
    differences: [],
    sources: report ? [report.source] : [],
  };
}

function roleOf(
  roles: readonly { readonly entity: number; readonly text: string }[],
  entity: number,
): string | null {
  return roles.find((role) => role.entity === entity)?.text ?? null;
}
