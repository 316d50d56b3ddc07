import type { Token } from '../text/tokens.ts';
import { type Candidate, choose, merge, toMention, unlisted } from './candidates.ts';
import type { NameFinder } from './cue-finders.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { NameMention } from './mention.ts';
import { type Sighting, sightingOf } from './sighting.ts';
import { withTagged } from './tagged-names.ts';
import { tagArticle } from './tagger/article.ts';
import { hintsOf } from './tagger/grid.ts';
import type { NameTagger, TaggedName, TaggerSentence } from './tagger/tagger.ts';
import type { Word } from './words.ts';

/** What finding names needs besides the sentence. */
export type NameSources = {
  readonly gazetteer: Gazetteer;
  /** Finds names by cues, and those that are known. */
  readonly finder: NameFinder;
  readonly tagger: NameTagger;
};

/** A sentence to find names in: its tokens, and its words as `wordsOf` gives them. */
export type NameSentence = { readonly tokens: readonly Token[]; readonly words: readonly Word[] };

/**
 * The names of the sentences of one article, sentence by sentence in the order of the text, not overlapping: what the tagger
 * finds together with what the lists know and the cues announce. A sure longer name wins over names inside it.
 */
export function findNames(sentences: readonly NameSentence[], sources: NameSources): NameMention[][] {
  const sightings = sentences.map(({ words }) => sightingOf(words, sources.gazetteer, sources.finder));
  const tagged = tagArticle(sources.tagger, sentences.map(withHints(sightings)));
  return sentences.map(({ words }, i) => {
    const { listed = [], cued = [] } = sightings[i] ?? {};
    const seen = merge([...listed.map((l): Candidate => ({ ...l, listed: l.ids })), ...cued.map(unlisted)]);
    const candidates = withTagged(seen, tagged[i] ?? [], words);
    return choose(candidates).flatMap((candidate) => toMention(candidate, words));
  });
}

/** What the tagger alone makes of the sentences of one article, in tokens; lists and cues are hints to it, no more. */
export function tagNames(sentences: readonly NameSentence[], sources: NameSources): TaggedName[][] {
  const sightings = sentences.map(({ words }) => sightingOf(words, sources.gazetteer, sources.finder));
  return tagArticle(sources.tagger, sentences.map(withHints(sightings)));
}

function withHints(sightings: readonly Sighting[]): (sentence: NameSentence, i: number) => TaggerSentence {
  return ({ tokens, words }, i) => {
    const { listed = [], cued = [] } = sightings[i] ?? {};
    return { tokens, hints: hintsOf(tokens.length, words, listed, cued) };
  };
}
