import type { EventKind } from '../events/event-kinds.ts';
import { missionName } from '../names/mission-names.ts';
import { tokenise } from '../text/tokens.ts';
import type { Identity } from './members.ts';
import type { ResolvedArticle } from './resolved.ts';
import { byId, type Telling } from './tellings.ts';

const FLOWN: ReadonlySet<EventKind> = new Set(['launch', 'landing']);

/** Who operates a mission. */
export type OperatorsOf = (theme: Identity) => readonly Identity[];

/**
 * Who operates the missions: the bodies and countries that an article says they are of, and those that launch them. Missions of one series ("X-1",
 * "X-3") are operated by the same, where none is known of the one itself.
 */
export function operatorsOf(articles: readonly ResolvedArticle[], tellings: readonly Telling[]): OperatorsOf {
  const own = new Map<Identity, Set<Identity>>();
  const add = (theme: Identity | null | undefined, operator: Identity | null | undefined): void => {
    if (theme && operator) own.set(theme, (own.get(theme) ?? new Set()).add(operator));
  };
  for (const { extract, identities } of articles) {
    for (const { theme, operator } of extract.operators) add(identities[theme], identities[operator]);
  }
  for (const telling of tellings) {
    if (!FLOWN.has(telling.event.kind) || telling.theme === null) continue;
    for (const agent of agentsOf(telling)) if (agent.link.type !== 'person') add(telling.theme, agent);
  }
  const series = bySeries(own);
  return (theme) => [...(own.get(theme) ?? series.get(seriesOf(theme)) ?? [])].sort(byId);
}

function agentsOf({ event, article }: Telling): Identity[] {
  return event.participants.flatMap(({ entity, part }) =>
    part === 'agent' ? (article.identities[entity] ?? []) : [],
  );
}

function bySeries(own: ReadonlyMap<Identity, ReadonlySet<Identity>>): Map<string, Set<Identity>> {
  const series = new Map<string, Set<Identity>>();
  for (const [theme, operators] of own) {
    const name = seriesOf(theme);
    const known = series.get(name) ?? new Set();
    for (const operator of operators) known.add(operator);
    if (name !== '') series.set(name, known);
  }
  return series;
}

/** A mission's name without its number: "" for one that has none. */
function seriesOf({ link }: Identity): string {
  const words = tokenise(link.name).filter((token) => token.kind !== 'mark');
  return missionName(words.map((token) => token.norm))?.series ?? '';
}

/** Whether a mission's operators take part in an event of this kind. */
export function isFlownKind(kind: EventKind): boolean {
  return FLOWN.has(kind);
}
