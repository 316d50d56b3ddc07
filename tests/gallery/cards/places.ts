import { article, type Exhibit, entityCard, entry, known, said } from './parts.ts';

const PRABHAT = article('दैनिक प्रभात', '2025-07-13', 'मोहनगढ़ में नहर का पानी पहुंचा');
const TIMES = article('Malwa Times', '2025-06-30', 'मोहनगढ़: तीन गाँव खाली कराए गए');

export const PLACES: readonly Exhibit[] = [
  {
    title: 'country, general knowledge alone',
    card: entityCard(
      { ref: { kind: 'local', index: 1 }, name: 'यूक्रेन', type: 'place' },
      {
        latin: 'Ukraine',
        basics: { kind: 'country', english: 'Ukraine', within: 'पूर्वी यूरोप' },
        freshness: { daysOld: null, knownUntil: null },
      },
    ),
  },
  {
    title: 'city, from articles and general knowledge',
    card: entityCard(known('मोहनगढ़', 'place'), {
      latin: 'Mohangarh',
      basics: { kind: 'city', english: 'Mohangarh', within: 'भारत' },
      coverage: { articles: 2, of: 2, from: '2025-06-30', to: '2025-07-13' },
      freshness: { daysOld: 7, knownUntil: '2025-07-13' },
      facts: [said('मोहनगढ़ के तीन गाँव एहतियातन खाली कराए गए हैं।', TIMES, 'मोहनगढ़', { certainty: 'confirmed' })],
      timeline: [entry('तीन गाँव खाली', '2025-06-29/2025-07-01', { place: 'मोहनगढ़' })],
      company: [{ link: known('अरुणिमा सेठी'), articles: 2 }],
      sources: [PRABHAT, TIMES],
    }),
  },
  {
    title: 'organisation',
    card: entityCard(known('राष्ट्रीय जल प्रबंधन एवं बाढ़ नियंत्रण प्राधिकरण', 'organization'), {
      latin: 'Rashtriya Jal Prabandhan evam Badh Niyantran Pradhikaran',
      coverage: { articles: 12, of: 12_408, from: '2019-01-03', to: '2025-07-13' },
      facts: [
        said('प्राधिकरण ने कहा कि बांध के छह फाटक खोले जाएंगे.', PRABHAT, 'प्राधिकरण', { certainty: 'planned' }),
      ],
      differences: [
        {
          about: 'spelling',
          versions: [
            { text: 'एनडब्ल्यूएफए', sources: [PRABHAT] },
            { text: 'NWFA', sources: [TIMES, PRABHAT] },
          ],
        },
      ],
      sources: [PRABHAT, TIMES],
    }),
  },
  {
    title: 'named event',
    card: entityCard(known('मोहनगढ़ जल सम्मेलन', 'event'), {
      latin: 'Mohangarh Jal Sammelan',
      coverage: { articles: 1, of: 5, from: '2025-06-30', to: '2025-06-30' },
      facts: [said('मोहनगढ़ जल सम्मेलन में नौ राज्यों के मंत्री जुटे.', TIMES, 'मोहनगढ़ जल सम्मेलन')],
      sources: [TIMES],
    }),
  },
];
