import { describe, expect, it } from 'vitest';
import { fold, foldWord, isInvisible, unfold } from '../../../src/text/fold.ts';

describe('n0', () => {
  it.each([
    ['joiners and soft hyphens', 'मास्\u200dको\u00ad', 'मास्को'],
    ['the byte-order mark and marks of direction', '\ufeffमा\u200eस्को\u2069', 'मास्को'],
    ['nuktas, whole', '\u095b\u095e\u0930', 'जफर'],
    ['nuktas, apart', 'ज\u093cफ\u093cर', 'जफर'],
    ['chandrabindu', 'चाँद', 'चांद'],
    ['candra vowels', 'मॉस्को ऑफ बॅट', 'मोस्को ओफ बेट'],
    ['nasals before stops of their class', 'सम्बन्ध गङ्गा पञ्जाब पण्डित हिन्दी', 'संबंध गंगा पंजाब पंडित हिंदी'],
    ['a nasal before a stop with a nukta', 'अन्\u200dद\u093c', 'अंद'],
    ['visarga', 'दुःख', 'दुख'],
    ['digits', '२०२५', '2025'],
    ['quotation marks and hyphens', '‘क’ “ख” ग–घ', '\'क\' "ख" ग-घ'],
    ['odd spaces', 'क\u00a0ख\u200bग', 'क ख ग'],
    ['vowels typed as two signs', 'डाॅ. काॅलेज अाज आॅफ एेसा', 'डो. कोलेज आज ओफ ऐसा'],
  ])('folds %s', (_what, raw, folded) => {
    expect(fold(raw).text).toBe(folded);
    expect(foldWord(raw)).toBe(folded);
  });

  it('keeps what tells words apart: case, nasals before other letters, viramas', () => {
    for (const word of ['NATO', 'सन्यास', 'उन्हें', 'अम्ल', 'किम्', 'सड़क'.normalize('NFC').replace('़', '')]) {
      expect(fold(word).text).toBe(word);
    }
  });

  it('folds a long run of nasals in one pass', () => {
    expect(fold('न्त'.repeat(3)).text).toBe('ंत'.repeat(3));
    expect(fold('न्न्त').text).toBe('न्ंत');
  });
});

describe('unfold', () => {
  it.each([
    ['हिन्दी भाषा', 'हिंदी', 'हिन्दी'],
    ['यह ज़ेलेन्स्की है', 'जेलेन्स्की', 'ज़ेलेन्स्की'],
    ['की मास्\u200dको में', 'मास्को', 'मास्\u200dको'],
    ['अाज डाॅ. राव', 'डो', 'डाॅ'],
  ])('finds in %j the raw words behind %s', (raw, folded, behind) => {
    const whole = fold(raw);
    const at = whole.text.indexOf(folded);
    const span = unfold(whole, at, at + folded.length);
    expect(raw.slice(span.start, span.end)).toBe(behind);
  });

  it('gives the end of the text for offsets behind it', () => {
    expect(unfold(fold('दुः'), 2, 9)).toEqual({ start: 3, end: 3 });
  });
});

describe('isInvisible', () => {
  it('knows joiners, not the space that parts words', () => {
    expect(['\u200d', '\u200c', '\u00ad', '\ufeff'].every(isInvisible)).toBe(true);
    expect(['\u200b', ' ', 'क', ''].some(isInvisible)).toBe(false);
  });
});
