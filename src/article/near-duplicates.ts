import { HASH_START, hashSpace, hashUnits, spread } from '../lexicon/hash.ts';
import { foldWord } from '../text/fold.ts';
import { keyK1 } from '../text/keys.ts';

/** Words in a shingle. */
const SHINGLE = 3;
/** Two texts are copies when this part of the shorter one's shingles stands in the longer one. */
const COPIED = 0.5;
/** Fewer common shingles than this are a stock phrase. */
const FEWEST_COMMON = 8;
/** A shingle in more articles than this is a formula ("के मुताबिक यह …") and connects none. */
const MOST_ARTICLES = 64;
/** Articles are numbered below this, so that a hash and a number fit one double exactly. */
const MOST = 2 ** 20;

/** A report to compare with others: the passages that tell it, without its title. */
export type Report = { readonly id: string; readonly passages: readonly string[] };

/**
 * Groups articles that carry the same copy (an agency's report in several outlets, cut or retouched), by the part of the
 * shorter text's word 3-shingles that the longer one contains. Source: A. Broder, "On the resemblance and containment of
 * documents", 1997. Gives the ids of each group of two or more, sorted by code unit, groups by their first id; the order
 * of `reports` does not count. At most 2^20 at once. Time grows with the length of the texts.
 *
 * Containment and not a 64-bit SimHash: on copies cut to half and retouched by 5 % the latter moves by up to 32 bits,
 * as far as unrelated articles are apart, while 75 % of the shingles stay.
 */
export function nearDuplicates(reports: readonly Report[]): readonly (readonly string[])[] {
  const hashOf = rememberingHash();
  const sets = reports.slice(0, MOST).map((report) => shingles(report, hashOf));
  const groups = new Groups(sets.length);
  for (const [pair, common] of commonShingles(sets)) {
    const [a, b] = [Math.floor(pair / MOST), pair % MOST];
    const shorter = Math.min(sets[a]?.size ?? 0, sets[b]?.size ?? 0);
    if (common >= FEWEST_COMMON && common >= shorter * COPIED) groups.join(a, b);
  }
  const ids = groups.members().map((group) => sorted(group.flatMap((i) => reports[i]?.id ?? [])));
  return ids.filter((group) => group.length > 1).sort((a, b) => compare(a[0] ?? '', b[0] ?? ''));
}

/** What parts words: spaces, and marks of either script. */
const BETWEEN_WORDS = /[\s\u0964\u0965!-/:-@[-`{-~\u2010-\u2027]+/;

/** A hash of each word's key, worked out once however often the word comes. */
function rememberingHash(): (word: string) => number {
  const hashes = new Map<string, number>();
  return (word) => {
    const known = hashes.get(word);
    if (known !== undefined) return known;
    const hash = hashUnits(HASH_START, keyK1(foldWord(word)));
    hashes.set(word, hash);
    return hash;
  };
}

/** Hashes of the shingles of a report, its passages read as one. */
function shingles({ passages }: Report, hashOf: (word: string) => number): ReadonlySet<number> {
  const words = passages.flatMap((passage) => passage.split(BETWEEN_WORDS).filter(Boolean).map(hashOf));
  const hashes = new Set<number>();
  for (let end = SHINGLE; end <= words.length; end++) {
    hashes.add(
      words.slice(end - SHINGLE, end).reduce((hash, word) => spread(hashSpace(hash) ^ word), HASH_START),
    );
  }
  return hashes;
}

/** For each pair of articles (a·2^20 + b, a < b) with common shingles, how many. */
function commonShingles(sets: readonly ReadonlySet<number>[]): ReadonlyMap<number, number> {
  const entries = new Float64Array(sets.reduce((sum, set) => sum + set.size, 0));
  let at = 0;
  sets.forEach((set, i) => {
    for (const hash of set) entries[at++] = hash * MOST + i;
  });
  entries.sort();
  const pairs = new Map<number, number>();
  for (let from = 0, to = 0; from < entries.length; from = to) {
    const hash = Math.floor((entries[from] ?? 0) / MOST);
    while (to < entries.length && Math.floor((entries[to] ?? 0) / MOST) === hash) to++;
    if (to - from > MOST_ARTICLES) continue;
    for (let i = from; i < to; i++) {
      for (let k = i + 1; k < to; k++) {
        const pair = ((entries[i] ?? 0) % MOST) * MOST + ((entries[k] ?? 0) % MOST);
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  return pairs;
}

/** Disjoint sets of numbers with path halving (Tarjan). */
class Groups {
  private readonly parents: Uint32Array;

  constructor(size: number) {
    this.parents = Uint32Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number): void {
    this.parents[this.root(a)] = this.root(b);
  }

  members(): number[][] {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.parents.length; i++) {
      const root = this.root(i);
      const group = groups.get(root);
      if (group) group.push(i);
      else groups.set(root, [i]);
    }
    return [...groups.values()];
  }

  private root(start: number): number {
    let at = start;
    for (;;) {
      const parent = this.parents[at] ?? at;
      if (parent === at) return at;
      const grandparent = this.parents[parent] ?? parent;
      this.parents[at] = grandparent;
      at = grandparent;
    }
  }
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
