import type { Extract } from '../extract/extract.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import { compareUnits } from '../text/code-units.ts';
import { eventsAround } from './around.ts';
import { carryDays } from './carried-days.ts';
import { applyEdits, type Edited, type NodeGroup } from './edits/apply.ts';
import type { Edit } from './edits.ts';
import { clusterTellings } from './event-clusters.ts';
import { gatherFigures } from './figure-entries.ts';
import { byEarliest, toHappening, withOperators } from './happenings.ts';
import { isBorneOut } from './join.ts';
import { KNOWLEDGE_VERSION, type Knowledge } from './knowledge.ts';
import { chained, ordered } from './lists.ts';
import { byEarliestName, toMember } from './members.ts';
import { operatorsOf } from './missions.ts';
import { withSharedOrigins } from './origins.ts';
import { makeRecords } from './records.ts';
import { resolveArticles, settleIdentities } from './resolved.ts';
import { remake, settle } from './reuse.ts';
import { placesWithin } from './same-event.ts';
import type { EntityStages, EventStages, Stages } from './stages.ts';
import { tellingsOf } from './tellings.ts';
import { linesOf } from './timelines.ts';
import { withYears } from './told-years.ts';
import { visitsOfParts } from './visit-parts.ts';

/** Knowledge with all that was made on the way to it: what the knowledge of other articles is made from, as far as they are the same. */
export type BuiltKnowledge = { readonly knowledge: Knowledge; readonly stages: Stages };

/**
 * What a set of extracts tells: a function of the set and of the reader's edits. Extracts of one article given twice count
 * once. The gazetteer tells what places lie in and what listed names are in English. What was built before of the same things is reused and
 * does not show: an extract is the same when it is the same object. `before` itself stays as it is.
 */
export function buildKnowledge(
  extracts: readonly Extract[],
  gazetteer: Gazetteer,
  edits: readonly Edit[],
  before: BuiltKnowledge | null,
): BuiltKnowledge {
  const given = inOrder(extracts, before?.stages.given);
  const origins = withSharedOrigins(given, before?.stages.origins);
  const reported = settle(
    before?.stages.reported ?? [],
    origins.extracts,
    ({ article }) => article.id,
    isSameReport,
  );
  const edited = applyEdits(reported, edits, before?.stages.evidence);
  const named = entityStages(edited, gazetteer, before?.stages);
  const told = eventStages(named, gazetteer, before?.stages);
  const records = makeRecords(named, told, before?.stages);
  const idOf = new Map<NodeGroup | undefined, string | undefined>(
    named.groups.map((group, i) => [group, named.made.values[i]?.identity.link.id]),
  );
  const knowledge: Knowledge = {
    version: KNOWLEDGE_VERSION,
    articles: named.articles.values.map(({ head }) => head),
    entities: records.entities.values,
    events: records.events.values,
    edits: edited.outcomes((group) => idOf.get(edited.groups[group]) ?? null),
  };
  return {
    knowledge,
    stages: { given, origins, reported, evidence: edited.evidence, ...named, ...told, ...records },
  };
}

/** An extract given its copies' origin is a new object; all else of it is what it was made from. */
function isSameReport(a: Extract, b: Extract): boolean {
  return a.sentences === b.sentences && a.entities === b.entities && a.article.origin === b.article.origin;
}

/** Extracts in the order of their articles' ids, of each article one. */
function inOrder(extracts: readonly Extract[], before: readonly Extract[] | undefined): Extract[] {
  const single = new Map(extracts.map((extract) => [extract.article.id, extract]));
  return ordered(single.values(), before ?? [], (a, b) => compareUnits(a.article.id, b.article.id));
}

/** From groups of nodes to the entities that are shown, and the articles read with them. */
function entityStages(
  { extracts, groups }: Edited,
  gazetteer: Gazetteer,
  before: Stages | undefined,
): EntityStages {
  const shown = groups.filter(
    ({ nodes, decree }) => !decree.isHidden && (decree.isSpokenOf || isBorneOut(nodes)),
  );
  const made = remake(
    before?.made,
    shown,
    ({ nodes, decree }) => [nodes[0] ?? decree, nodes, decree],
    (group, former) => toMember(group, gazetteer, former),
  );
  const members = ordered(made.values, before?.members ?? [], byEarliestName);
  const identities = settleIdentities(members, before?.identities ?? []);
  const articles = resolveArticles(extracts, { members, identities }, before);
  return { groups: shown, made, members, identities, articles };
}

/** From what articles tell to the events, and what stands around each. */
function eventStages(
  { articles }: EntityStages,
  gazetteer: Gazetteer,
  before: Stages | undefined,
): EventStages {
  const tellings = remake(before?.tellings, articles.values, (article) => [article], tellingsOf);
  const dated = withYears(chained(tellings.values), articles.values, before?.dated);
  const operators = operatorsOf(articles.values, dated.tellings);
  const within = placesWithin(gazetteer);
  const clustered = clusterTellings(dated.tellings, within, before?.clustered);
  const told = remake(
    before?.told,
    chained(clustered.components.values.map(({ events }) => events)).map((own) =>
      withOperators(own, operators),
    ),
    ({ tellings: own, operators: by }) => [own[0] ?? own, own, by],
    toHappening,
  );
  const inOrder = ordered(told.values, before?.carried.told ?? [], byEarliest);
  const carried = carryDays(inOrder, before?.carried);
  const happenings = inOrder.map((one) => carried.given.get(one) ?? one);
  const visits = visitsOfParts(happenings, within, before?.visits);
  const lines = linesOf(happenings, visits.visitOfPart, before?.around.lines ?? []);
  const around = eventsAround(lines, before?.around);
  const figures = gatherFigures(articles.values, around.lines, before?.figures.made);
  return { tellings, dated, clustered, told, carried, visits, around, figures };
}
