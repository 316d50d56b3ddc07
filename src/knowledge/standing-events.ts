import type { Keys } from './components.ts';
import type { ToldEvent } from './same-event.ts';
import type { Telling } from './tellings.ts';

/** A telling with its keys; `at` is its place in the order of decisions. */
export type Item = { readonly telling: Telling; readonly keys: Keys; readonly at: number };

/**
 * An event while tellings are gathered again: `items` are those of now, `added` those of them that were not in it then, and where it `hasLost` any that
 * were, nothing is known of it from then.
 */
export type Standing = ToldEvent & {
  /** The place of the telling that began it. */
  readonly at: number;
  readonly items: Item[];
  readonly added: Item[];
  hasLost: boolean;
  /** One of those that were in it then names somebody. */
  wasNamed: boolean;
};

/** Events by the keys of those of their tellings that were not in them then: others may belong to them now that did not. */
export class ChangedEvents {
  readonly #asking = new Map<number, Set<Standing>>();
  readonly #offering = new Map<number, Set<Standing>>();

  /** Adds an event under the keys of one of its tellings. */
  add(event: Standing, { keys }: Item): void {
    for (const key of keys.asks) addTo(this.#asking, key, event);
    for (const key of keys.offers) addTo(this.#offering, key, event);
  }

  /** The events that have a key in common with a telling, which one of the two asks by. */
  near({ keys: { asks, offers } }: Item): ReadonlySet<Standing> {
    if (this.#asking.size + this.#offering.size === 0) return NONE;
    let found: Set<Standing> | null = null;
    const collect = (events: ReadonlySet<Standing> | undefined): void => {
      if (events) for (const event of events) found = (found ?? new Set()).add(event);
    };
    for (const key of asks) {
      collect(this.#asking.get(key));
      collect(this.#offering.get(key));
    }
    for (const key of offers) collect(this.#asking.get(key));
    return found ?? NONE;
  }
}

const NONE: ReadonlySet<Standing> = new Set();

function addTo(index: Map<number, Set<Standing>>, key: number, event: Standing): void {
  const known = index.get(key);
  if (known) known.add(event);
  else index.set(key, new Set([event]));
}
