import type { EventKind } from '../events/event-kinds.ts';
import type { Extract } from '../extract/extract.ts';
import { missionName } from '../names/mission-names.ts';
import { tokenise } from '../text/tokens.ts';
import type { Telling } from './event-clusters.ts';
import type { Member } from './members.ts';

const FLOWN: ReadonlySet<EventKind> = new Set(['launch', 'landing']);

/** Who operates a mission, by its number in the knowledge. */
export type OperatorsOf = (theme: number) => readonly number[];

/**
 * Who operates the missions: the bodies and countries that an article says they are of, and those that launch them. Missions of one series ("X-1",
 * "X-3") are operated by the same, where none is known of the one itself.
 */
export function operatorsOf(
  extracts: readonly Extract[],
  tellings: readonly Telling[],
  members: readonly Member[],
  entityOf: (article: number, local: number) => number | null,
): OperatorsOf {
  const own = new Map<number, Set<number>>();
  const add = (theme: number | null, operator: number | null): void => {
    if (theme === null || operator === null) return;
    own.set(theme, (own.get(theme) ?? new Set()).add(operator));
  };
  extracts.forEach(({ operators }, article) => {
    for (const { theme, operator } of operators) add(entityOf(article, theme), entityOf(article, operator));
  });
  for (const telling of tellings) {
    if (!FLOWN.has(telling.event.kind) || telling.theme === null) continue;
    for (const agent of agentsOf(telling))
      if (members[agent]?.link.type !== 'person') add(telling.theme, agent);
  }
  const series = bySeries(own, members);
  return (theme) => [...(own.get(theme) ?? series.get(seriesOf(members[theme])) ?? [])].sort((a, b) => a - b);
}

function agentsOf({ event, entityOf }: Telling): number[] {
  return event.participants.flatMap(({ entity, part }) => (part === 'agent' ? (entityOf(entity) ?? []) : []));
}

function bySeries(
  own: ReadonlyMap<number, ReadonlySet<number>>,
  members: readonly Member[],
): Map<string, Set<number>> {
  const series = new Map<string, Set<number>>();
  for (const [theme, operators] of own) {
    const name = seriesOf(members[theme]);
    const known = series.get(name) ?? new Set();
    for (const operator of operators) known.add(operator);
    if (name !== '') series.set(name, known);
  }
  return series;
}

/** A mission's name without its number: "" for one that has none. */
function seriesOf(member: Member | undefined): string {
  const words = tokenise(member?.link.name ?? '').filter((token) => token.kind !== 'mark');
  return missionName(words.map((token) => token.norm))?.series ?? '';
}

/** Whether a mission's operators take part in an event of this kind. */
export function isFlownKind(kind: EventKind): boolean {
  return FLOWN.has(kind);
}
