import { expect, it } from 'vitest';
import type { EventCard, Source, Statement } from '../../../src/cards/card.ts';
import { printCard } from '../../../src/cli/card-text.ts';

const SOURCE: Source = {
  article: 'क',
  outlet: 'पत्र क',
  agency: null,
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
  reach: null,
};
const CARD: EventCard = {
  kind: 'event',
  link: { ref: { kind: 'event', id: 'e' }, name: 'लीमा सभा', type: 'event' },
  trigger: 'meeting',
  date: '2025-03-08',
  inferred: true,
  status: 'happened',
  place: { ref: { kind: 'entity', id: 'p' }, name: 'लीमा', type: 'place' },
  partOf: null,
  participants: [
    { link: { ref: { kind: 'entity', id: 'd' }, name: 'देलगादो', type: 'person' }, role: 'मंत्री' },
  ],
  freshness: { daysOld: null, knownUntil: null },
  reach: null,
  agencies: [],
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

it('what belongs to a visit stands below it, further in', () => {
  const line = { date: '2025-03-08', inferred: false, place: null, status: 'happened', articles: 1 } as const;
  const part = { ...line, link: CARD.link, parts: [] };
  const visit = { ref: { kind: 'event', id: 'v' }, name: 'देलगादो: पेरू दौरा', type: 'event' } as const;
  const printed = printCard({ ...CARD, partOf: visit, timeline: [{ ...line, link: visit, parts: [part] }] });
  expect(printed).toContain('\n  इस दौरे का हिस्सा: देलगादो: पेरू दौरा\n');
  expect(printed).toContain('\n  2025-03-08  देलगादो: पेरू दौरा\n    2025-03-08  लीमा सभा\n');
});

it('an agency is named where its reports are', () => {
  const agency = { hindi: 'भाषा', english: 'PTI' };
  const own = { hindi: 'तास', english: 'TASS' };
  const printed = printCard({
    ...CARD,
    reach: { outlets: 4, origins: 2 },
    agencies: [agency, own],
    sources: [{ ...SOURCE, agency }],
  });
  expect(printed).toContain('\n  4 प्रकाशक, 2 मूल स्रोत · एजेंसियाँ: भाषा, तास\n');
  expect(printed).toContain('\n  पत्र क · एजेंसी: भाषा · ~2025-03-10\n');
});

it('outlets and origins are counted where there are fewer origins', () => {
  expect(printCard({ ...CARD, reach: { outlets: 4, origins: 2 } })).toContain('\n  4 प्रकाशक, 2 मूल स्रोत\n');
});

it('what is not known is a dash', () => {
  expect(printCard({ ...CARD, date: null, inferred: false, place: null })).toMatch(
    /^लीमा सभा {2}\[meeting\]\n {2}—\n/,
  );
});

it('figures stand side by side with who says so, those of later days apart, and sources that differ', () => {
  const telling = { text: '31 लोगों की मौत', claimant: 'पुलिस के मुताबिक', statement: REPORT };
  const later = { ...REPORT, source: { ...SOURCE, outlet: 'पत्र ख' } };
  const link = { ref: { kind: 'entity', id: 'p' }, name: 'पेरू', type: 'place' } as const;
  const printed = printCard({
    ...CARD,
    figures: [
      {
        about: 'dead',
        link,
        entries: [
          {
            text: '31 लोगों की मौत',
            qualifier: 'exact',
            tellings: [telling, { ...telling, claimant: null, statement: later }],
          },
        ],
        after: [{ text: '44 की मौत', qualifier: 'exact', tellings: [{ ...telling, text: '44 की मौत' }] }],
      },
    ],
    differences: [{ about: 'figure', versions: [{ text: '31 लोगों की मौत', sources: [SOURCE] }] }],
  });
  expect(printed).toContain(`
आँकड़े
  [dead] पेरू: “31 लोगों की मौत” — पुलिस के मुताबिक — पत्र क · ~2025-03-10
  [dead] पेरू: “31 लोगों की मौत” — पत्र ख · ~2025-03-10

आगे के आँकड़े
  [dead] पेरू: “44 की मौत” — पुलिस के मुताबिक — पत्र क · ~2025-03-10 · सिर्फ़ एक स्रोत

फ़र्क
  “31 लोगों की मौत” — पत्र क
`);
});
