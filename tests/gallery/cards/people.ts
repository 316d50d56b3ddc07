import type { EntityCard } from '../../../src/cards/card.ts';
import {
  ANI,
  article,
  BHASHA,
  counted,
  type Exhibit,
  entityCard,
  entry,
  happening,
  known,
  OPEN_PAGE,
  onDay,
  said,
} from './parts.ts';

const PRABHAT = {
  ...article('दैनिक प्रभात', '2025-07-13', 'नहर योजना पर मुख्यमंत्री से मिलीं अरुणिमा सेठी'),
  agency: BHASHA,
};
const LOKVANI = {
  ...article('लोकवाणी डॉट कॉम', '2025-07-12', 'सेठी का दौरा: मोहनगढ़ में किसानों ने रोका काफ़िला'),
  agency: ANI,
};
const NAMELESS = {
  ...article('', '2025-07-11', 'जल मंत्री अरूणिमा सेठी कल पहुंचेंगी मोहनगढ़'),
  outlet: null,
  url: null,
  published: { date: '2025-07', how: 'inferred' },
} as const;
const UNDATED = { ...article('The Valley Post', '2024', 'सेठी को मिला जल विभाग'), url: null, published: null };
const OLD = article('सांध्य समाचार', '2023-07-27', 'अरुणिमा सेठी बनीं पार्टी की प्रवक्ता');

const MEETING = onDay(
  said(
    'जल संसाधन मंत्री अरुणिमा सेठी ने शनिवार को राजधानी में मुख्यमंत्री रघुवीर चौहान से मुलाकात की और मोहनगढ़ नहर योजना के लिए 1,240 करोड़ रुपये की मांग रखी.',
    PRABHAT,
    'अरुणिमा सेठी',
    { alsoIn: [LOKVANI, UNDATED], reach: { outlets: 3, origins: 1 } },
  ),
  'शनिवार',
  '2025-07-12',
);

/** A minister with everything that a card can hold but figures. */
const MINISTER = entityCard(known('अरुणिमा सेठी'), {
  latin: 'Arunima Sethi',
  denial: 'possible',
  coverage: { articles: 4, of: 5, from: '2023-07-27', to: '2025-07-13' },
  reach: { outlets: 4, origins: 2 },
  agencies: [BHASHA, ANI],
  freshness: { daysOld: 7, knownUntil: '2025-07-13' },
  roles: [
    { text: 'जल संसाधन मंत्री', from: '2025-07-12', to: '2025-07-13', sources: [PRABHAT, LOKVANI] },
    { text: 'पार्टी प्रवक्ता', from: '2023-07-27', to: '2023-07-27', sources: [OLD] },
  ],
  facts: [
    MEETING,
    said('सेठी ने दावा किया कि योजना का 80 प्रतिशत काम पूरा हो चुका है.', LOKVANI, 'सेठी', { certainty: 'claimed' }),
    said('विपक्ष ने सेठी पर ठेके में गड़बड़ी का आरोप लगाया है.', NAMELESS, 'सेठी', { certainty: 'alleged' }),
    said('मंत्री ने इस आरोप से इनकार किया.', NAMELESS, 'मंत्री', { certainty: 'denied' }),
  ],
  timeline: [
    entry('मुख्यमंत्री चौहान से मुलाकात', '2025-07-12', { place: 'विजयनगर', articles: 3 }),
    entry('अरुणिमा सेठी: मोहनगढ़ दौरा', '2025-07-09/2025-07-11', {
      place: 'मोहनगढ़',
      articles: 3,
      parts: [
        entry('अरुणिमा सेठी–किसान सभा बैठक', '2025-07-09', { place: 'मोहनगढ़' }),
        entry('अरुणिमा सेठी: नहर उद्घाटन', '2025-07-11', { place: 'सोनपुर', inferred: true, articles: 2 }),
      ],
    }),
    entry('जल विभाग की ज़िम्मेदारी', '2024-06', { articles: 2 }),
    entry('पार्टी प्रवक्ता के पद पर नियुक्ति', '2023-07-26'),
  ],
  after: [entry('केंद्रीय दल का दौरा', '2025-08', { status: 'planned', place: 'मोहनगढ़' })],
  company: [
    { link: known('रघुवीर चौहान'), articles: 4 },
    { link: known('मोहनगढ़', 'place'), articles: 4 },
    { link: known('जल संसाधन विभाग', 'organization'), articles: 3 },
    { link: known('किसान महासंघ', 'organization'), articles: 1 },
  ],
  differences: [
    {
      about: 'loaded',
      versions: [{ text: 'ठेकेदारों की मंत्री', sources: [UNDATED] }],
    },
    {
      about: 'date',
      versions: [
        { text: '2025-07-11', sources: [LOKVANI] },
        { text: '2025-07-10', sources: [NAMELESS, OLD] },
      ],
    },
  ],
  spellings: [
    { form: 'अरूणिमा सेठी', sources: [NAMELESS] },
    { form: 'अरुणिमा', sources: [PRABHAT, LOKVANI, OLD] },
  ],
  sources: [PRABHAT, LOKVANI, NAMELESS, UNDATED, OLD],
});

