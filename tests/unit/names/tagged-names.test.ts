import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/names/candidates.ts';
import { withTagged } from '../../../src/names/tagged-names.ts';
import type { TaggedName } from '../../../src/names/tagger/tagger.ts';
import { rememberingKeys, wordsOf } from '../../../src/names/words.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const SURELY = 0.95;

function tagged(from: number, to: number, type: TaggedName['type'], confidence = SURELY): TaggedName {
  return { from, to, type, confidence };
}

function seen(from: number, to: number, type: Candidate['type'], confidence: number, id = ''): Candidate {
  return { from, to, type, confidence, listed: id === '' ? [] : [id], adjective: false };
}

/** What becomes of a sentence's candidates, as `type words` with their confidence. */
function joined(sentence: string, candidates: readonly Candidate[], names: readonly TaggedName[]) {
  const words = wordsOf(tokenise(sentence), rememberingKeys());
  const all = withTagged(candidates, names, words).map(({ from, to, type, confidence }) => {
    const text = words.slice(from, to).map(({ token }) => token.text);
    return [`${type} ${text.join(' ')}`, confidence] as const;
  });
  return Object.fromEntries(all);
}

describe('a name of the tagger', () => {
  it('is added where nobody else sees one, in words instead of tokens', () => {
    expect(joined('“के. हेग्रेन”, तोरबिला में', [], [tagged(1, 4, 'PER'), tagged(6, 7, 'LOC')])).toEqual({
      'person के हेग्रेन': SURELY,
      'place तोरबिला': SURELY,
    });
  });

  it('is none where it has no word', () => {
    expect(joined('हां – ।', [], [tagged(1, 3, 'ORG')])).toEqual({});
  });

  it('of ordinary words alone is worth less', () => {
    const { 'place बड़ी नदी': ordinary = 1 } = joined('बड़ी नदी में', [], [tagged(0, 2, 'LOC')]);
    expect(ordinary).toBeLessThan(SURELY);
    expect(joined('बड़ी तोरबिला में', [], [tagged(0, 2, 'LOC')])).toEqual({ 'place बड़ी तोरबिला': SURELY });
  });

  it('is read without the title before a person and the address behind', () => {
    expect(joined('मंत्री हेग्रेन साहब ने', [], [tagged(0, 3, 'PER')])).toEqual({ 'person हेग्रेन': SURELY });
  });
});

describe('what is no part of a name of the tagger', () => {
  it.each([
    ['a trade before it', 'तबलावादक हेग्रेन तोरबिला ने', 0, 3, 'person हेग्रेन तोरबिला'],
    ['a verb behind it', 'हेग्रेन बोले कि', 0, 2, 'person हेग्रेन'],
    ['a day behind it', 'मुख्यमंत्री हेग्रेन रविवार को', 1, 3, 'person हेग्रेन'],
  ])('%s', (_what, sentence, from, to, name) => {
    expect(joined(sentence, [], [tagged(from, to, 'PER')])).toEqual({ [name]: SURELY });
  });

  it('is what says of an organisation what kind it is', () => {
    expect(joined('निजी कंपनी हेग्रेन सिक्योरिटीज ने', [], [tagged(0, 4, 'ORG')])).toEqual({
      'organization हेग्रेन सिक्योरिटीज': SURELY,
    });
    expect(joined('बैंक ऑफ हेग्रेन ने', [], [tagged(0, 3, 'ORG')])).toEqual({ 'organization बैंक ऑफ हेग्रेन': SURELY });
  });
});

describe('a name of the tagger where no name can stand', () => {
  it('is doubted behind a number that counts it', () => {
    const { 'organization हेग्रेन': counted = 1 } = joined('दो हेग्रेन तक', [], [tagged(1, 2, 'ORG')]);
    expect(counted).toBeLessThan(SURELY);
  });

  it('is none of the second of two places joined', () => {
    const places = [seen(0, 1, 'place', 0.9, 'ZZ/a'), seen(2, 3, 'place', 0.9, 'ZZ/b')];
    const found = joined('हेग्रेन और तोरबिला गठबंधन के', places, [tagged(2, 4, 'ORG')]);
    expect(Object.keys(found)).toEqual(['place हेग्रेन', 'place तोरबिला']);
  });

  it('is an organisation where it is spelled in letters', () => {
    expect(joined('एन.डी.क्यू.एफ. के', [], [tagged(0, 7, 'PER')])).toEqual({
      'organization एन डी क्यू एफ': SURELY,
    });
  });
});

describe('a listed place', () => {
  it('may begin the name of a person that the tagger is very sure of', () => {
    const found = joined(
      'अध्यक्ष तोरबिला प्रसाद हेग्रेन ने',
      [seen(1, 2, 'place', 0.9, 'IN/torbila')],
      [tagged(1, 4, 'PER')],
    );
    expect(found['person तोरबिला प्रसाद हेग्रेन']).toBe(SURELY);
  });
});

