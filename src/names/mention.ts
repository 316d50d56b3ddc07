import type { Span } from '../article/article.ts';

/** What a name can stand for. An `event` here is a named one: a war, a summit, a day, a mission. */
export type NameType = 'person' | 'place' | 'organization' | 'event';

/**
 * A name found in a sentence. Offsets in UTF-16 code units of the text; `from` and `to` the same in words of the
 * sentence (half-open).
 */
export type NameMention = Span & {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  /** How sure the finder is that this is a name of this type: 0 to 1, in hundredths. */
  readonly confidence: number;
  /** Ids of the gazetteer that the form can stand for; empty for a name that no list knows. */
  readonly listed: readonly string[];
  /** The form is the adjective of a place: "नेपाली" for Nepal. */
  readonly adjective: boolean;
};

/** From this confidence a mention counts on its own; below it waits for more of its kind in the article. */
export const SURE = 0.6;

/** Unites two independent pieces of evidence for one thing (noisy or), in hundredths. */
export function unite(a: number, b: number): number {
  return hundredths(1 - (1 - a) * (1 - b));
}

/** Rounds to hundredths, so that no engine's last bit shows in what is stored. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
