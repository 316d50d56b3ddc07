import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

describe('a hotel', () => {
  it.each([
    ['नीलामी होटल सागरिका ब्लू में हुई।', 'होटल सागरिका ब्लू'],
    ['टीम होटल चाणक्य के कमरे में रुकी।', 'होटल चाणक्य'],
    ['बैठक होटल ग्रैंड सागरिका में हुई।', 'होटल ग्रैंड सागरिका'],
  ])('is called with the word before its name: %s', (sentence, name) => {
    expect(namesIn(sentence)).toContain(`place ${name}`);
  });

  it.each(['होटल मालिक ने बताया।', 'होटल कर्मचारी को पीटा।', 'वे होटल में रुके।'])(
    'is none without a name: %s',
    (sentence) => {
      expect(namesIn(sentence)).toEqual([]);
    },
  );
});
