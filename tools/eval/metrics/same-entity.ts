import type { Dump } from '../answers.ts';
import type { GoldEntity } from '../gold/gold.ts';

/**
 * Which gold entity each entity of a dump is: the one with which it shares the most spelling, counted in letters of the aliases that
 * both have. Of equals the first by id. Entities that share none are left out.
 */
export function goldIdOf(dump: Dump, gold: readonly GoldEntity[]): ReadonlyMap<string, string> {
  const byAlias = goldByAlias(gold);
  const same = new Map<string, string>();
  for (const { id, name, aliases } of dump.entities) {
    const votes = new Map<string, number>();
    for (const alias of new Set([name, ...aliases].map(bareLetters))) {
      for (const candidate of byAlias.get(alias) ?? []) {
        votes.set(candidate, (votes.get(candidate) ?? 0) + [...alias].length);
      }
    }
    const [winner] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (winner) same.set(id, winner[0]);
  }
  return same;
}

function goldByAlias(gold: readonly GoldEntity[]): Map<string, Set<string>> {
  const byAlias = new Map<string, Set<string>>();
  for (const { id, canonical_hi, canonical_en, aliases_hi } of gold) {
    for (const alias of [...aliases_hi, canonical_hi, canonical_en]) {
      if (alias === '') continue;
      const ids = byAlias.get(bareLetters(alias)) ?? new Set();
      byAlias.set(bareLetters(alias), ids.add(id));
    }
  }
  return byAlias;
}

/** A spelling without case, nukta, spaces and marks, so that outlets that differ in these meet. */
function bareLetters(spelling: string): string {
  const decomposed = spelling.toLowerCase().normalize('NFD').replaceAll('\u093c', '');
  return decomposed.replace(/[^\p{L}\p{N}\u0900-\u097f]/gu, '');
}
