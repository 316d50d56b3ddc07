import type { KnownEvent } from '../knowledge/knowledge.ts';
import { packStrings, partsOf, repackStrings } from '../lexicon/strings.ts';
import { compareUnits } from '../text/code-units.ts';

/** Events by id, and their lines as they were packed. */
type Packed = { readonly events: readonly KnownEvent[]; readonly lines: Uint8Array };

/** Packs a line for each event, which are by id. The lines of events that were packed `before` are copied from there. */
export function packEventLines(events: readonly KnownEvent[], before: Packed | null): Uint8Array {
  if (before === null) return packStrings(events.map(eventLine));
  const pieces: (string | { readonly from: number; to: number })[] = [];
  let next = 0;
  for (const event of events) {
    while (isBefore(before.events[next], event)) next++;
    const last = pieces.at(-1);
    if (before.events[next] !== event) pieces.push(eventLine(event));
    else if (typeof last === 'object' && last.to === next) last.to = ++next;
    else pieces.push({ from: next, to: ++next });
  }
  return repackStrings(partsOf(before.lines), pieces);
}

function isBefore(known: KnownEvent | undefined, event: KnownEvent): boolean {
  return known !== undefined && known !== event && compareUnits(known.id, event.id) < 0;
}

/** The parts of an event's profile, parted by line feeds, which no id, kind or date holds. */
function eventLine({ id, kind, date, place, participants }: KnownEvent): string {
  return [id, kind, date ?? '', place?.id ?? '', ...participants.map((p) => p.link.id)].join('\n');
}
