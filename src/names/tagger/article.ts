import type { Token } from '../../text/tokens.ts';
import { isOrdinary } from '../vocabulary/vocabulary.ts';
import { LABEL_COUNT, labelOf, type TaggedType } from './labels.ts';
import type { NameTagger, TaggedName, TaggerSentence } from './tagger.ts';

/** From this confidence a name is offered to the rest of its article. */
const OFFERED_FROM = 0.6;
/** How much a certain offer weighs, in log odds for each token. */
const OFFER = 2;
const MOST_WORDS = 6;

/** What an article has said of a spelling: how surely it was each type at best. */
type Offer = Map<TaggedType, number>;

/** Offers by their first word and then by their spelling, so that many names of one first word cost no more than others. */
type Offers = Map<string, Map<string, Offer>>;

/**
 * Tags the sentences of an article in two passes: what the first is sure of once is offered wherever the article has it
 * again, a person's surname alone as well, and the sentences are read anew. Linear in the tokens. Names are given sentence by
 * sentence.
 */
export function tagArticle(tagger: NameTagger, sentences: readonly TaggerSentence[]): TaggedName[][] {
  const scores = sentences.map((sentence) => tagger.score(sentence));
  const first = scores.map((s) => tagger.read(s));
  const offers = offersOf(sentences, first);
  if (offers.size === 0) return first;
  return sentences.map((sentence, i) => {
    const own = scores[i];
    const offered = own ? withOffers(own, sentence.tokens, offers, tagger.scale) : null;
    return offered ? tagger.read(offered) : (first[i] ?? []);
  });
}

function offersOf(sentences: readonly TaggerSentence[], names: readonly (readonly TaggedName[])[]): Offers {
  const offers: Offers = new Map();
  sentences.forEach(({ tokens }, i) => {
    for (const name of names[i] ?? []) {
      if (name.confidence < OFFERED_FROM || name.to - name.from > MOST_WORDS) continue;
      const words = tokens.slice(name.from, name.to).map((token) => token.norm);
      addOffer(offers, words, name);
      if (name.type === 'PER' && words.length > 1) addOffer(offers, words.slice(-1), name);
    }
  });
  return offers;
}

function addOffer(offers: Offers, words: readonly string[], { type, confidence }: TaggedName): void {
  const [first = ''] = words;
  if (words.length === 1 && (first.length < 3 || isOrdinary(first))) return;
  const ofFirst = offers.get(first) ?? new Map<string, Offer>();
  offers.set(first, ofFirst);
  const spelling = words.join(' ');
  const offer: Offer = ofFirst.get(spelling) ?? new Map();
  ofFirst.set(spelling, offer);
  offer.set(type, Math.max(offer.get(type) ?? 0, confidence));
}

/** Scores with what the article offers added, or null where it offers nothing. */
function withOffers(
  scores: Int32Array,
  tokens: readonly Token[],
  offers: Offers,
  scale: number,
): Int32Array | null {
  let changed: Int32Array | null = null;
  tokens.forEach(({ norm }, at) => {
    const ofFirst = offers.get(norm);
    let spelling = norm;
    for (let to = at + 1; ofFirst && to <= at + MOST_WORDS && to <= tokens.length; to++) {
      const offer = ofFirst.get(spelling);
      if (offer) {
        changed ??= scores.slice();
        addScores(changed, at, to, offer, scale);
      }
      spelling += ` ${tokens[to]?.norm ?? ''}`;
    }
  });
  return changed;
}

/** Adds an offer to the scores of the tokens `at` up to `to` (not included). */
function addScores(scores: Int32Array, at: number, to: number, offer: Offer, scale: number): void {
  for (const [type, weight] of offer) {
    for (let i = at; i < to; i++) {
      const cell = i * LABEL_COUNT + labelOf(i === at ? 'B' : 'I', type);
      scores[cell] = (scores[cell] ?? 0) + Math.round((OFFER * weight) / scale);
    }
  }
}
