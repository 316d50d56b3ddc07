import { statementsOf } from './amend-statements.ts';
import type { Named } from './companions.ts';
import { companyAmong } from './company.ts';
import { differenceOf, placesIn } from './difference.ts';
import { type EntitySources, entityRecord } from './entity-records.ts';
import { type EventSources, eventRecord } from './event-records.ts';
import { byEarliestName } from './members.ts';
import { byReport } from './resolved.ts';
import { remake } from './reuse.ts';
import type { EntityStages, EventStages, RecordStages } from './stages.ts';
import { visitsAmong } from './timelines.ts';

/** Makes the records of entities and events, both by id; `before` is what is reused. */
export function makeRecords(
  shown: EntityStages,
  told: EventStages,
  before: (EntityStages & RecordStages) | undefined,
): RecordStages {
  const named = withArticles(shown, before);
  const statements = remake(
    before?.statements,
    shown.members.map(({ nodes }, i) => ({ nodes, identity: named[i]?.identity })),
    ({ nodes, identity }) => [identity ?? nodes, nodes],
    ({ nodes }, former) => statementsOf(nodes, former),
  );
  const company = remake(
    before?.company,
    named,
    ({ identity, articles }) => [identity, articles],
    companyAmong(named),
  );
  return {
    named,
    statements,
    company,
    entities: remake(
      before?.entities,
      entitySources({ statements, company }, shown, named, told),
      ({ member, identity, articles, timeline, figures }) => [identity, member, articles, timeline, figures],
      entityRecord,
    ),
    events: remake(
      before?.events,
      eventSources(told),
      ({ line, around, figures, partOf, parts }) => [
        line.happening,
        line.moment,
        around,
        partOf ?? NO_VISIT,
        parts,
        figures,
      ],
      eventRecord,
    ),
  };
}

/** The entities, in their order, with the articles that name them. */
function withArticles(
  { members, identities, articles }: EntityStages,
  before: (EntityStages & RecordStages) | undefined,
): Named[] {
  const { come } = differenceOf(before?.articles.values ?? [], articles.values, byReport);
  const restless = new Set(come.flatMap(({ named }) => named));
  const placesThen = placesIn(before?.members ?? [], members, byEarliestName);
  const resolved = new Map(articles.values.map((article) => [article.extract, article]));
  return members.map((member, i) => {
    const identity = identities[i] ?? member.identity;
    const known = before?.named[placesThen[i] ?? -1];
    if (known?.identity === identity && !restless.has(identity)) return known;
    return { identity, articles: member.articles.flatMap((extract) => resolved.get(extract) ?? []) };
  });
}

function entitySources(
  { statements, company }: Pick<RecordStages, 'statements' | 'company'>,
  { members }: EntityStages,
  named: readonly Named[],
  { around, figures }: EventStages,
): EntitySources[] {
  return members.flatMap((member, i): EntitySources[] => {
    const [own, stated, beside] = [named[i], statements.values[i], company.values[i]];
    if (!own || !stated || !beside) return [];
    const timeline = around.timelines.get(own.identity) ?? [];
    const entries = figures.ofEntity(own.identity);
    return [{ member, ...own, timeline, statements: stated, company: beside, figures: entries }];
  });
}

/** Stands for no visit. */
const NO_VISIT = {};

function eventSources({ around: { lines, around }, figures }: EventStages): EventSources[] {
  const visits = visitsAmong(lines);
  return lines.map((line, i) => ({
    line,
    around: around[i]?.moments ?? [],
    figures: figures.ofEvent(line),
    partOf: visits.of(line),
    parts: visits.partsOf(line),
  }));
}
