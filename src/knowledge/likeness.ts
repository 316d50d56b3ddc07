import { mayAgree } from './contenders.ts';
import type { Naming } from './naming.ts';

/** Names that were compared with each other, and for each that agrees with any, those. */
export type Likeness = {
  readonly namings: ReadonlySet<Naming>;
  readonly alike: ReadonlyMap<Naming, readonly Naming[]>;
};

const NOTHING: Likeness = { namings: new Set(), alike: new Map() };

/**
 * Finds which of some names agree, as far as they may ever be one: most that meet are those of others. Those compared `before` are not compared
 * again.
 */
export function likenessAmong(namings: readonly Naming[], before: Likeness = NOTHING): Likeness {
  const present = new Set(namings);
  const come = namings.filter((naming) => !before.namings.has(naming));
  if (come.length === 0 && present.size === before.namings.size) return before;
  const alike = new Map<Naming, Naming[]>();
  for (const [naming, others] of before.alike) {
    const left = present.has(naming) ? others.filter((other) => present.has(other)) : [];
    if (left.length > 0) alike.set(naming, left);
  }
  const note = (naming: Naming, other: Naming): void => {
    const known = alike.get(naming);
    if (known) known.push(other);
    else alike.set(naming, [other]);
  };
  const meeting = new Meeting(come);
  for (const naming of namings) if (before.namings.has(naming)) meeting.add(naming);
  for (const naming of come) {
    for (const other of meeting.of(naming)) {
      if (!mayAgree(naming, other)) continue;
      note(naming, other);
      note(other, naming);
    }
    meeting.add(naming);
  }
  return { namings: present, alike };
}

/** Names by the meeting keys of some of them. */
class Meeting {
  readonly #byKey: ReadonlyMap<string, Naming[]>;

  constructor(asking: readonly Naming[]) {
    this.#byKey = new Map(asking.flatMap(({ meetingKeys }) => meetingKeys.map((key) => [key, []])));
  }

  add(naming: Naming): void {
    for (const key of naming.meetingKeys) this.#byKey.get(key)?.push(naming);
  }

  of({ meetingKeys }: Naming): ReadonlySet<Naming> {
    return new Set(meetingKeys.flatMap((key) => this.#byKey.get(key) ?? []));
  }
}
