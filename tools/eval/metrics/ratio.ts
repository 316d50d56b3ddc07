/** Precision, recall and their harmonic mean, 0 to 1. */
export type Ratios = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Ratios from what was found rightly, found wrongly, and missed. A ratio of nothing is 0. */
export function ratiosOfCounts(found: number, wrong: number, missed: number): Ratios {
  return ratios(share(found, found + wrong), share(found, found + missed));
}

/** Ratios with their harmonic mean. */
export function ratios(precision: number, recall: number): Ratios {
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

/** A part of a whole, 0 to 1; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/**
 * A ratio to three places as Python prints it. Both round what stands exactly between two to different sides: `toFixed` up, Python to
 * the even digit. That is so for odd sixteenths, and for nothing else.
 */
export function printed(ratio: number): string {
  const isBetween = Number.isInteger(ratio * 16) && !Number.isInteger(ratio * 8);
  return isBetween ? (Math.round(ratio * 500) / 500).toFixed(3) : ratio.toFixed(3);
}
