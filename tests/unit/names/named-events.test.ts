import { describe, expect, it } from 'vitest';
import { isCommonEvent } from '../../../src/names/named-events.ts';
import { namesIn } from '../../engine.ts';

describe('a named event', () => {
  it.each([
    ['a day', 'स्वतंत्रता दिवस पर झंडा फहराया जाएगा।', 'स्वतंत्रता दिवस'],
    ['a war by its country', 'कोरियाई युद्ध को सत्तर साल हो चुके हैं।', 'कोरियाई युद्ध'],
    ['a war of two', 'रूस-यूक्रेन युद्ध जारी है।', 'रूस-यूक्रेन युद्ध'],
    ['a war by its number', 'प्रथम विश्व युद्ध में लाखों लोग मरे।', 'प्रथम विश्व युद्ध'],
    ['a summit of a listed body', 'जी-20 शिखर सम्मेलन में नेता मिले।', 'जी-20 शिखर सम्मेलन'],
    ['a summit by its name', 'तोरबिला शिखर सम्मेलन टल सकता है।', 'तोरबिला शिखर सम्मेलन'],
    ['a cyclone', 'चक्रवात मोरिंगा ने तटों पर तबाही मचाई।', 'चक्रवात मोरिंगा'],
    ['an operation that is named by a word', 'ऑपरेशन विजय के तहत छापे मारे जाएंगे।', 'ऑपरेशन विजय'],
    ['one of a series', 'तेजस्विनी-2 का प्रक्षेपण टला।', 'तेजस्विनी-2'],
  ])('is found: %s', (_what, sentence, name) => {
    expect(namesIn(sentence)).toEqual([`event ${name}`]);
  });

  it.each([
    ['a journey to a place', 'जापान यात्रा सफल रही।', ['place जापान']],
    ['an ordinary war', 'लंबे युद्ध से लोग थक चुके हैं।', []],
    ['a campaign of a listed body', 'भाजपा अभियान चलाएगी।', ['organization भाजपा']],
    ['an operation in a hospital', 'डॉक्टरों ने ऑपरेशन के बाद मरीज को घर भेजा।', []],
    ['a number behind a hyphen', 'धारा-3 में बदलाव होगा।', []],
    ['a thing that is numbered', 'टनल-2 में पानी भर गया।', []],
  ])('is none: %s', (_what, sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  it('is common when every word of it is a naming word: each country may have one', () => {
    expect(isCommonEvent(['विजय', 'दिवस'])).toBe(true);
    expect(isCommonEvent(['तोरबिला', 'दिवस'])).toBe(false);
  });
});
