import type { EventKind } from '../event-kinds.ts';

/**
 * A trigger of several words: cues, and the verbs that make an event of them. Words of one cue are joined by "_". A verb is a root, or with "=" a
 * word as it stands ("=दर्ज"); "." among them says that a headline may leave the verb out. The trigger is what the event is called by. The guard
 * is what else the sentence must have, or must not (see `guardOf`).
 */
export type PhraseRow = readonly [
  kind: EventKind,
  trigger: string,
  cues: string,
  verbs: string,
  guard?: string,
];

/** The phrases of one field of news: those whose verb may stand further on, and idioms, whose verb stands right behind. */
export type Field = { readonly phrases: readonly PhraseRow[]; readonly idioms: readonly PhraseRow[] };
