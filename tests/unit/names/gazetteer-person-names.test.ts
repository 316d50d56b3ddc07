import { describe, expect, test } from 'vitest';
import { parsePersonNames } from '../../../src/names/gazetteer/parse-person-names.ts';
import {
  AMBIGUOUS_NAMES,
  EAST_ASIAN_SURNAMES,
  GIVEN_NAMES,
  SURNAMES,
} from '../../../src/names/gazetteer/person-names.ts';
import { PERSON_NAMES_INDIA } from '../../../src/names/gazetteer/person-names-india.ts';
import { PERSON_NAMES_WORLD } from '../../../src/names/gazetteer/person-names-world.ts';
import { FUNCTION_WORDS } from '../../../src/names/vocabulary/function-words.ts';
import { foldWord } from '../../../src/text/fold.ts';
import { flawOf } from './gazetteer-forms.ts';

const lists = Object.entries(parsePersonNames(PERSON_NAMES_INDIA + PERSON_NAMES_WORLD));

describe.each(lists)('the list of %s', (_list, names) => {
  test('holds clean single words of Devanagari', () => {
    expect(names.flatMap(({ form }) => flawOf(form) ?? [])).toEqual([]);
    expect(names.filter(({ form }) => !/^[\u0900-\u097f]+$/.test(form))).toEqual([]);
  });

  test('has no word twice', () => {
    const words = names.map(({ form }) => foldWord(form));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});

describe('the words of names', () => {
  test('are many', () => {
    expect(GIVEN_NAMES.size).toBeGreaterThan(1000);
    expect(SURNAMES.size).toBeGreaterThan(600);
    expect(EAST_ASIAN_SURNAMES.size).toBeGreaterThan(100);
  });

  test.each(['विकास', 'आशा', 'प्रधान', 'ली', 'पुरी'])('%s is ambiguous', (word) => {
    expect(AMBIGUOUS_NAMES).toContain(word);
  });

  test.each(['सर्गेई', 'मोहम्मद', 'प्रियंका', 'जॉन'])('%s is a given name and no ordinary word', (word) => {
    expect(GIVEN_NAMES).toContain(foldWord(word));
    expect(AMBIGUOUS_NAMES).not.toContain(foldWord(word));
  });

  test('that are function words are marked ambiguous', () => {
    const words = [...GIVEN_NAMES, ...SURNAMES, ...EAST_ASIAN_SURNAMES];
    expect(words.filter((word) => FUNCTION_WORDS.has(word) && !AMBIGUOUS_NAMES.has(word))).toEqual([]);
  });
});
