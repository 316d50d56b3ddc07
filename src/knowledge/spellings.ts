import type { Extract } from '../extract/extract.ts';
import { differenceOf } from './difference.ts';
import { byArticle, type Node } from './nodes.ts';
import { type Readings, readingsOf } from './readings.ts';

/** A spelling of an entity, exactly as in the texts. */
export type Spelling = {
  readonly form: string;
  readonly latin: boolean;
  readonly words: number;
  readonly count: number;
  /** Once it is a whole name. */
  readonly full: boolean;
  /** Lists of names have all that are spelled so. */
  readonly listed: boolean;
  /** Numbers of articles, rising. */
  readonly articles: readonly number[];
};

/** Nodes that are one entity, in the order of the articles, with their articles, readings and spellings. */
export type Spelled = {
  readonly nodes: readonly Node[];
  /** The articles that name it, and for each node the number of its article among them. */
  readonly articles: readonly Extract[];
  readonly numbers: readonly number[];
  readonly readings: Readings;
  readonly spellings: readonly Spelling[];
};

/** Counts the spellings of nodes. `former` is what they were before some of them came or went: where none went, only new ones are counted. */
export function spelledBy(nodes: readonly Node[], former: Spelled | undefined): Spelled {
  const articles: Extract[] = [];
  let last: Extract | null = null;
  const numbers = nodes.map(({ extract }) => {
    if (extract !== last) articles.push(extract);
    last = extract;
    return articles.length - 1;
  });
  const changed = former && differenceOf(former.nodes, nodes, byArticle);
  const kept = changed?.gone.length === 0 ? former : undefined;
  const come = kept && changed ? changed.come : nodes;
  const tally = new Tally(kept ? renumbered(kept, articles) : []);
  let next = 0;
  nodes.forEach((node, i) => {
    if (node !== come[next]) return;
    tally.add(node, numbers[i] ?? 0);
    next++;
  });
  return {
    nodes,
    articles,
    numbers,
    readings: readingsOf(come, kept?.readings),
    spellings: tally.spellings(),
  };
}

/** The spellings with the numbers that their articles have among more of them. */
function renumbered({ articles: before, spellings }: Spelled, now: readonly Extract[]): Spelling[] {
  const numbers = new Uint32Array(before.length);
  for (let i = 0, k = 0; i < before.length && k < now.length; k++) if (before[i] === now[k]) numbers[i++] = k;
  return spellings.map((one) => ({ ...one, articles: one.articles.map((number) => numbers[number] ?? 0) }));
}

type Counted = { -readonly [K in keyof Spelling]: Spelling[K] };

/** Counts spellings, beginning with some. */
class Tally {
  readonly #byForm: Map<string, Counted>;
  /** The articles that spellings come to have, rising. */
  readonly #come = new Map<Counted, number[]>();

  constructor(spellings: readonly Spelling[]) {
    this.#byForm = new Map(spellings.map((one) => [one.form, { ...one }]));
  }

  add({ forms, entity }: Node, article: number): void {
    for (const { form, count, full } of forms) {
      const known = this.#byForm.get(form);
      const spelling = known ?? newSpelling(form);
      spelling.count += count;
      spelling.full ||= full;
      spelling.listed &&= entity.listed !== null;
      if (known === undefined) this.#byForm.set(form, spelling);
      const come = this.#come.get(spelling);
      if (come === undefined) this.#come.set(spelling, [article]);
      else if (come.at(-1) !== article) come.push(article);
    }
  }

  spellings(): Spelling[] {
    for (const [spelling, come] of this.#come) spelling.articles = bothRising(spelling.articles, come);
    return [...this.#byForm.values()];
  }
}

/** The numbers of two rising lists, rising, each once. */
function bothRising(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  const both: number[] = [];
  for (let i = 0, k = 0; i < a.length || k < b.length; ) {
    const [one, other] = [a[i] ?? Number.POSITIVE_INFINITY, b[k] ?? Number.POSITIVE_INFINITY];
    both.push(Math.min(one, other));
    if (one <= other) i++;
    if (other <= one) k++;
  }
  return both;
}

function newSpelling(form: string): Counted {
  const latin = /^[\x20-\u024f]*$/.test(form);
  const words = form.split(/[\s-]+/).length;
  return { form, latin, words, count: 0, full: false, listed: true, articles: [] };
}
