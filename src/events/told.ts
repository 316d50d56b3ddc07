import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Part } from './event-mention.ts';
import type { FoundTrigger } from './find-triggers.ts';
import type { Frame } from './frames.ts';
import type { Manner } from './manner.ts';

/** Somebody in an event: entity number and part. */
export type Participant = { readonly entity: number; readonly part: Part };

/** A trigger with all that is known of how it tells: what its participants are read by. */
export type Told = {
  readonly tokens: readonly Token[];
  readonly title: boolean;
  readonly clause: Clause;
  readonly found: FoundTrigger;
  readonly frame: Frame;
  readonly manner: Manner;
};
