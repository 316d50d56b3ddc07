import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

describe('a given name in two words', () => {
  it.each([
    ['कोच ओम प्रकाश तिर्की ने कहा कि टीम तैयार है।', 'ओम प्रकाश तिर्की'],
    ['मृतकों में राम नरेश यादव भी हैं।', 'राम नरेश यादव'],
    ['थानेदार सूर्य प्रताप सिंह ने बताया।', 'सूर्य प्रताप सिंह'],
  ])('is one with the surname: %s', (sentence, name) => {
    expect(namesIn(sentence)).toContain(`person ${name}`);
  });

  it.each(['हर नाम सूची में है।', 'वह जय राम कह कर चला गया।'])(
    'is none where words only stand side by side: %s',
    (sentence) => {
      expect(namesIn(sentence)).toEqual([]);
    },
  );
});

describe('what stands behind a name', () => {
  it.each([
    ['विपक्ष ने कहा कि सोरेन सरकार गिर जाएगी।', 'सोरेन सरकार'],
    ['कल जगदेव चंद राणा सरकार ने फैसला लिया।', 'जगदेव चंद राणा सरकार'],
  ])('is a government, no surname: %s', (sentence, name) => {
    expect(namesIn(sentence)).not.toContain(`person ${name}`);
  });

  it('is the surname behind a given name', () => {
    expect(namesIn('मजदूर नेता तपन सरकार ने कहा कि हड़ताल जारी है।')).toContain('person तपन सरकार');
  });

  it('goes on to the surname though चंद is a word as well', () => {
    expect(namesIn('मुख्यमंत्री जगदेव चंद राणा ने इस्तीफा दिया।')).toContain('person जगदेव चंद राणा');
  });

  it('is part of a Vietnamese name though थी is a word as well', () => {
    expect(namesIn('उनका सामना वियतनाम की गुयेन थी लान्ह से होगा।')).toContain('person गुयेन थी लान्ह');
  });
});
