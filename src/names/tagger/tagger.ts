import type { Token } from '../../text/tokens.ts';
import { bestLabels, legalTransitions } from './decode.ts';
import { fullScorer } from './emissions.ts';
import type { Hints } from './grid.ts';
import { begins, type TaggedType, typeOfLabel } from './labels.ts';
import { marginalsOf, transitionOdds } from './marginals.ts';
import type { Weights } from './weights.ts';

/** A name that the tagger sees: in tokens, `from` inclusive and `to` exclusive; how likely it is exactly that, 0 to 1. */
export type TaggedName = {
  readonly from: number;
  readonly to: number;
  readonly type: TaggedType;
  readonly confidence: number;
};

/** A sentence to tag: its tokens and what other finders say of them. */
export type TaggerSentence = { readonly tokens: readonly Token[]; readonly hints: Hints };

/** The tagger of one set of weights, in two steps, so that an article can be looked at between them. Neither throws. */
export type NameTagger = {
  /** What each token says for each label: LABEL_COUNT whole numbers a token. */
  score(sentence: TaggerSentence): Int32Array;
  /** The best labelling under such scores, each name in it with its probability. */
  read(scores: Int32Array): TaggedName[];
  /** What a whole number of the scores counts for in log odds. */
  readonly scale: number;
};

/** Makes the tagger of these weights. */
export function createNameTagger(weights: Weights): NameTagger {
  const score = fullScorer(weights);
  const transitions = legalTransitions(weights.transitions);
  const odds = transitionOdds(transitions, weights.scale);
  return {
    scale: weights.scale,
    score: ({ tokens, hints }) => score(tokens, hints),
    read: (scores) => {
      const spans = spansOf(bestLabels(scores, transitions));
      if (spans.length === 0) return [];
      const marginals = marginalsOf(scores, odds, weights.scale);
      return spans.flatMap(({ from, to, label }) => {
        const type = typeOfLabel(label);
        return type === null
          ? []
          : [{ from, to, type, confidence: marginals.spanProbability(from, to, label) }];
      });
    },
  };
}

/** The names of a labelling: first token, behind the last, the label that begins it. */
export function spansOf(labels: Uint8Array): { from: number; to: number; label: number }[] {
  const spans: { from: number; to: number; label: number }[] = [];
  labels.forEach((label, i) => {
    if (label === 0) return;
    const last = spans.at(-1);
    if (begins(label) || !last) spans.push({ from: i, to: i + 1, label });
    else last.to = i + 1;
  });
  return spans;
}
