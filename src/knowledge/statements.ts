import type { Extract } from '../extract/extract.ts';
import { compareUnits } from '../text/code-units.ts';
import { CopyFinder } from './copy-finder.ts';
import type { KnownStatement } from './knowledge.ts';
import type { Node } from './nodes.ts';
import type { Candidate } from './statement-candidates.ts';

/** How many statements a record keeps, in all and of one article. */
export const MOST_STATEMENTS = 24;
const MOST_OF_ARTICLE = 5;

/** A sentence that one of an entity's nodes puts forward. */
export type Offer = { readonly node: Node; readonly candidate: Candidate };

/**
 * An offer that is a copy of none before it, with the other articles that have a copy of it. It does not stand where its article has enough others that
 * do.
 */
export type Original = Offer & { readonly alsoIn: ReadonlySet<Extract>; readonly stands: boolean };

/**
 * The sentences that tell most about an entity with these nodes, best first, copies folded into the first of them; down to the last one that
 * stands.
 */
export function chooseStatements(nodes: readonly Node[]): Original[] {
  const originals: (Offer & { readonly alsoIn: Set<Extract>; readonly stands: boolean })[] = [];
  const copies = new CopyFinder<(typeof originals)[number]>();
  const ofArticle = new Map<Extract, number>();
  let standing = 0;
  for (const { node, candidate } of offersOf(nodes)) {
    const { extract, words } = node;
    const original = copies.originalOf(words, candidate.sentence);
    if (original && original.node.extract !== extract) original.alsoIn.add(extract);
    if (original || standing === MOST_STATEMENTS) continue;
    const count = ofArticle.get(extract) ?? 0;
    const stands = count < MOST_OF_ARTICLE;
    const one = { node, candidate, alsoIn: new Set<Extract>(), stands };
    copies.add(one, words, candidate.sentence);
    originals.push(one);
    ofArticle.set(extract, count + 1);
    if (stands) standing++;
  }
  return originals;
}

/** The offers of nodes, best first. */
function offersOf(nodes: readonly Node[]): Offer[] {
  const byWeight = new Map<number, Offer[]>();
  for (const node of nodes) {
    for (const candidate of node.statements) {
      const known = byWeight.get(candidate.weight);
      if (known) known.push({ node, candidate });
      else byWeight.set(candidate.weight, [{ node, candidate }]);
    }
  }
  return [...byWeight].sort(([a], [b]) => b - a).flatMap(([, offers]) => offers.sort(byRank));
}

/** The order of offers: those that tell most first, then the order of the articles and their texts. */
export function byRank(a: Offer, b: Offer): number {
  const [one, other] = [a.node.extract, b.node.extract];
  return (
    b.candidate.weight - a.candidate.weight ||
    (one === other
      ? a.candidate.sentence - b.candidate.sentence || a.node.local - b.node.local
      : compareUnits(one.article.id, other.article.id))
  );
}

/** A sentence that stands as records have it; `numberOf` gives the number of an article in the record. */
export function toStatement(
  { node, candidate, alsoIn }: Original,
  numberOf: (extract: Extract) => number,
): KnownStatement[] {
  const sentence = node.extract.sentences[candidate.sentence];
  if (!sentence) return [];
  const { start, end, text, days, certainty } = sentence;
  const marks = node.mentions
    .filter((mention) => mention.sentence === candidate.sentence)
    .map((mention) => ({ start: mention.start - start, end: mention.end - start }));
  return [
    {
      article: numberOf(node.extract),
      start,
      end,
      text,
      marks,
      notes: days,
      certainty,
      weight: candidate.weight / 100,
      alsoIn: [...alsoIn].map(numberOf).sort((a, b) => a - b),
    },
  ];
}
