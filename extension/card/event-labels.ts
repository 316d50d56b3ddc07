import type { EventKind } from '../../src/events/event-kinds.ts';
import type { PlainKey, Translate } from '../ui/texts.ts';

/**
 * What kind of event a card is about, by its `card_event_…` text; null where this version has none, as after an update under an open page.
 * The keys are put together: written out, the many kinds would weigh on every page.
 */
export function eventLabel(trigger: EventKind, t: Translate): string | null {
  const key: PlainKey = `card_event_${trigger}`;
  const label = t(key);
  return label === key ? null : label;
}
