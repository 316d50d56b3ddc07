import type { Span } from '../article/article.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { Certainty, EventStatus } from './certainty.ts';
import type { EventKind } from './triggers.ts';

/** What a participant does in an event: does it, is done to, or takes part beside the doer. */
export type Part = 'agent' | 'partner' | 'target';

/** How the date of an event is known: said in its sentence, carried over from the story around it, or not at all. */
type DateBasis = 'stated' | 'carried' | 'unknown';

/**
 * An event told in one sentence. The span is the trigger's, in UTF-16 code units of the article's text; `participants`,
 * `place` and `destination` name local entities of the article by number.
 */
export type EventMention = Span & {
  readonly kind: EventKind;
  /** The trigger as a noun in its direct form, as the sentence spells it: "मुलाकात". */
  readonly trigger: string;
  readonly sentence: number;
  readonly participants: readonly { readonly entity: number; readonly part: Part }[];
  readonly place: number | null;
  readonly date: IsoDate | null;
  readonly dateBasis: DateBasis;
  readonly status: EventStatus;
  readonly certainty: Certainty;
};
