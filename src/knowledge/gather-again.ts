import { itemsByKey } from './components.ts';
import { addTo, agree, belongs, isSpokenFor, mayBeOne, type Within } from './same-event.ts';
import { ChangedEvents, type Item, type Standing } from './standing-events.ts';
import type { Telling } from './tellings.ts';

/** For each telling the one that began its event, itself where it did. */
export type Begun = ReadonlyMap<Telling, Telling>;

/**
 * Gathers tellings, which are in the order of decisions, into events as from nothing: each joins the oldest event that it belongs to. `before` is
 * where nearly the same tellings were: what was decided of one then holds as long as the events that it may belong to have the same tellings; where
 * they have others as well, only these are looked at.
 */
export function gatherAgain(items: readonly Item[], before: Begun, within: Within): (readonly Telling[])[] {
  const replay = new Replay(items, before, within);
  return items.flatMap((item) => {
    const { event, isNew } = replay.decide(item);
    return isNew ? [event.tellings] : [];
  });
}

class Replay {
  readonly #items: readonly Item[];
  readonly #before: Begun;
  readonly #within: Within;
  readonly #lossy: ReadonlySet<Telling>;
  readonly #changed = new ChangedEvents();
  /** By the telling that began it, and by place for each telling that was decided of. */
  readonly #begunBy = new Map<Telling, Standing>();
  readonly #eventAt: Standing[] = [];
  #sharing: ReadonlyMap<number, readonly number[]> | null = null;

  constructor(items: readonly Item[], before: Begun, within: Within) {
    this.#items = items;
    this.#before = before;
    this.#within = within;
    const present = new Set(items.map(({ telling }) => telling));
    this.#lossy = new Set([...before].flatMap(([telling, first]) => (present.has(telling) ? [] : [first])));
  }

  /** Decides of the next telling. */
  decide(item: Item): { readonly event: Standing; readonly isNew: boolean } {
    const { telling, at } = item;
    const former = this.#before.get(telling);
    const known = former === undefined ? undefined : this.#asThen(item, former);
    const found = known === undefined ? this.#anew(item) : known;
    const event = found ?? this.#begin(item);
    event.items.push(item);
    addTo(event, item.telling);
    this.#eventAt[at] = event;
    this.#note(item, event, former);
    return { event, isNew: found === null };
  }

  #begin({ telling, at }: Item): Standing {
    const hasLost = this.#lossy.has(telling);
    const event: Standing = {
      at,
      items: [],
      tellings: [],
      named: [],
      added: [],
      hasLost,
      wasNamed: false,
    };
    this.#begunBy.set(telling, event);
    return event;
  }

  /** What was decided then, with what changed since: null for none, undefined where that does not tell. */
  #asThen(item: Item, former: Telling): Standing | null | undefined {
    const own = former === item.telling ? null : this.#begunBy.get(former);
    if (own === undefined || (own !== null && !this.#stillBelongs(item, own))) return undefined;
    let oldest = own;
    for (const event of this.#changed.near(item)) {
      const isOlder = oldest === null || event.at < oldest.at;
      if (isOlder && this.#maySpeak(item, event) && this.#belongs(item, event)) oldest = event;
    }
    return oldest;
  }

  #belongs({ telling }: Item, event: Standing): boolean {
    return belongs(telling, event, this.#within);
  }

  /** As to those that were in the event then, nothing forbids it now that did not then; but who spoke for it may be lost, or no longer asked. */
  #stillBelongs({ telling }: Item, event: Standing): boolean {
    if (!event.added.every((one) => mayBeOne(one.telling, telling, this.#within))) return false;
    const isAsked = event.wasNamed || event.added.length === 0 || telling.participants.length === 0;
    return (isAsked && !event.hasLost) || isSpokenFor(telling, event);
  }

  /** A telling that belonged to an event no more than it does now needs one that came to speak for it. */
  #maySpeak({ telling }: Item, { added, hasLost }: Standing): boolean {
    return hasLost || added.some((one) => agree(one.telling, telling));
  }

  #anew(item: Item): Standing | null {
    this.#sharing ??= itemsByKey(this.#items.map(({ keys }) => keys));
    const near = new Set<Standing>();
    for (const key of [...item.keys.asks, ...item.keys.offers]) {
      for (const at of this.#sharing.get(key) ?? []) {
        const event = at < item.at ? this.#eventAt[at] : undefined;
        if (event) near.add(event);
      }
    }
    const byAge = [...near].sort((a, b) => a.at - b.at);
    return byAge.find((event) => this.#belongs(item, event)) ?? null;
  }

  /** Notes how the events differ from then once it was decided of a telling. */
  #note(item: Item, event: Standing, former: Telling | undefined): void {
    const then = former === undefined ? undefined : this.#begunBy.get(former);
    if (then === event) {
      event.wasNamed ||= item.telling.participants.length > 0;
      if (event.hasLost) this.#changed.add(event, item);
      return;
    }
    event.added.push(item);
    this.#changed.add(event, item);
    if (!then || then.hasLost) return;
    then.hasLost = true;
    for (const own of then.items) this.#changed.add(then, own);
  }
}
