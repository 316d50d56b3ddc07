import { eventTitle } from '../knowledge/event-titles.ts';
import type { KnownEvent } from '../knowledge/knowledge.ts';
import type { Difference, EventCard, NameLink, Source } from './card.ts';
import {
  type CardContext,
  freshnessOf,
  pageStatement,
  splitTimeline,
  toNameLink,
  toSource,
  toStatement,
} from './context.ts';

/** The card of a known event as of a day. */
export function eventCard(event: KnownEvent, context: CardContext): EventCard {
  return {
    kind: 'event',
    link: { ref: { kind: 'event', id: event.id }, name: event.title, type: 'event' },
    trigger: event.kind,
    date: event.date,
    inferred: event.inferred,
    status: event.status,
    place: event.place === null ? null : toNameLink(event.place),
    participants: event.participants.map(({ link, role }) => ({ link: toNameLink(link), role })),
    freshness: freshnessOf(event.articles, context),
    reports: [...event.reports]
      .sort((a, b) => b.weight - a.weight || a.article - b.article)
      .flatMap((statement) => toStatement(statement, event.articles) ?? []),
    ...splitTimeline(event.around, event.date ?? context.asOf),
    differences: [...versionsOf(event, 'date'), ...versionsOf(event, 'place')],
    sources: event.reports.flatMap((report) => toStatement(report, event.articles)?.source ?? []),
  };
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
  const linkOf = (local: number): NameLink => {
    const entity = page.extract.entities[local];
    const known = page.linked.entities[local]?.known ?? null;
    const ref =
      known === null ? ({ kind: 'local', index: local } as const) : ({ kind: 'entity', id: known } as const);
    return { ref, name: entity?.name ?? '', type: entity?.type ?? 'person' };
  };
  const names = (target: boolean): string[] =>
    event.participants.filter((p) => (p.part === 'target') === target).map((p) => linkOf(p.entity).name);
  const place = event.place === null ? null : linkOf(event.place);
  const sentence = page.extract.sentences[event.sentence];
  const mark = { start: event.start - (sentence?.start ?? 0), end: event.end - (sentence?.start ?? 0) };
  const report = pageStatement(page.extract, event.sentence, [mark]);
  const title = eventTitle({
    kind: event.kind,
    trigger: event.trigger,
    agents: names(false),
    targets: names(true),
    place: place?.name ?? null,
    theme: event.theme === null ? null : (page.extract.entities[event.theme]?.name ?? null),
  });
  return {
    kind: 'event',
    link: { ref: { kind: 'told', index: told }, name: title, type: 'event' },
    trigger: event.kind,
    date: event.date,
    inferred: event.dateBasis !== 'stated',
    status: event.status,
    place,
    participants: event.participants.map(({ entity }) => ({
      link: linkOf(entity),
      role: roleOf(page.extract.roles, entity),
    })),
    freshness: { daysOld: null, knownUntil: context.collection.until },
    reports: report ? [report] : [],
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
