import type { Extract } from '../extract/extract.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import { compareUnits } from '../text/code-units.ts';
import { applyEdits, type NodeGroup } from './edits/apply.ts';
import type { Edit } from './edits.ts';
import { entityRecord, toKnownArticle } from './entity-records.ts';
import { clusterTellings, collectTellings } from './event-clusters.ts';
import { carryDays, withYears } from './event-days.ts';
import { byNewest, eventRecord, type Happening, toHappening, toMoment } from './event-records.ts';
import { gatherFigures } from './figures.ts';
import { isBorneOut } from './join.ts';
import { KNOWLEDGE_VERSION, type Knowledge, type KnownMoment } from './knowledge.ts';
import { type Member, toMember } from './members.ts';
import { operatorsOf } from './missions.ts';

/** How many other events an event's record keeps. */
const MOST_AROUND = 12;

/**
 * What a set of extracts tells: a function of the set and of the reader's edits. Extracts of one article given twice count
 * once. The gazetteer tells what places lie in and what listed names are in English.
 */
export function buildKnowledge(
  extracts: readonly Extract[],
  gazetteer: Gazetteer,
  edits: readonly Edit[],
): Knowledge {
  const sorted = [...new Map(extracts.map((extract) => [extract.article.id, extract])).values()].sort(
    (a, b) => compareUnits(a.article.id, b.article.id),
  );
  const { extracts: set, groups, outcomes } = applyEdits(sorted, edits);
  const shown = groups.filter(
    ({ nodes, decree }) => !decree.isHidden && (decree.isSpokenOf || isBorneOut(nodes)),
  );
  const made = new Map(shown.map((group) => [group, toMember(group, set, gazetteer)]));
  const members = [...made.values()].sort((a, b) => compareUnits(a.link.id, b.link.id));
  const memberOf = memberIndex(members);
  const tellings = withYears(collectTellings(set, memberOf), set, memberOf);
  const operators = operatorsOf(set, tellings, members, memberOf);
  const happenings = carryDays(
    clusterTellings(tellings, placesWithin(members, gazetteer)).map((group) =>
      toHappening(
        group.flatMap((n) => tellings[n] ?? []),
        members,
        set,
        operators,
      ),
    ),
  ).sort((a, b) => compareUnits(a.id, b.id));
  const moments = happenings.map((happening) => toMoment(happening, members));
  const momentsOf = momentIndex(happenings, moments);
  const figures = gatherFigures({ extracts: set, members, happenings }, memberOf);
  return {
    version: KNOWLEDGE_VERSION,
    articles: set.map(({ article }) => toKnownArticle(article)),
    entities: members.map((member, number) =>
      entityRecord(number, member, {
        extracts: set,
        members,
        memberOf,
        momentsOf,
        figuresOf: figures.ofEntity,
      }),
    ),
    events: happenings.map((happening, number) =>
      eventRecord(happening, aroundOf(happening, momentsOf), figures.ofEvent(number), members, set),
    ),
    edits: outcomes((group) => idIn(made, groups[group])),
  };
}

function idIn(made: ReadonlyMap<NodeGroup, Member>, group: NodeGroup | undefined): string | null {
  return (group && made.get(group)?.link.id) ?? null;
}

function memberIndex(members: readonly Member[]): (article: number, local: number) => number | null {
  const index = new Map<string, number>();
  members.forEach((member, number) => {
    for (const { article, local } of member.nodes) index.set(`${article} ${local}`, number);
  });
  return (article, local) => index.get(`${article} ${local}`) ?? null;
}

function placesWithin(
  members: readonly Member[],
  gazetteer: Gazetteer,
): (place: number, container: number) => boolean {
  return (place, container) => {
    const whole = members[container]?.link.listed ?? null;
    let at = members[place]?.link.listed ?? null;
    for (let steps = 0; at !== null && whole !== null && steps < 4; steps++) {
      at = gazetteer.place(at)?.within ?? null;
      if (at === whole) return true;
    }
    return false;
  };
}

/** The events that each member takes part in, is the place of or goes through, newest first. */
function momentIndex(
  happenings: readonly Happening[],
  moments: readonly KnownMoment[],
): (member: number) => readonly KnownMoment[] {
  const index = new Map<number, KnownMoment[]>();
  happenings.forEach((happening, i) => {
    const moment = moments[i];
    const who = new Set(
      [...happening.participants, happening.place, happening.theme].filter((one) => one !== null),
    );
    for (const member of moment ? who : []) {
      const known = index.get(member);
      if (known && moment) known.push(moment);
      else if (moment) index.set(member, [moment]);
    }
  });
  for (const list of index.values()) list.sort(byNewest);
  return (member) => index.get(member) ?? [];
}

/** Other events of the same participants: those of most of them first, then the newest. */
function aroundOf(
  happening: Happening,
  momentsOf: (member: number) => readonly KnownMoment[],
): KnownMoment[] {
  const shared = new Map<string, { moment: KnownMoment; count: number }>();
  for (const moment of happening.participants.flatMap((member) => momentsOf(member))) {
    const known = shared.get(moment.event);
    shared.set(moment.event, { moment, count: (known?.count ?? 0) + 1 });
  }
  shared.delete(happening.id);
  return [...shared.values()]
    .sort((a, b) => b.count - a.count || byNewest(a.moment, b.moment))
    .slice(0, MOST_AROUND)
    .map(({ moment }) => moment)
    .sort(byNewest);
}
