import { SURE, unite } from '../names/mention.ts';
import { type Decided, findBearers } from './bearers.ts';
import { componentsByName } from './components.ts';
import { type Contender, toContender } from './contenders.ts';
import { type NameGroup, toGroup } from './name-groups.ts';
import { byArticle, type Node } from './nodes.ts';
import { type Made, remake } from './reuse.ts';
import { type Named, uniteByNames } from './whole-names.ts';

/** A word that more name groups than this share (a common surname) connects nobody. */
const WORD_CAP = 64;

/** What joining made, step by step; the last are the entities, each with its nodes in the order of the articles. */
export type Joined = {
  readonly named: Named;
  readonly groups: Made<NameGroup>;
  readonly contenders: Made<Contender>;
  readonly decided: readonly Decided[];
  readonly entities: Made<readonly Node[]>;
};

/**
 * Joins the nodes of articles, which are in their order. First those with a whole name in common, then, within each set of groups connected by a
 * word, the groups whose names agree and whose contexts support it. Each decision reads only the evidence of its own component, in an order that
 * the evidence itself gives, so that no order of import shows. `before` is what is reused.
 */
export function joinNodes(articles: readonly (readonly Node[])[], before: Joined | undefined): Joined {
  const named = uniteByNames(articles, before?.named);
  const groups = remake(
    before?.groups,
    named.groups,
    (own) => [own.nodes[0] ?? own, own],
    ({ nodes }, former) => toGroup(nodes, former),
  );
  const contenders = remake(before?.contenders, groups.values, (group) => [group], toContender);
  const components = componentsByName(
    groups.values.map(({ naming }) => naming.wordKeys),
    WORD_CAP,
  ).map((component) => component.flatMap((n) => contenders.values[n] ?? []));
  const decided = decideAll(components, before?.decided ?? []);
  const bearers = decided.flatMap((one) => one.bearers);
  const entities = remake(before?.entities, bearers, (own) => [own[0] ?? own, own], nodesOfEntity);
  return { named, groups, contenders, decided, entities };
}

/** Decides of each component, beginning from what was decided of the largest one that it has contenders of. */
function decideAll(components: readonly (readonly Contender[])[], before: readonly Decided[]): Decided[] {
  const former = new Map(
    before.flatMap((one) => one.decisions.map(({ contender }) => [contender, one] as const)),
  );
  return components.map((component) => {
    let largest: Decided | undefined;
    for (const contender of component) {
      const known = former.get(contender);
      if (known && known.decisions.length > (largest?.decisions.length ?? 0)) largest = known;
    }
    const isSame =
      largest?.decisions.length === component.length && component.every((one) => former.get(one) === largest);
    return largest && isSame ? largest : findBearers(component, largest);
  });
}

function nodesOfEntity(groups: readonly NameGroup[]): readonly Node[] {
  const [only] = groups;
  return only && groups.length === 1 ? only.nodes : groups.flatMap(({ nodes }) => nodes).sort(byArticle);
}

/**
 * Whether nodes that are one name somebody for sure. One sure mention is enough; faint ones must bear each other out from
 * different articles.
 */
export function isBorneOut(nodes: readonly Node[]): boolean {
  if (nodes.some(({ entity }) => entity.confidence >= SURE)) return true;
  const articles = new Set(nodes.map(({ extract }) => extract));
  return articles.size > 1 && nodes.map(({ entity }) => entity.confidence).reduce(unite, 0) >= SURE;
}
