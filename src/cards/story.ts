import type { KnownEntity, KnownMoment } from '../knowledge/knowledge.ts';
import type { IsoDate } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import type { TimelineEntry } from './card.ts';
import { isLater } from './context.ts';
import { nested } from './timeline.ts';

/** A moment of the story has at least this many of the page's names in it, or all where the page has fewer. */
const FEWEST_SHARED = 2;

/**
 * The story so far of a page: dated events that several of its known names share, until the page's day, newest first. Countries bring too
 * many events to count; `records` should leave them out.
 */
export function storySoFar(
  records: readonly KnownEntity[],
  asOf: IsoDate | null,
  most: number,
): TimelineEntry[] {
  const counts = new Map<string, { moment: KnownMoment; count: number }>();
  for (const moment of records.flatMap((record) => record.timeline)) {
    if (moment.date === null || isLater(moment.date, asOf)) continue;
    counts.set(moment.event, { moment, count: (counts.get(moment.event)?.count ?? 0) + 1 });
  }
  const least = Math.min(FEWEST_SHARED, records.length);
  const shared = [...counts.values()].filter(({ count }) => count >= least).map(({ moment }) => moment);
  return nested(shared.sort((a, b) => compareUnits(b.date ?? '', a.date ?? ''))).slice(0, most);
}
