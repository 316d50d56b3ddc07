import { describe, expect, it } from 'vitest';
import { keyK1, keyK15 } from '../../../src/text/keys.ts';

function keysOf(spellings: string, key: (word: string) => string): Set<string> {
  return new Set(spellings.split(' ').map(key));
}

describe('k1', () => {
  it.each([
    'हिन्दी हिंदी हिंदि',
    'सीरिया सिरिया',
    'लिए लिये',
    'गई गयी',
    'शेख सेख',
    'दिल्ली दिली',
    'वॉन्सान वोंसान',
    'NATO nato',
    'ह्वांग हुआंग',
    'ऋषभ रिषभ',
    'चड्ढा चढ्ढा चड्डा',
  ])('joins %s', (spellings) => {
    expect(keysOf(spellings, keyK1).size).toBe(1);
  });

  it.each(['मोदी मोद', 'जॉर्ज जार्ज', 'कुरस्क कुर्स्क', 'राम रोम'])('keeps %s apart', (spellings) => {
    expect(keysOf(spellings, keyK1).size).toBe(2);
  });
});

describe('k1.5', () => {
  it.each([
    'मॉस्को मास्को मोस्को',
    'कुरस्क कुर्स्क',
    'ज़ेलेंस्की जेलेंस्की ज़ेलेन्स्की',
    'यूक्रेन युक्रेन',
    'चोए चोई चो',
    'वोन्सान वोनसान वॉनसान वोंसान',
    'जॉर्ज जार्ज',
    'ऑस्ट्रेलिया आस्ट्रेलिया',
    'डॉ डाॅ',
    'इंडिया इण्डिया',
  ])('joins %s', (spellings) => {
    expect(keysOf(spellings, keyK15).size).toBe(1);
  });

  it.each(['रूस रेस', 'किम कम', 'चीन जापान', 'गया गाय', 'लता लीला'])('keeps %s apart', (spellings) => {
    expect(keysOf(spellings, keyK15).size).toBe(2);
  });

  it('lower-cases Latin words and leaves them alone', () => {
    expect(keyK15('ISRO')).toBe('isro');
    expect(keyK15('')).toBe('');
  });
});
