import { describe, expect, it } from 'vitest';
import { eventTitle, type TitleParts } from '../../../src/knowledge/event-titles.ts';
import { knowledgeOf, newsArticle } from '../../engine.ts';

const NOTHING: TitleParts = {
  kind: 'meeting',
  trigger: '',
  agents: [],
  targets: [],
  place: null,
  theme: null,
  occasion: null,
};

describe('the title of an event', () => {
  it.each<[string, Partial<TitleParts>]>([
    ['सहगल–नकवी मुलाकात', { trigger: 'मुलाकात', agents: ['सहगल', 'नकवी'] }],
    ['क–ख–ग … बैठक', { trigger: 'बैठक', agents: ['क', 'ख', 'ग', 'घ'] }],
    ['लीमा बैठक', { trigger: 'बैठक', place: 'लीमा' }],
    ['घाना: पेरू को चेतावनी', { kind: 'warning', trigger: 'चेतावनी', agents: ['घाना'], targets: ['पेरू'] }],
    [
      'घाना: पेरू पर हमला',
      { kind: 'attack', trigger: 'हमला', agents: ['घाना'], targets: ['पेरू'], place: 'लीमा' },
    ],
    ['पेरू पर हमला', { kind: 'attack', trigger: 'हमला', targets: ['पेरू'] }],
    ['नकवी: ढाका दौरा', { kind: 'visit', trigger: 'दौरा', agents: ['नकवी'], place: 'ढाका' }],
    ['नकवी: ढाका आगमन', { kind: 'visit', trigger: 'पहुंच', agents: ['नकवी'], place: 'ढाका' }],
    ['बंसल: गिरफ्तारी', { kind: 'arrest', trigger: 'गिरफ्तार', targets: ['बंसल'] }],
    ['लीमा विस्फोट', { kind: 'attack', trigger: 'विस्फोट', place: 'लीमा' }],
  ])('%s', (title, parts) => {
    expect(eventTitle({ ...NOTHING, ...parts })).toBe(title);
  });

  it.each([
    ['घाना और पेरू के बीच लड़ाई हुई।', 'घाना, पेरू: लड़ाई'],
    ['घाना और पेरू की सेना में झड़प हुई।', 'झड़प'],
    ['पेरू ने उपग्रह लॉन्च किया।', 'पेरू: प्रक्षेपण'],
  ])('spells its words as they are written: %s', (text, title) => {
    const [only] = knowledgeOf(newsArticle(text)).events;
    expect(only?.title).toContain(title);
  });
});

describe('an occasion with a name of its own', () => {
  it('is what the event is called, behind those who were at it', () => {
    const title = eventTitle({
      ...NOTHING,
      kind: 'summit',
      trigger: 'शिखर सम्मेलन',
      agents: ['क', 'ख'],
      occasion: 'तोरबिला शिखर सम्मेलन',
    });
    expect(title).toBe('क, ख: तोरबिला शिखर सम्मेलन');
  });
});
