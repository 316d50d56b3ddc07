import { blockingKey, type Keys } from './components.ts';
import type { Identity } from './members.ts';
import { hasDate, isNamedKind, SAME_NEWS } from './same-event.ts';
import type { Telling } from './tellings.ts';

/** Times are met in pieces of so many days. */
const PIECE = 8;

/**
 * What tellings of one event have in common: one of these keys at least, as `agree` has it. The named event that both are; two participants; the only
 * one, with the place, the article or the time, by which one of two is found as well; or the place or the article alone where one of
 * them names nobody.
 */
export function eventKeys(telling: Telling): Keys {
  const { article, event, family, participants, core, sufferers, place, theme } = telling;
  const asks: string[] = pairs(participants);
  const offers: string[] = [];
  if (theme !== null && isNamedKind(event.kind)) asks.push(`of ${theme.link.id}`);
  const alone = participants.length === 0 ? asks : offers;
  alone.push(`in ${article.head.id}`);
  if (place !== null) alone.push(`at ${place.link.id}`);
  for (const [role, who] of [
    ['who', core],
    ['whom', sufferers ?? []],
  ] as const) {
    if (who.length > 2) continue;
    const found = who.length === 1 ? asks : offers;
    for (const { link } of who)
      found.push(...momentsOf(telling).map((moment) => `${role} ${link.id} ${moment}`));
  }
  const keyOf = (text: string): number => blockingKey(`${family} ${text}`);
  return { asks: asks.map(keyOf), offers: offers.map(keyOf) };
}

function pairs(identities: readonly Identity[]): string[] {
  const ids = identities.map(({ link }) => link.id);
  return ids.flatMap((id, i) => ids.slice(i + 1).map((other) => `${id} ${other}`));
}

/** What two tellings of one moment have in common: the article, the place, the days, or the days of the news. */
function momentsOf(telling: Telling): string[] {
  const { article, place, published, days } = telling;
  return [
    `in ${article.head.id}`,
    ...(place === null ? [] : [`at ${place.link.id}`]),
    ...(days !== null && hasDate(telling) ? pieces('on', ...days) : []),
    ...(published === null ? [] : pieces('news', published, published)),
  ];
}

/** The pieces of time that some days touch when they begin earlier by as much as news of one event may be apart. */
function pieces(name: string, from: number, to: number): string[] {
  const first = Math.floor((from - SAME_NEWS) / PIECE);
  const last = Math.floor(to / PIECE);
  return Array.from({ length: last - first + 1 }, (_, i) => `${name} ${first + i}`);
}