const FIGURES: EntityCard['figures'] = [
  {
    about: 'share',
    link: null,
    entries: [
      counted([
        '80 प्रतिशत काम',
        'सेठी ने दावा किया कि योजना का 80 प्रतिशत काम पूरा हो चुका है.',
        LOKVANI,
        'सेठी ने दावा किया',
      ]),
    ],
    after: [],
  },
  {
    about: 'money',
    link: happening('सेठी–चौहान मुलाकात'),
    entries: [counted(['1,240 करोड़ रुपये', 'सेठी ने 1,240 करोड़ रुपये माँगे.', UNDATED, null])],
    after: [],
  },
];

/** As the notes on the product sketch it: the longest first screen that the seeds' people have. */
const LEADER = entityCard(known('किम जोंग उन'), {
  latin: 'Kim Jong Un',
  coverage: { articles: 4, of: 5, from: '2023-07-27', to: '2025-07-13' },
  freshness: { daysOld: 8, knownUntil: '2025-07-13' },
  roles: [{ text: 'उत्तर कोरिया के नेता', from: '2023-07-27', to: '2025-07-13', sources: [PRABHAT] }],
  facts: [
    onDay(
      said(
        'उन्होंने शनिवार को उत्तर कोरिया के पूर्वी शहर वोनसान में देश के नेता किम जोंग उन से मुलाकात की और राष्ट्रपति व्लादिमीर पुतिन की ओर से उन्हें शुभकामनाएं दीं.',
        article('jagoindiajago.news', '2025-07-13'),
        'किम जोंग उन',
        { alsoIn: [PRABHAT, LOKVANI] },
      ),
      'शनिवार',
      '2025-07-12',
    ),
  ],
  timeline: [entry('लावरोव से मुलाकात', '2025-07-12', { place: 'वोनसान', articles: 3 })],
  company: [{ link: known('व्लादिमीर पुतिन'), articles: 5 }],
  differences: [{ about: 'loaded', versions: [{ text: 'तानाशाह', sources: [UNDATED] }] }],
  spellings: [{ form: 'किम जोंग-उन', sources: [LOKVANI] }],
  sources: [PRABHAT, LOKVANI, NAMELESS, UNDATED, OLD],
});

export const PEOPLE: readonly Exhibit[] = [
  { title: 'person, everything', card: MINISTER },
  { title: 'person, as sketched; turned to', card: LEADER, canGoBack: true },
  {
    title: 'person, knowledge much older than the page',
    card: {
      ...MINISTER,
      freshness: { daysOld: 490, knownUntil: '2024-03-17' },
      facts: [
        said('सूत्रों के मुताबिक अरुणिमा सेठी को जल विभाग दिया जा सकता है।', OLD, 'अरुणिमा सेठी', {
          certainty: 'unnamed',
        }),
      ],
      differences: [],
    },
  },
  {
    title: 'person, of this page alone',
    card: entityCard(
      { ref: { kind: 'local', index: 3 }, name: 'हेमंत खुराना', type: 'person' },
      {
        latin: 'Hemant Khurana',
        introduction: said(
          'बैठक में किसान महासंघ के प्रतिनिधिमंडल की अगुवाई हेमंत खुराना ने की, जो मोहनगढ़ ज़िला पंचायत के पूर्व अध्यक्ष हैं और तीन साल से नहर योजना का विरोध कर रहे हैं।',
          OPEN_PAGE,
          'हेमंत खुराना',
        ),
        sources: [OPEN_PAGE],
      },
    ),
  },
  {
    title: 'person, known and introduced on this page; one article, no date',
    card: entityCard(known('Ian McAllister'), {
      coverage: { articles: 1, of: 214, from: null, to: null },
      freshness: { daysOld: null, knownUntil: null },
      roles: [{ text: 'विश्व जल परिषद के सलाहकार', from: null, to: null, sources: [UNDATED] }],
      introduction: said('परिषद के Ian McAllister ने कहा कि…', OPEN_PAGE, 'Ian McAllister'),
      facts: [
        said('Ian McAllister ने बांध की ऊंचाई घटाने की सलाह दी.', UNDATED, 'Ian McAllister', {
          certainty: 'attributed',
        }),
      ],
      sources: [UNDATED],
    }),
  },
  {
    title: 'person, named but nothing told',
    card: entityCard(known('दिनेश पंत'), {
      latin: 'Dinesh Pant',
      coverage: { articles: 2, of: 5, from: '2025-07-12', to: '2025-07-13' },
      sources: [PRABHAT, LOKVANI],
    }),
  },
  {
    title: 'person, with what they count',
    card: { ...MINISTER, figures: FIGURES },
  },
];
