import type { Extract } from '../extract/extract.ts';
import { CopyFinder } from './copy-finder.ts';
import { type Difference, differenceOf } from './difference.ts';
import { byArticle, type Node } from './nodes.ts';
import { byRank, chooseStatements, MOST_STATEMENTS, type Offer, type Original } from './statements.ts';

/** The statements chosen from some nodes, which are in the order of the articles. */
export type Statements = { readonly nodes: readonly Node[]; readonly originals: readonly Original[] };

/**
 * The statements of some nodes. Where those of nearly the same nodes were chosen before, and what came and went does not change which ones stand, only
 * their copies are noted: a name of all news has thousands of sentences.
 */
export function statementsOf(nodes: readonly Node[], before: Statements | undefined): Statements {
  const amended =
    before === undefined ? null : amend(before, differenceOf(before.nodes, nodes, byArticle), nodes);
  return { nodes, originals: amended ?? chooseStatements(nodes) };
}

/** The originals with their copies as they are now; null where others may have to be chosen. */
function amend(
  { originals }: Statements,
  { gone, come }: Difference<Node>,
  nodes: readonly Node[],
): Original[] | null {
  const lost = new Set(gone.map(({ extract }) => extract));
  if (originals.some(({ node }) => lost.has(node.extract))) return null;
  if (lost.size > 0 && nodes.some(({ extract }) => lost.has(extract))) return null;
  const found = copiesAmong(come, originals);
  if (found === null) return null;
  return originals.map((one) => {
    const added = found.get(one) ?? [];
    if (added.length === 0 && lost.size === 0) return one;
    return { ...one, alsoIn: new Set([...one.alsoIn, ...added].filter((extract) => !lost.has(extract))) };
  });
}

/** The articles of new nodes that have copies of originals; null where a new sentence may be an original before the last. */
function copiesAmong(come: readonly Node[], originals: readonly Original[]): Map<Original, Extract[]> | null {
  const copies = new CopyFinder<Original>();
  for (const one of originals) copies.add(one, one.node.words, one.candidate.sentence);
  const isFull = originals.filter(({ stands }) => stands).length === MOST_STATEMENTS;
  const last = originals.at(-1);
  const found = new Map<Original, Extract[]>();
  for (const node of come) {
    for (const candidate of node.statements) {
      const offer: Offer = { node, candidate };
      const original = copies.originalOf(node.words, candidate.sentence);
      const isCopy = original !== undefined && byRank(original, offer) < 0;
      if (!isCopy && (!isFull || !last || byRank(offer, last) < 0)) return null;
      if (!isCopy || original.node.extract === node.extract) continue;
      found.set(original, [...(found.get(original) ?? []), node.extract]);
    }
  }
  return found;
}
