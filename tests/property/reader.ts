import fc from 'fast-check';
import { spellingKey } from '../../src/knowledge/edits/places.ts';
import {
  sayApart,
  sayElse,
  sayHide,
  sayJoin,
  sayKind,
  sayRename,
  splitChoices,
} from '../../src/knowledge/edits/say.ts';
import type { EditStatement } from '../../src/knowledge/edits.ts';
import type { KnownEntity } from '../../src/knowledge/knowledge.ts';

/** A reader's choice of what to say about what: numbers that pick among what there is. */
export const choice = fc.record({
  kind: fc.constantFrom(...(['join', 'keep-apart', 'elsewhere', 'rename', 'hide', 'change-kind'] as const)),
  who: fc.nat(),
  other: fc.nat(),
  what: fc.nat(),
});
export type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never;

/** What a reader who sees this knowledge says by a choice; null where there is nothing to say it of. */
export function statement(
  { entities }: { readonly entities: readonly KnownEntity[] },
  { kind, who, other, what }: Choice,
): EditStatement | null {
  const one = pick(entities, who);
  const second = pick(entities, other);
  if (!one || !second) return null;
  switch (kind) {
    case 'join':
      return one === second ? null : sayJoin(one, second);
    case 'keep-apart': {
      const split = pick(splitChoices(one), what);
      return split ? sayApart(one, split) : null;
    }
    case 'elsewhere': {
      const [key, beside] = [spellingKey(one.spelling), [spellingKey(second.spelling)]];
      return sayElse(one, one.name, [{ kind: 'beside', type: one.type, key, beside }], '');
    }
    case 'rename':
      return sayRename(one, `नाम ${what}`);
    case 'hide':
      return sayHide(one);
    case 'change-kind':
      return sayKind(one, pick(['person', 'place', 'organization', 'event'] as const, what) ?? 'person');
  }
}

/** The `n`-th of a list, counting round. */
export function pick<T>(list: readonly T[], n: number): T | undefined {
  return list[n % Math.max(1, list.length)];
}
