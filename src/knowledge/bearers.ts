import { byFullness, type Contender, fitOf } from './contenders.ts';
import { type Likeness, likenessAmong } from './likeness.ts';
import { ordered } from './lists.ts';
import type { NameGroup } from './name-groups.ts';
import type { Naming } from './naming.ts';

/** Contenders that are one so far. It never changes: with one more it is another. */
type Cluster = { readonly own: readonly Contender[] };

/** How a cluster takes a contender. */
type Fit = { readonly cluster: Cluster; readonly fit: number };

/** What was decided of a contender: all clusters that it fits, the one that it joined (null: none), and what became of that. */
type Decision = {
  readonly contender: Contender;
  readonly fits: readonly Fit[];
  readonly joined: Cluster | null;
  readonly made: Cluster;
};

/** Groups that may be one by a word, with what was decided of each, in the order of the decisions. */
export type Decided = {
  readonly likeness: Likeness;
  readonly decisions: readonly Decision[];
  readonly bearers: readonly (readonly NameGroup[])[];
};

/**
 * Joins the groups of one component: fuller names first, each to the one cluster that it fits best. `before` is what was decided of nearly
 * the same contenders: a decision reads clusters alone, so where all that a contender could join stand as they stood then, so does what was
 * decided of it, and only clusters that are other than then are tried anew.
 */
export function findBearers(contenders: readonly Contender[], before: Decided | undefined): Decided {
  const likeness = likenessAmong(
    contenders.map(({ group }) => group.naming),
    before?.likeness,
  );
  const present = new Set(contenders);
  const former = before?.decisions ?? [];
  const replay = new Replay(former, present, likeness);
  const inOrder = ordered(
    contenders,
    former.map(({ contender }) => contender),
    byFullness,
  );
  const decisions = inOrder.map((contender) => replay.decide(contender));
  return { likeness, decisions, bearers: replay.clusters().map(({ own }) => own.map(({ group }) => group)) };
}

/** Takes decisions one after the other, and beside them the former ones in their order. */
class Replay {
  readonly #present: ReadonlySet<Contender>;
  readonly #former: ReadonlyMap<Contender, Decision>;
  readonly #order: readonly Decision[];
  readonly #likeness: Likeness;
  #at = 0;
  /** The clusters of now, and those of then. */
  readonly #now = new Set<Cluster>();
  readonly #then = new Set<Cluster>();
  /** The clusters of now by the names of their contenders. */
  readonly #clusterOf = new Map<Naming, Cluster>();

  constructor(order: readonly Decision[], present: ReadonlySet<Contender>, likeness: Likeness) {
    this.#order = order;
    this.#present = present;
    this.#likeness = likeness;
    this.#former = new Map(order.map((decision) => [decision.contender, decision]));
  }

  clusters(): Cluster[] {
    return [...this.#now];
  }

  /** Decides of the next contender. */
  decide(contender: Contender): Decision {
    const former = this.#former.get(contender);
    if (former) this.#catchUp(contender);
    const decision = former ? this.#again(former) : this.#anew(contender);
    if (decision.joined) this.#now.delete(decision.joined);
    this.#now.add(decision.made);
    for (const { group } of decision.made.own) this.#clusterOf.set(group.naming, decision.made);
    if (former) this.#pass(former);
    return decision;
  }

  /** Goes on to where the contender was decided of then, past those that are gone. */
  #catchUp(contender: Contender): void {
    for (
      let next = this.#order[this.#at];
      next && next.contender !== contender;
      next = this.#order[this.#at]
    ) {
      if (!this.#present.has(next.contender)) this.#pass(next);
      this.#at++;
    }
  }

  #pass({ joined, made }: Decision): void {
    if (joined) this.#then.delete(joined);
    this.#then.add(made);
  }

  #again(former: Decision): Decision {
    const near = this.#near(former.contender);
    const kept = former.fits.filter(({ cluster }) => this.#now.has(cluster));
    const fresh = fitting(
      near.filter((cluster) => !this.#then.has(cluster)),
      former.contender,
    );
    if (fresh.length === 0 && kept.length === former.fits.length) return former;
    return decided(former.contender, [...kept, ...fresh], former);
  }

  #anew(contender: Contender): Decision {
    return decided(contender, fitting(this.#near(contender), contender), null);
  }

  /** The clusters with a name that agrees with the contender's. */
  #near({ group: { naming } }: Contender): Cluster[] {
    const names = this.#likeness.alike.get(naming) ?? NO_NAMES;
    return [...new Set(names.flatMap((name) => this.#clusterOf.get(name) ?? []))];
  }
}

const NO_NAMES: readonly Naming[] = [];

function fitting(near: readonly Cluster[], contender: Contender): Fit[] {
  return near
    .map((cluster) => ({ cluster, fit: fitOf(cluster.own, contender) }))
    .filter(({ fit }) => fit > 0);
}

/** Below this a fit is no more than what stands beside a bare surname; of two such one must be well ahead. */
const BARE = 20;
const WELL_AHEAD = 1.2;

function isAhead(best: number, second: number): boolean {
  return best > second && (best >= BARE || best >= second * WELL_AHEAD);
}

/** A contender joins the cluster that it fits better than any other, or begins its own. */
function decided(contender: Contender, fits: readonly Fit[], former: Decision | null): Decision {
  const [best, second] = [...fits].sort((a, b) => b.fit - a.fit);
  const joined = best && (!second || isAhead(best.fit, second.fit)) ? best.cluster : null;
  const made =
    former && former.joined === joined ? former.made : { own: [...(joined?.own ?? []), contender] };
  return { contender, fits, joined, made };
}
