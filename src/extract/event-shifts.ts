import type { EventKind } from '../events/event-kinds.ts';
import { type EventMention, shareParticipant } from '../events/event-mention.ts';
import type { Shift } from '../events/when.ts';
import { firstDay, type IsoDate, lastDay, parseIsoDay } from '../text/calendar.ts';
import { shiftDate } from '../text/dates-arithmetic.ts';

/** An event of the article on its way: with what the sentence says of its day beside the date. */
export type DatingEvent = {
  readonly event: EventMention;
  readonly shift: Shift | null;
  /** The clause tells it as news, in a verb of its own. */
  readonly isTold: boolean;
  /** It is worth telling only where a sentence behind it names whom it is of. */
  readonly isOpen: boolean;
};

/**
 * An event that is so many days from another takes its date from that: from the one that its sentence names ("तख्तापलट के दो दिन बाद"), or, for
 * "एक दिन पहले", from the one told before that has somebody in common with it. The first kind keeps the distance, since another
 * article may date that one.
 */
export function applyShifts(
  events: readonly EventMention[],
  dating: readonly DatingEvent[],
  published: IsoDate | null,
): EventMention[] {
  const end = published === null ? null : lastDay(published);
  return events.map((event, i) => {
    const shift = dating[i]?.shift ?? null;
    if (shift === null || event.date !== null) return event;
    const from =
      shift.from === null
        ? dayBefore(events, event, i, shift.pointsBack)
        : namedBefore(events, event, i, shift.from);
    if (from < 0) return event;
    const day = parseIsoDay(events[from]?.date ?? '');
    const date = day === null ? null : shiftDate(day, shift.by);
    const offset = shift.from === null ? null : { from, by: shift.by };
    // "आठ साल बाद यह खिताब जीता": since the last time, and not from what was told before.
    const isAhead = event.status === 'happened' && end !== null && (firstDay(date ?? '') ?? end) > end;
    if (isAhead) return event;
    return date === null ? { ...event, offset } : { ...event, offset, date, dateBasis: 'carried' as const };
  });
}

function dayBefore(
  events: readonly EventMention[],
  event: EventMention,
  at: number,
  pointsBack: boolean,
): number {
  // "…, और दो दिन बाद …": from what the same sentence tells before it, whoever was in it.
  return events.findLastIndex(
    (e, i) =>
      i < at &&
      e.date?.length === 10 &&
      (pointsBack || e.sentence === event.sentence || shareParticipant(e, event)),
  );
}

function namedBefore(
  events: readonly EventMention[],
  event: EventMention,
  at: number,
  kind: EventKind,
): number {
  for (let i = at - 1; events[i]?.sentence === event.sentence; i--) if (events[i]?.kind === kind) return i;
  for (let i = at + 1; events[i]?.sentence === event.sentence; i++) if (events[i]?.kind === kind) return i;
  return -1;
}
