import { describe, expect, it } from 'vitest';
import { triggersFrom, verbTriggers } from '../../../src/events/triggers.ts';
import { told } from './told.ts';

describe('a word, folded, is a trigger', () => {
  it.each([
    ['मुलाकात', 'मुलाकात', 'meeting'],
    ['मुलाकातों', 'मुलाकात', 'meeting'],
    ['समझौते', 'समझौता', 'agreement'],
    ['हमलों', 'हमला', 'attack'],
    ['दौरे', 'दौरा', 'visit'],
    ['झडपों', 'झड़प', 'clash'],
    ['लोन्च', 'लॉन्च', 'launch'],
  ])('in any of its forms: %s', (form, word, kind) => {
    expect(triggersFrom(form).at(-1)?.trigger).toMatchObject({ word, kind });
  });

  it('or the root of one', () => {
    expect(verbTriggers('पहुंचे')).toMatchObject([{ kind: 'visit' }]);
    expect(verbTriggers('खाया')).toEqual([]);
  });

  it('or is none', () => {
    expect(triggersFrom('बरसात')).toEqual([]);
  });
});

describe('an event is told', () => {
  it.each([
    ['by a noun', 'सांसद फरहा नकवी ने पेरू का दौरा किया।', 'visit', 'दौरा'],
    ['by a noun with a light verb', 'सांसद फरहा नकवी ने मंत्री विनायक सहगल से बात की।', 'meeting', 'बात'],
    ['by a verb', 'सांसद फरहा नकवी बुधवार को ढाका पहुंचीं।', 'visit', 'पहुंचीं'],
    ['by a participle', 'पुलिस ने व्यापारी मोहित बंसल को गिरफ्तार किया।', 'arrest', 'गिरफ्तार'],
    ['by a passive', 'काबुल में गोली से जज रोहन सूद मारे गए।', 'deaths', 'मारे'],
    ['by a verb with soldiers before it', 'पेरू ने अपने सैनिकों को भेजा।', 'deployment', 'भेजा'],
    ['by a word with what narrows it', 'लीमा में पेरू और बोलीविया की शिखर बैठक हुई।', 'summit', 'शिखर बैठक'],
  ])('%s', (_how, text, kind, words) => {
    expect(told(text)).toMatchObject([{ kind, words }]);
  });
});

describe('no event is told', () => {
  it.each([
    ['where a verb sends no soldiers', 'पेरू ने बोलीविया को चिट्ठी भेजी।'],
    ['where a noun asks for what the light verb would tell', 'सांसद फरहा नकवी ने मदद की अपील ठुकराई।'],
    ['by an ordinary noun without its light verb', 'सांसद फरहा नकवी की बात सही निकली।'],
    ['by a word inside a name', 'मुंबई हमला जांच आयोग ने सांसद फरहा नकवी को बुलाया।'],
    ['where one person alone would meet', 'सांसद फरहा नकवी की बैठक लंबी चली।'],
    ['where nobody and no place is named', 'लोगों ने समझौता किया और हमला भी हुआ।'],
  ])('%s', (_where, text) => {
    expect(told(text)).toEqual([]);
  });
});
