import { expect, it } from 'vitest';
import type { EventCard, Source, Statement } from '../../../src/cards/card.ts';
import { printCard } from '../../../src/cli/card-text.ts';

const SOURCE: Source = {
  article: 'क',
  outlet: 'पत्र क',
  title: null,
  url: null,
  published: { date: '2025-03-10', how: 'inferred' },
  span: { start: 0, end: 10 },
};
const REPORT: Statement = {
  text: 'सूत्रों के मुताबिक सभा शनिवार को हुई।',
  marks: [],
  notes: [{ at: 'सूत्रों के मुताबिक सभा शनिवार'.length, date: '2025-03-08' }],
  certainty: 'unnamed',
  source: SOURCE,
  alsoIn: [{ ...SOURCE, article: 'ख', outlet: null }],
};
const CARD: EventCard = {
  kind: 'event',
  link: { ref: { kind: 'event', id: 'e' }, name: 'लीमा सभा', type: 'event' },
  trigger: 'meeting',
  date: '2025-03-08',
  inferred: true,
  status: 'happened',
  place: { ref: { kind: 'entity', id: 'p' }, name: 'लीमा', type: 'place' },
  participants: [
    { link: { ref: { kind: 'entity', id: 'd' }, name: 'देलगादो', type: 'person' }, role: 'मंत्री' },
  ],
  freshness: { daysOld: null, knownUntil: null },
  reports: [REPORT],
  figures: [],
  timeline: [],
  after: [],
  differences: [],
  sources: [SOURCE, { ...SOURCE, outlet: null, published: null }],
};

it('a card of an event is printed with our notes in brackets and reckoned days marked', () => {
  expect(printCard(CARD)).toBe(`लीमा सभा  [meeting]
  2025-03-08 ~ · लीमा
  देलगादो  मंत्री

“सूत्रों के मुताबिक सभा शनिवार [2025-03-08] को हुई।”
  पत्र क · ~2025-03-10 · +1

स्रोत
  पत्र क · ~2025-03-10
  प्रकाशक नहीं लिखा · तारीख़ नहीं
`);
});

it('what is not known is a dash', () => {
  expect(printCard({ ...CARD, date: null, inferred: false, place: null })).toMatch(
    /^लीमा सभा {2}\[meeting\]\n {2}—\n/,
  );
});
