import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

describe('a ship', () => {
  it.each([
    ['मालवाहक जहाज एमवी सागरिका डूब गया।', 'एमवी सागरिका'],
    ['एम.वी. जलपरी रवाना हुआ।', 'एम.वी. जलपरी'],
    ['नौसेना का आईएनएस शक्ति लौट आया।', 'आईएनएस शक्ति'],
    ['रात में MV Ocean Star पहुंचा।', 'MV Ocean Star'],
  ])('is called with what stands before its name: %s', (sentence, name) => {
    expect(namesIn(sentence)).toContain(`organization ${name}`);
  });

  it.each(['एमवी के नियम बदले गए।', 'MV का किराया बढ़ा।'])('is none without a name: %s', (sentence) => {
    expect(namesIn(sentence)).toEqual([]);
  });
});
