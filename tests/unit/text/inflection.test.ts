import { describe, expect, it } from 'vitest';
import { directForms } from '../../../src/text/inflection.ts';

describe('directForms', () => {
  it.each([
    ['पटने', 'पटना'],
    ['सैनिकों', 'सैनिक'],
    ['नेताओं', 'नेता'],
    ['लडकियों', 'लडकी'],
    ['लडकियां', 'लडकी'],
    ['हिंदुओं', 'हिंदू'],
    ['भाइयों', 'भाई'],
    ['मिसाइलें', 'मिसाइल'],
    ['यात्राएं', 'यात्रा'],
    ['कोलकाते', 'कोलकाता'],
    ['रुपयों', 'रुपया'],
    ['घोडों', 'घोडा'],
  ])('%s may be %s', (form, direct) => {
    expect(directForms(form)).toContain(direct);
  });

  it('names the word itself first and every form once', () => {
    for (const word of ['पटने', 'लडकियों', 'रूस', 'नेताओं', '']) {
      const forms = directForms(word);
      expect(forms[0]).toBe(word);
      expect(new Set(forms).size).toBe(forms.length);
    }
  });

  it('leaves at least two signs of the stem', () => {
    expect(directForms('वे')).toEqual(['वे']);
    expect(directForms('यों')).toEqual(['यों', 'यो']);
  });
});
