import { compareUnits } from '../text/code-units.ts';
import type { Found } from './found.ts';
import { hundredths, type NameMention, SURE, unite } from './mention.ts';
import type { Word } from './words.ts';

/** Nothing is certain. */
const MOST_SURE = 0.99;

/** A name on its way to a mention: in words, with what lists know of it. */
export type Candidate = Found & { readonly listed: readonly string[]; readonly adjective: boolean };

/** What a finder that has no list sees, as a candidate. */
export function unlisted(found: Found): Candidate {
  return { ...found, listed: [], adjective: false };
}

/** One candidate for each span and type; the confidences of independent finders unite. */
export function merge(candidates: readonly Candidate[]): Candidate[] {
  const merged = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.from} ${candidate.to} ${candidate.type}`;
    const known = merged.get(key);
    merged.set(key, known ? uniteCandidates(known, candidate) : candidate);
  }
  return [...merged.values()];
}

function uniteCandidates(a: Candidate, b: Candidate): Candidate {
  return {
    ...a,
    confidence: unite(a.confidence, b.confidence),
    listed: [...new Set([...a.listed, ...b.listed])].sort(),
    adjective: a.adjective || b.adjective,
  };
}

/** The candidates that stand, not overlapping. Greedy and in a fixed order: sure before unsure, longer before shorter, then the surer, the listed, the first. */
export function choose(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) =>
      Number(b.confidence >= SURE) - Number(a.confidence >= SURE) ||
      b.to - b.from - (a.to - a.from) ||
      b.confidence - a.confidence ||
      b.listed.length - a.listed.length ||
      a.from - b.from ||
      compareUnits(a.type, b.type),
  );
  const taken = new Set<number>();
  const chosen = ordered.filter((candidate) => {
    const words = wordsIn(candidate);
    if (words.some((word) => taken.has(word))) return false;
    for (const word of words) taken.add(word);
    return true;
  });
  return chosen.sort((a, b) => a.from - b.from);
}

/** The words of a span, by their place in the sentence. */
export function wordsIn({ from, to }: Found): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** The mention of a candidate; none where it is worth nothing. */
export function toMention(candidate: Candidate, words: readonly Word[]): NameMention[] {
  const start = words[candidate.from]?.token.start;
  const end = words[candidate.to - 1]?.token.end;
  if (start === undefined || end === undefined) return [];
  const confidence = Math.min(MOST_SURE, hundredths(candidate.confidence));
  return confidence > 0 ? [{ ...candidate, start, end, confidence }] : [];
}
