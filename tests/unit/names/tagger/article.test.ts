import { describe, expect, it } from 'vitest';
import { tagArticle } from '../../../../src/names/tagger/article.ts';
import { bestLabels, legalTransitions } from '../../../../src/names/tagger/decode.ts';
import { hintsOf } from '../../../../src/names/tagger/grid.ts';
import { LABEL_COUNT, labelOf, type TaggedType, typeOfLabel } from '../../../../src/names/tagger/labels.ts';
import { type NameTagger, spansOf, type TaggerSentence } from '../../../../src/names/tagger/tagger.ts';
import { type Token, tokenise } from '../../../../src/text/tokens.ts';

const SCALE = 0.01;
const TRANSITIONS = legalTransitions(new Int16Array((LABEL_COUNT + 1) * LABEL_COUNT));
/** What speaks against a name in a word that the fake tagger does not know: less than an offer speaks for it. */
const AGAINST = 50;

/** A word that the fake tagger knows where it stands behind `behind`. */
type Knows = { readonly word: string; readonly behind: string; readonly label: number };

/** A tagger that knows words behind certain words only; whatever it reads it is `confidence` sure of. */
function fakeTagger(knows: readonly Knows[], confidence: number): NameTagger {
  return {
    scale: SCALE,
    score: ({ tokens }) => {
      const scores = new Int32Array(tokens.length * LABEL_COUNT);
      tokens.forEach(({ norm }, i) => {
        scores[i * LABEL_COUNT] = AGAINST;
        for (const { word, behind, label } of knows)
          if (norm === word && tokens[i - 1]?.norm === behind) scores[i * LABEL_COUNT + label] = 1000;
      });
      return scores;
    },
    read: (scores) =>
      spansOf(bestLabels(scores, TRANSITIONS)).flatMap(({ from, to, label }) => {
        const type = typeOfLabel(label);
        return type === null ? [] : [{ from, to, type, confidence }];
      }),
  };
}

function knows(behind: string, name: string, type: TaggedType): Knows[] {
  const words = name.split(' ');
  return words.map((word, i) => ({
    word,
    behind: words[i - 1] ?? behind,
    label: labelOf(i === 0 ? 'B' : 'I', type),
  }));
}

function sentenceOf(text: string): TaggerSentence {
  const tokens = tokenise(text);
  return { tokens, hints: hintsOf(tokens.length, [], [], []) };
}

/** The names of each sentence as `type words`. */
function tagged(tagger: NameTagger, ...sentences: readonly string[]): string[][] {
  const read = sentences.map(sentenceOf);
  return tagArticle(tagger, read).map((names, i) =>
    names.map(({ from, to, type }) => `${type} ${textOf(read[i]?.tokens ?? [], from, to)}`),
  );
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

describe('an article', () => {
  const person = fakeTagger(knows('मंत्री', 'विनायक हेग्रेन', 'PER'), 0.9);

  it('has a name again that one of its sentences is sure of', () => {
    expect(tagged(person, 'फिर विनायक हेग्रेन बोले', 'मंत्री विनायक हेग्रेन आए')).toEqual([
      ['PER विनायक हेग्रेन'],
      ['PER विनायक हेग्रेन'],
    ]);
  });

  it('has a person’s surname alone, but not the given name', () => {
    expect(tagged(person, 'मंत्री विनायक हेग्रेन आए', 'फिर हेग्रेन बोले', 'फिर विनायक बोले')).toEqual([
      ['PER विनायक हेग्रेन'],
      ['PER हेग्रेन'],
      [],
    ]);
  });

  it('has no part of a place or an organisation alone', () => {
    const place = fakeTagger(knows('शहर', 'न्यू तोरबिला', 'LOC'), 0.9);
    expect(tagged(place, 'शहर न्यू तोरबिला आया', 'यह तोरबिला है', 'यह न्यू तोरबिला है')).toEqual([
      ['LOC न्यू तोरबिला'],
      [],
      ['LOC न्यू तोरबिला'],
    ]);
  });

  it('offers no ordinary word by itself: as a surname it may be one', () => {
    const crop = fakeTagger(knows('मंत्री', 'विनायक फसल', 'PER'), 0.9);
    expect(tagged(crop, 'मंत्री विनायक फसल आए', 'यह फसल अच्छी है', 'फिर विनायक फसल बोले')).toEqual([
      ['PER विनायक फसल'],
      [],
      ['PER विनायक फसल'],
    ]);
  });

  it('offers nothing that it is not sure of', () => {
    const unsure = fakeTagger(knows('मंत्री', 'विनायक हेग्रेन', 'PER'), 0.4);
    expect(tagged(unsure, 'मंत्री विनायक हेग्रेन आए', 'फिर हेग्रेन बोले')).toEqual([['PER विनायक हेग्रेन'], []]);
  });

  it('finds no name where the words are not whole', () => {
    expect(tagged(person, 'मंत्री विनायक हेग्रेन आए', 'फिर विनायक', 'हेग्रेनी आए')).toEqual([
      ['PER विनायक हेग्रेन'],
      [],
      [],
    ]);
  });

  it('of nothing is nothing', () => {
    expect(tagged(person)).toEqual([]);
    expect(tagged(person, '', 'कुछ नहीं')).toEqual([[], []]);
  });

  it('leaves the scores alone that the tagger gave', () => {
    const given: Int32Array[] = [];
    const watching: NameTagger = {
      ...person,
      score: (sentence) => {
        const scores = person.score(sentence);
        given.push(scores);
        return scores;
      },
    };
    const sentences = ['मंत्री विनायक हेग्रेन आए', 'फिर हेग्रेन बोले'];
    tagArticle(watching, sentences.map(sentenceOf));
    expect(given).toEqual(sentences.map((text) => person.score(sentenceOf(text))));
  });
});
