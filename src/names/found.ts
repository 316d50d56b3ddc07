import type { NameType } from './mention.ts';

/** A name found among the words of a sentence: `from` inclusive, `to` exclusive, in words; how sure, 0 to 1. */
export type Found = {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  readonly confidence: number;
};
