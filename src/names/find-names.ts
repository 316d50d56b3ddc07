import { compareUnits } from '../text/code-units.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { findListed, type Listed } from './listed.ts';
import { hundredths, type NameMention, type NameType, SURE, unite } from './mention.ts';
import type { Tagger } from './tagger.ts';
import type { Word } from './words.ts';

/** What finding names needs besides the sentence. */
export type NameSources = { readonly gazetteer: Gazetteer; readonly tagger: Tagger };

/** A name on its way to a mention: in words, with what lists know of it. */
type Candidate = {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  readonly confidence: number;
  readonly listed: readonly string[];
  readonly adjective: boolean;
};

/**
 * The names of one sentence, in the order of the text, not overlapping: what the tagger finds united with what the lists
 * know. A sure longer name wins over names inside it; where two finders agree on a span, their confidences unite.
 * `words` are the sentence's as `wordsOf` gives them.
 */
export function findNames(words: readonly Word[], sources: NameSources): NameMention[] {
  const listed = findListed(words, sources.gazetteer);
  const tagged = sources.tagger(words, {
    taken: covered(
      words,
      listed.filter((l) => l.confidence >= SURE),
    ),
    placeNames: covered(
      words,
      listed.filter((l) => l.type === 'place' && !l.adjective && l.confidence >= SURE),
    ),
    places: covered(
      words,
      listed.filter((l) => l.type === 'place'),
    ),
  });
  const candidates = merge([
    ...listed.map((l): Candidate => ({ ...l, listed: l.ids })),
    ...tagged.map((f): Candidate => ({ ...f, listed: [], adjective: false })),
  ]);
  return choose(candidates).flatMap((candidate) => toMention(candidate, words));
}

function covered(words: readonly Word[], listed: readonly Listed[]): boolean[] {
  const marks = words.map(() => false);
  for (const { from, to } of listed) marks.fill(true, from, to);
  return marks;
}

/** One candidate for each span and type. */
function merge(candidates: readonly Candidate[]): Candidate[] {
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
    confidence: Math.min(0.99, unite(a.confidence, b.confidence)),
    listed: [...new Set([...a.listed, ...b.listed])].sort(),
    adjective: a.adjective || b.adjective,
  };
}

/** Greedy and in a fixed order: sure before unsure, longer before shorter, then the surer, the listed, the first. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) =>
      Number(b.confidence >= SURE) - Number(a.confidence >= SURE) ||
      b.to - b.from - (a.to - a.from) ||
      b.confidence - a.confidence ||
      b.listed.length - a.listed.length ||
      a.from - b.from ||
      compareUnits(a.type, b.type),
  );
  const chosen: Candidate[] = [];
  for (const candidate of ordered) {
    if (!chosen.some((c) => c.from < candidate.to && candidate.from < c.to)) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

function toMention(candidate: Candidate, words: readonly Word[]): NameMention[] {
  const start = words[candidate.from]?.token.start;
  const end = words[candidate.to - 1]?.token.end;
  if (start === undefined || end === undefined) return [];
  return [{ ...candidate, start, end, confidence: hundredths(candidate.confidence) }];
}