describe('a name that others see as well', () => {
  it('is as sure as the surer of both, not surer', () => {
    const other = (confidence: number): Candidate => seen(0, 1, 'person', confidence);
    expect(joined('हेग्रेन ने', [other(0.5)], [tagged(0, 1, 'PER')])).toEqual({ 'person हेग्रेन': SURELY });
    expect(joined('हेग्रेन ने', [other(0.97)], [tagged(0, 1, 'PER')])).toEqual({ 'person हेग्रेन': 0.97 });
  });

  it('keeps what lists know of it', () => {
    const words = wordsOf(tokenise('तोरबिला में'), rememberingKeys());
    const [only] = withTagged([seen(0, 1, 'place', 0.4, 'ZZ/torbila')], [tagged(0, 1, 'LOC')], words);
    expect(only).toMatchObject({ listed: ['ZZ/torbila'], confidence: SURELY });
  });
});

describe('a sure listed name', () => {
  const town = seen(1, 2, 'place', 0.9, 'IN/torbila');

  it('is not read as another type', () => {
    expect(joined('वह तोरबिला में', [town], [tagged(1, 2, 'PER')])).toEqual({ 'place तोरबिला': 0.9 });
  });

  it.each([
    ['before it', 0, 2],
    ['behind it', 1, 3],
    ['on both sides', 0, 3],
  ])('is not made longer: %s', (_where, from, to) => {
    expect(joined('हेग्रेन तोरबिला मरेन्को में', [town], [tagged(from, to, 'LOC')])).toEqual({
      'place तोरबिला': 0.9,
    });
  });

  it('is not cut in two', () => {
    const pair = seen(0, 2, 'place', 0.9, 'IN/new-torbila');
    expect(joined('नव तोरबिला में', [pair], [tagged(1, 2, 'LOC')])).toEqual({ 'place नव तोरबिला': 0.9 });
  });

  it('may stand in an organisation, which is then a second reading', () => {
    expect(joined('नव तोरबिला प्राधिकरण ने', [town], [tagged(0, 3, 'ORG')])).toEqual({
      'place तोरबिला': 0.9,
      'organization नव तोरबिला प्राधिकरण': SURELY,
    });
  });

  it('stands in no organisation when it is a country', () => {
    const country = seen(1, 2, 'place', 0.9, 'ZZ');
    expect(joined('नव तोरबिला प्राधिकरण ने', [country], [tagged(0, 3, 'ORG')])).toEqual({
      'place तोरबिला': 0.9,
    });
  });

  it('leaves alone what the tagger sees elsewhere', () => {
    expect(joined('वह तोरबिला में हेग्रेन से', [town], [tagged(3, 4, 'PER')])).toEqual({
      'place तोरबिला': 0.9,
      'person हेग्रेन': SURELY,
    });
  });
});

describe('a listed name that is not sure', () => {
  it('gives way to what the tagger reads', () => {
    const found = joined('माली वर्मा ने', [seen(0, 1, 'place', 0.25, 'IN/mali')], [tagged(0, 2, 'PER')]);
    expect(found).toMatchObject({ 'person माली वर्मा': SURELY });
  });
});

describe('a name that cues alone see', () => {
  it('is doubted where the tagger is sure of another', () => {
    const found = joined('हेग्रेन तोरबिला ने', [seen(0, 1, 'place', 0.7)], [tagged(0, 2, 'PER')]);
    expect(found['place हेग्रेन']).toBeLessThan(0.6);
    expect(found['person हेग्रेन तोरबिला']).toBe(SURELY);
  });

  it('is not doubted where the tagger is unsure itself', () => {
    const found = joined('हेग्रेन तोरबिला ने', [seen(0, 1, 'place', 0.7)], [tagged(0, 2, 'PER', 0.4)]);
    expect(found['place हेग्रेन']).toBe(0.7);
  });

  it('is not doubted where the tagger sees a part of it, of the same type, and is not very sure', () => {
    const found = joined('हेग्रेन तोरबिला ने', [seen(0, 2, 'person', 0.7)], [tagged(1, 2, 'PER', 0.7)]);
    expect(found['person हेग्रेन तोरबिला']).toBe(0.7);
  });

  it('loses a word that the tagger is very sure is none of it', () => {
    const found = joined('वादक हेग्रेन तोरबिला ने', [seen(0, 3, 'person', 0.8)], [tagged(1, 3, 'PER')]);
    expect(found['person वादक हेग्रेन तोरबिला']).toBeLessThan(0.6);
    expect(found['person हेग्रेन तोरबिला']).toBe(SURELY);
  });

  it('is made longer where the tagger is very sure of more', () => {
    const found = joined('हेग्रेन तोरबिला ने', [seen(0, 1, 'person', 0.9)], [tagged(0, 2, 'PER')]);
    expect(found['person हेग्रेन तोरबिला']).toBe(SURELY);
  });
});
