import { EVENTS } from './events.ts';
import { EXTREMES } from './extremes.ts';
import type { Exhibit } from './parts.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { VISITS } from './visits.ts';

/** Every card of the gallery. */
export const EXHIBITS: readonly Exhibit[] = [...PEOPLE, ...PLACES, ...EVENTS, ...EXTREMES, ...VISITS];
