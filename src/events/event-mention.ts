import type { Span } from '../article/article.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { DateShift } from '../text/dates-expression.ts';
import type { Certainty, EventStatus } from './certainty.ts';
import type { EventKind } from './event-kinds.ts';

/**
 * What a participant does in an event: does it, is done to, or takes part with the doer; `beside` is who is only in it: who asked the court, who came second,
 * whose office is left.
 */
export type Part = 'agent' | 'partner' | 'target' | 'beside';

/**
 * How the date of an event is known: said in its sentence, carried over from the story around it, reckoned from the day of
 * publication because it is the article's news, or not at all; `apart` where besides it is known to be another than that of what its
 * sentence tells.
 */
export type DateBasis = 'stated' | 'carried' | 'published' | 'unknown' | 'apart';

/**
 * An event told in one sentence. The span is the trigger's, in UTF-16 code units of the article's text; `participants`,
 * `place` and `theme` name local entities of the article by number.
 */
export type EventMention = Span & {
  readonly kind: EventKind;
  /** The trigger as a noun in its direct form, as the sentence spells it: "मुलाकात". */
  readonly trigger: string;
  readonly sentence: number;
  readonly participants: readonly { readonly entity: number; readonly part: Part }[];
  readonly place: number | null;
  /** The named event that it is part of or is about: the mission that is launched, the cyclone that strikes. */
  readonly theme: number | null;
  readonly date: IsoDate | null;
  readonly dateBasis: DateBasis;
  /** Month and day ("03-14") where the text tells these alone and nothing in the article tells the year. */
  readonly yearless: string | null;
  /** How far it lies from another event of the article, by the number of that one. */
  readonly offset: { readonly from: number; readonly by: DateShift } | null;
  /** It is told in the past perfect ("की थी"): it may lie further back than the news. */
  readonly remote: boolean;
  readonly status: EventStatus;
  readonly certainty: Certainty;
};

/** Whether somebody takes part in both events. */
export function shareParticipant(a: EventMention, b: EventMention): boolean {
  return a.participants.some((p) => b.participants.some((q) => q.entity === p.entity));
}
