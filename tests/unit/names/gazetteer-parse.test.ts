import { describe, expect, test } from 'vitest';
import { regularAdjective } from '../../../src/names/gazetteer/adjectives.ts';
import { parseCapitals, parseOrganisations, parsePlaces } from '../../../src/names/gazetteer/parse.ts';
import { parsePersonNames } from '../../../src/names/gazetteer/parse-person-names.ts';
import { slug } from '../../../src/names/gazetteer/table.ts';

const sure = (form: string) => ({ form, ambiguous: false });
const unsure = (form: string) => ({ form, ambiguous: true });

describe('parsePlaces', () => {
  test('reads a country under its code, with ambiguous spellings told apart', () => {
    expect(parsePlaces('@ country -\nGE = Georgia | जॉर्जिया?, ग्रूज़िया | *?')).toEqual([
      {
        id: 'GE',
        kind: 'country',
        english: 'Georgia',
        country: 'GE',
        within: null,
        names: [unsure('जॉर्जिया'), sure('ग्रूज़िया')],
        adjectives: [unsure('जॉर्जियाई')],
      },
    ]);
  });

  test('puts a city into the region and the country of its heading', () => {
    const [city] = parsePlaces('@ city IN-BR\nBodh Gaya | बोधगया');
    expect(city).toMatchObject({
      id: 'IN/bodh-gaya',
      kind: 'city',
      country: 'IN',
      within: 'IN-BR',
      adjectives: [],
    });
  });

  test('keeps the id that a row gives itself', () => {
    const [city] = parsePlaces('@ city IN-BR\nIN/aurangabad-br = Aurangabad | औरंगाबाद?');
    expect(city).toMatchObject({ id: 'IN/aurangabad-br', english: 'Aurangabad' });
  });

  test('gives a feature of no one country a bare slug', () => {
    const [sea] = parsePlaces('@ feature -\nSouth China Sea | दक्षिण चीन सागर | -');
    expect(sea).toMatchObject({ id: 'south-china-sea', country: null, within: null });
  });

  test('does not take a slug that starts with two letters for a country', () => {
    const [region] = parsePlaces('@ region korea\nNorth | उत्तर | -');
    expect(region).toMatchObject({ country: null, within: 'korea' });
  });

  test('forms the regular adjective from the first name only and keeps the others', () => {
    const [place] = parsePlaces('@ country -\nBR = Brazil | ब्राजील, ब्रासील | *, ब्राजीलियन');
    expect(place?.adjectives).toEqual([sure('ब्राजीली'), sure('ब्राजीलियन')]);
  });

  test('passes over comments and empty lines', () => {
    expect(parsePlaces('\n# words\n@ city KP\n\n# more\nWonju | वोंजू\n')).toHaveLength(1);
  });

  test('refuses a kind that it does not know, and says which are known', () => {
    expect(() => parsePlaces('@ village IN\nX | क')).toThrow(
      'expected one of country, region, city, feature',
    );
  });
});

describe('regularAdjective', () => {
  test.each([
    ['रूस', 'रूसी'],
    ['चीन', 'चीनी'],
    ['पाकिस्तान', 'पाकिस्तानी'],
    ['कोरिया', 'कोरियाई'],
    ['ऑस्ट्रेलिया', 'ऑस्ट्रेलियाई'],
    ['क़तर', 'क़तरी'],
    ['छत्तीसगढ़', 'छत्तीसगढ़ी'],
  ])('%s gives %s', (name, adjective) => {
    expect(regularAdjective(name)).toBe(adjective);
  });

  test.each(['इटली', 'मैक्सिको', 'पेरू', 'दुबई', 'चिले'])('%s has none', (name) => {
    expect(regularAdjective(name)).toBeNull();
  });
});

describe('parseOrganisations', () => {
  test('reads names, abbreviations, kind and country', () => {
    expect(
      parseOrganisations('@ party IN\nbjp = Bharatiya Janata Party | भारतीय जनता पार्टी | भाजपा, BJP'),
    ).toEqual([
      {
        id: 'org/bjp',
        kind: 'party',
        english: 'Bharatiya Janata Party',
        country: 'IN',
        names: [sure('भारतीय जनता पार्टी')],
        abbreviations: [sure('भाजपा'), sure('BJP')],
      },
    ]);
  });

  test('makes the id from the English name where the row gives none', () => {
    const [one] = parseOrganisations('@ society -\nGreenpeace | ग्रीनपीस | -');
    expect(one).toMatchObject({ id: 'org/greenpeace', country: null, abbreviations: [] });
  });

  test('refuses a kind that it does not know', () => {
    expect(() => parseOrganisations('@ club IN\nX | क | -')).toThrow('"@ club"');
  });
});

describe('parseCapitals', () => {
  test('keeps the seat of government first', () => {
    expect(parseCapitals('# India\nIN IN/new-delhi IN/delhi\n')).toEqual(
      new Map([['IN', ['IN/new-delhi', 'IN/delhi']]]),
    );
  });
});

describe('parsePersonNames', () => {
  test('sorts words under the heading they stand below', () => {
    expect(
      parsePersonNames('@ given\n# men\nअजय विकास?\n@ surname\nशर्मा\n@ leading-surname\nकिम ली?\n'),
    ).toEqual({
      given: [sure('अजय'), unsure('विकास')],
      surnames: [sure('शर्मा')],
      leadingSurnames: [sure('किम'), unsure('ली')],
    });
  });

  test('refuses a heading that it does not know', () => {
    expect(() => parsePersonNames('@ nickname\nपप्पू')).toThrow('@ nickname');
  });
});

describe('slug', () => {
  test.each([
    ['Patna', 'patna'],
    ['São Tomé', 'sao-tome'],
    ["St. John's", 'st-johns'],
    ['Guinea-Bissau', 'guinea-bissau'],
    ['North 24 Parganas', 'north-24-parganas'],
    ['Dwarka, Delhi', 'dwarka-delhi'],
  ])('%s gives %s', (english, expected) => {
    expect(slug(english)).toBe(expected);
  });
});
