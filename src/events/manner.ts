import type { EventStatus } from './certainty.ts';

/**
 * How a trigger tells its event. `told`: the verb of its clause tells it. `within`: the clause tells what else happened there ("बैठक के
 * दौरान"), so that who acts in it was there. `beside`: it is only spoken of ("समझौते का स्वागत"), or lies ahead of what is told.
 * `follows` is what a participle makes of the name behind it: who did it ("हराने वाली टीम") or whom it befell ("मारे गए …").
 */
export type Manner = {
  readonly role: 'told' | 'within' | 'beside';
  readonly status: EventStatus;
  readonly follows: 'doer' | 'sufferer' | null;
  /** What the clause tells is something else, so that its day is not the event's: "बैठक के दो दिन बाद", "समझौते का स्वागत". */
  readonly apart: boolean;
};

/** The clause's own verb tells it, with this status. */
export function told(status: EventStatus): Manner {
  return { role: 'told', status, follows: null, apart: false };
}

/** "बैठक के दौरान": the clause tells what else happened there. */
export const WITHIN: Manner = { role: 'within', status: 'happened', follows: null, apart: false };
/** "बैठक के बाद": who acts now was there. */
export const AFTER: Manner = { ...WITHIN, apart: true };
/** "बैठक का स्वागत". */
export const BESIDE: Manner = { role: 'beside', status: 'happened', follows: null, apart: true };
/** "बैठक से पहले". */
export const AHEAD: Manner = { ...BESIDE, status: 'planned' };
/** "बैठक के लिए": it lies ahead if it is of those that have their day, whatever else is done for it. */
export const PURPOSE: Manner = { ...AHEAD };
