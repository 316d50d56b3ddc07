import { scanLexicon } from '../lexicon/scan.ts';
import type { NameFinder } from '../names/cue-finders.ts';
import type { Found } from '../names/found.ts';
import { isInitial, wordKind } from '../names/word-kinds.ts';
import { isBreak, type Word } from '../names/words.ts';
import type { Snapshot } from './snapshot.ts';

/** How sure a known name is a name where it stands: several words, one that is nothing else, one that is a word as well. */
const SEVERAL_WORDS = 0.85;
const PROPER_WORD = 0.7;
const ORDINARY_WORD = 0.2;

/** A finder that adds to what another finds the names that the knowledge base has. */
export function withKnownNames(finder: NameFinder, snapshot: Snapshot): NameFinder {
  return (words, surroundings) => [...finder(words, surroundings), ...knownNames(words, snapshot)];
}

function knownNames(words: readonly Word[], snapshot: Snapshot): Found[] {
  const hits = scanLexicon(
    snapshot.aliases,
    words.map((word) => word.key),
    words.map((word) => isBreak(word)),
  );
  return hits.flatMap(({ from, to, values }) => {
    const types = new Set(values.flatMap((value) => snapshot.profile(value)?.type ?? []));
    return [...types].map((type): Found => ({ from, to, type, confidence: confidenceOf(words, from, to) }));
  });
}

function confidenceOf(words: readonly Word[], from: number, to: number): number {
  if (to - from > 1) return SEVERAL_WORDS;
  const word = words[from];
  if (!word || isInitial(word, words[from + 1])) return ORDINARY_WORD;
  const kind = wordKind(word);
  return kind === 'unknown' || kind === 'name' ? PROPER_WORD : ORDINARY_WORD;
}
