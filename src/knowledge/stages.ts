import type { Extract } from '../extract/extract.ts';
import type { Statements } from './amend-statements.ts';
import type { Surroundings } from './around.ts';
import type { Carried } from './carried-days.ts';
import type { Company, Named } from './companions.ts';
import type { NodeGroup } from './edits/apply.ts';
import type { Evidence } from './edits/group-nodes.ts';
import type { Clustered } from './event-clusters.ts';
import type { FigureLedger } from './figure-entries.ts';
import type { Happening } from './happenings.ts';
import type { KnownEntity, KnownEvent } from './knowledge.ts';
import type { Identity, Member } from './members.ts';
import type { Origins } from './origins.ts';
import type { ResolvedArticle } from './resolved.ts';
import type { Made } from './reuse.ts';
import type { Telling } from './tellings.ts';
import type { Dated } from './told-years.ts';
import type { VisitParts } from './visit-parts.ts';

/** The entities that are shown and the articles read with them. */
export type EntityStages = {
  readonly groups: readonly NodeGroup[];
  /** The members of the groups, in their order. */
  readonly made: Made<Member>;
  /** The same by id, and their identities in that order. */
  readonly members: readonly Member[];
  readonly identities: readonly Identity[];
  readonly articles: Made<ResolvedArticle>;
};

/** What articles tell, the events, and what stands around each. */
export type EventStages = {
  readonly tellings: Made<readonly Telling[]>;
  readonly dated: Dated;
  readonly clustered: Clustered;
  readonly told: Made<Happening>;
  readonly carried: Carried;
  readonly visits: VisitParts;
  readonly around: Surroundings;
  readonly figures: FigureLedger;
};

/** The records, by id, and of those of entities the articles that name them, the statements and the company. */
export type RecordStages = {
  readonly named: readonly Named[];
  readonly statements: Made<Statements>;
  readonly company: Made<Company>;
  readonly entities: Made<KnownEntity>;
  readonly events: Made<KnownEvent>;
};

/** All that is made on the way from extracts to knowledge. */
export type Stages = EntityStages &
  EventStages &
  RecordStages & {
    /** The extracts by id, as they were given. */
    readonly given: readonly Extract[];
    readonly origins: Origins;
    /** The extracts with the origins that near-copies share, by id; one that says the same as before is the same object as before. */
    readonly reported: readonly Extract[];
    readonly evidence: Evidence;
  };
