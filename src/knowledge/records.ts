import { type Statements, statementsOf } from './amend-statements.ts';
import { companyAmong } from './company.ts';
import { type EntitySources, entityRecord } from './entity-records.ts';
import { type EventSources, eventRecord } from './event-records.ts';
import { type Made, remake } from './reuse.ts';
import type { EntityStages, EventStages, RecordStages } from './stages.ts';
import { timelinesOf, visitsAmong } from './timelines.ts';

/** Makes the records of entities and events, both by id; `before` is what is reused. */
export function makeRecords(
  named: EntityStages,
  told: EventStages,
  before: RecordStages | undefined,
): RecordStages {
  const statements = remake(
    before?.statements,
    named.members.map(({ nodes }, i) => ({ nodes, identity: named.identities[i] })),
    ({ nodes, identity }) => [identity ?? nodes, nodes],
    ({ nodes }, former) => statementsOf(nodes, former),
  );
  const companyOf = companyAmong(named.identities);
  return {
    statements,
    entities: remake(
      before?.entities,
      entitySources(named, told, statements),
      ({ member, identity, articles, timeline, figures }) => [
        identity,
        member,
        ...articles,
        ...timeline,
        ...figures,
      ],
      (sources) => entityRecord(sources, companyOf),
    ),
    events: remake(
      before?.events,
      eventSources(told),
      ({ line, around, figures, partOf, parts }) => [
        line.happening,
        line.moment,
        ...around,
        partOf ?? NO_VISIT,
        ...parts,
        ...figures,
      ],
      eventRecord,
    ),
  };
}

function entitySources(
  { members, identities, articles }: EntityStages,
  { lines, figures }: EventStages,
  statements: Made<Statements>,
): EntitySources[] {
  const timelines = timelinesOf(lines);
  const resolved = new Map(articles.values.map((article) => [article.extract, article]));
  return members.map((member, i): EntitySources => {
    const identity = identities[i] ?? member.identity;
    return {
      member,
      identity,
      articles: member.articles.flatMap((extract) => resolved.get(extract) ?? []),
      timeline: timelines.get(identity) ?? [],
      statements: statements.values[i] ?? { nodes: [], originals: [] },
      figures: figures.ofEntity(identity),
    };
  });
}

/** Stands for no visit, and between what is around an event and its parts. */
const NO_VISIT = {};

function eventSources({ lines, around, figures }: EventStages): EventSources[] {
  const visits = visitsAmong(lines);
  return lines.map((line, i) => ({
    line,
    around: around.values[i] ?? [],
    figures: figures.ofEvent(line),
    partOf: visits.of(line),
    parts: visits.partsOf(line),
  }));
}
