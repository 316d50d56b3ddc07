import { describe, expect, it } from 'vitest';
import { nameWords } from '../../../src/link/name-words.ts';
import { compareNames, isNear, meets, type NameRelation } from '../../../src/names/compare-names.ts';

function relation(a: string, b: string): NameRelation {
  return compareNames(nameWords(a), nameWords(b));
}

describe('two names', () => {
  it.each<[string, string, NameRelation]>([
    ['अनिल वर्मा', 'अनिल वर्मा', 'same'],
    ['ओलेना ज़ेलेन्स्का', 'ओलेना जेलेंस्का', 'same'],
    ['मिखाइल गोर्बाचोव', 'मिखाईल गोर्बाचेव', 'same'],
    ['वर्मा', 'अनिल वर्मा', 'part'],
    ['अनिल वर्मा', 'अनिल कुमार वर्मा', 'part'],
    ['अनिल वर्मा', 'सुनील वर्मा', 'conflict'],
    ['किम यो जोंग', 'किम जोंग नाम', 'conflict'],
    ['वर्मा अनिल', 'अनिल वर्मा', 'conflict'],
    ['अनिल वर्मा', 'कविता राठौर', 'none'],
    ['Marwick', 'मारविक', 'same'],
    ['Omkar Sonawane', 'ओंकार सोनवणे', 'same'],
    ['Sudhir Warrier', 'सुधीर वारियर', 'same'],
    ['Tom O Shea', 'टॉम ओ शे', 'same'],
    ['Lee', 'अली', 'none'],
    ['ह्वांग मेई लिन', 'हुआंग मेई लिन', 'same'],
    ['धीर सिंह कोरवा', 'धीरसिंह कोरवा', 'same'],
    ['पी एल रेड्डी', 'पीएल रेड्डी', 'same'],
    ['अनंतराव मोकाशी', 'अनंत मोकाशी', 'near'],
    ['वसंतराव मोकाशी', 'वसंत मोकाशी', 'near'],
    ['कोजो अबावोमी', 'कोजो अबाओमी', 'near'],
    ['क्लोए दुरांड', 'क्लोए ड्यूरांड', 'near'],
    ['आन से यंग', 'एन से यंग', 'near'],
    ['न्गुयेत थी मान्ह', 'गुयेत थी मान', 'near'],
    ['त्सेन यू हाव', 'सेन यू हाव', 'near'],
    ['हेमा चाहर', 'हेमा चाहड़', 'near'],
    ['गोपाल खडसेवाल', 'गोपाल खरसेवाल', 'near'],
    ['नवीन तलवारकोई', 'नवीन तलवरकै', 'near'],
    ['पुनीत चड्ढा', 'पुनीत चड्डा', 'same'],
    ['ऋतु कोरवा', 'रितु कोरवा', 'same'],
    ['DGMS', 'डीजीएमएस', 'same'],
    ['Sahdeo Mining', 'सहदेव माइनिंग', 'same'],
    ['विजय बुद्ध', 'विजय बुध', 'conflict'],
    ['चो मिन इल', 'चो मिन उन', 'conflict'],
    ['राजेश कोरवा', 'राकेश कोरवा', 'conflict'],
    ['संजय कोरवा', 'संजीव कोरवा', 'conflict'],
    ['रणवीर कोरवा', 'रणबीर कोरवा', 'same'],
    ['ली मिन हो', 'ली मिन जो', 'conflict'],
    ['रेखा यादव', 'रेणु यादव', 'conflict'],
    ['अनंतराव मोकाशी', 'अनंता देवी मोकाशी', 'conflict'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  it('that are empty have nothing in common with any', () => {
    expect(compareNames([], [])).toBe('none');
    expect(compareNames([], ['वर्मा'])).toBe('none');
  });

  it('may differ nearly in one word only, and never when they are one word', () => {
    expect(relation('गेनादी रोमानोव', 'गेन्नादि रोमनोव')).toBe('same');
    expect(relation('सरोवर', 'सरोवरा')).not.toBe('same');
  });
});

describe('two words', () => {
  it.each([
    ['ज़िनेदिन', 'जिनेदीन'],
    ['सीरिया', 'सिरिया'],
    ['चोए', 'चो'],
    ['यूसुफ', 'युसुफ'],
    ['येलेना', 'एलेना'],
  ])('meet when they spell one name: %s, %s', (a, b) => {
    expect(meets(a, b)).toBe(true);
    expect(meets(b, a)).toBe(true);
  });

  it.each([
    ['साह', 'सोह'],
    ['राम', 'रोम'],
    ['वर्मा', 'शर्मा'],
    ['इरा', 'Ira2'],
  ])('do not meet: %s, %s', (a, b) => {
    expect(meets(a, b)).toBe(false);
  });

  it('are near when one sound is spelled another way, and not when another consonant begins them', () => {
    expect(isNear('कोस्तांतिन', 'कोस्तातीन')).toBe(true);
    expect(isNear('कोस्तांतिन', 'बोस्तांतिन')).toBe(false);
    expect(isNear('ली', 'लि')).toBe(false);
  });
});
