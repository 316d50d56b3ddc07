import { byFullness, type Contender, fitOf } from './contenders.ts';
import type { NameGroup } from './name-groups.ts';
import { type Cluster, ClusterIndex, withOne } from './standing.ts';

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
  readonly decisions: readonly Decision[];
  readonly bearers: readonly (readonly NameGroup[])[];
};

/**
 * Joins the groups of one component: fuller names first, each to the one cluster that it fits best. `before` is what was decided of nearly
 * the same contenders: a decision reads clusters alone, so where all that a contender could join stand as they stood then, so does what was
 * decided of it, and only clusters that are other than then are tried anew.
 */
export function findBearers(contenders: readonly Contender[], before: Decided | undefined): Decided {
  const ordered = [...contenders].sort(byFullness);
  const replay = new Replay(before?.decisions ?? [], new Set(contenders));
  const decisions = ordered.map((contender) => replay.decide(contender));
  return { decisions, bearers: replay.clusters().map(({ own }) => own.map(({ group }) => group)) };
}

/** Takes decisions one after the other, and beside them the former ones in their order. */
class Replay {
  readonly #present: ReadonlySet<Contender>;
  readonly #former: ReadonlyMap<Contender, Decision>;
  readonly #order: readonly Decision[];
  #at = 0;
  /** The clusters of now, and those of then. */
  readonly #now = new Set<Cluster>();
  readonly #then = new Set<Cluster>();
  readonly #index = new ClusterIndex();
  /** The clusters of now that are not among those of then. */
  readonly #fresh = new ClusterIndex();

  constructor(order: readonly Decision[], present: ReadonlySet<Contender>) {
    this.#order = order;
    this.#present = present;
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
    if (decision.joined) this.#leave(decision.joined);
    this.#now.add(decision.made);
    this.#index.add(decision.made);
    if (!this.#then.has(decision.made)) this.#fresh.add(decision.made);
    if (former) this.#pass(former);
    return decision;
  }

  #leave(cluster: Cluster): void {
    this.#now.delete(cluster);
    this.#index.delete(cluster);
    this.#fresh.delete(cluster);
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
    if (joined) {
      this.#then.delete(joined);
      if (this.#now.has(joined)) this.#fresh.add(joined);
    }
    this.#then.add(made);
    this.#fresh.delete(made);
  }

  #again(former: Decision): Decision {
    const { contender } = former;
    const kept = former.fits.filter(({ cluster }) => this.#now.has(cluster));
    const fresh = fitting(this.#fresh.having(contender.group.naming.meetingKeys), contender);
    if (fresh.length === 0 && kept.length === former.fits.length) return former;
    return decided(contender, [...kept, ...fresh], former);
  }

  #anew(contender: Contender): Decision {
    return decided(
      contender,
      fitting(this.#index.having(contender.group.naming.meetingKeys), contender),
      null,
    );
  }
}

function fitting(near: Iterable<Cluster>, contender: Contender): Fit[] {
  const fits: Fit[] = [];
  for (const cluster of near) {
    const fit = fitOf(cluster.own, contender);
    if (fit > 0) fits.push({ cluster, fit });
  }
  return fits;
}

/** A contender joins the cluster that it fits better than any other, or begins its own. */
function decided(contender: Contender, fits: readonly Fit[], former: Decision | null): Decision {
  const [best, second] = [...fits].sort((a, b) => b.fit - a.fit);
  const joined = best && (!second || best.fit > second.fit) ? best.cluster : null;
  const made = former && former.joined === joined ? former.made : withOne(joined, contender);
  return { contender, fits, joined, made };
}
