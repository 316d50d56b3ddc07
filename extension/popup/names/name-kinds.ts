import type { NameType } from '../../../src/names/mention.ts';
import type { PageName } from '../../messages.ts';

/** Which names the list shows. */
export type NameKind = NameType | 'all';

/** How many names of each kind there are; kinds without any are left out, and so is "all" where it would say the same. */
export function countKinds(
  names: readonly PageName[],
): readonly { readonly kind: NameKind; readonly count: number }[] {
  const kinds = ORDER.map((kind) => ({ kind, count: ofKind(names, kind).length })).filter(
    ({ count }) => count > 0,
  );
  return kinds.length > 1 ? [{ kind: 'all', count: names.length }, ...kinds] : kinds;
}

/** The names of one kind as they come; all of them with who comes first, and the places last that everybody knows. */
export function ofKind(names: readonly PageName[], kind: NameKind): readonly PageName[] {
  if (kind !== 'all') return names.filter(({ link }) => link.type === kind);
  return WHO_FIRST.flatMap((type) => ofKind(names, type));
}

const ORDER: readonly NameType[] = ['person', 'place', 'organization', 'event'];
const WHO_FIRST: readonly NameType[] = ['person', 'organization', 'event', 'place'];
