import {
  article,
  BHASHA,
  type Exhibit,
  entityCard,
  entry,
  eventCard,
  happening,
  known,
  OPEN_PAGE,
  said,
} from './parts.ts';

const PRABHAT = article('दैनिक प्रभात', '2025-07-13', 'मुख्यमंत्री से मिलीं सेठी, माँगे 1,240 करोड़');
const LOKVANI = article('लोकवाणी डॉट कॉम', '2025-07-12', 'नहर पर बात आगे बढ़ी');

const VISIT = happening('अरुणिमा सेठी: मोहनगढ़ दौरा');
const TALKS = happening('अरुणिमा सेठी–किसान सभा बैठक');

/** A visit with its parts, on the card of `own`. */
const visited = (own: typeof VISIT) => [
  entry(VISIT.name, '2025-07-09/2025-07-11', {
    place: 'मोहनगढ़',
    articles: 3,
    parts: [
      entry(TALKS.name, '2025-07-09', { place: 'मोहनगढ़' }),
      entry('अरुणिमा सेठी: नहर उद्घाटन', '2025-07-11', { place: 'सोनपुर', inferred: true, articles: 2 }),
    ],
  }),
  entry(own === VISIT ? 'अरुणिमा सेठी–रघुवीर चौहान मुलाकात' : 'किसानों का धरना', '2025-07-02', {
    place: 'विजयनगर',
  }),
];

/** A visit and its parts, and what the reader said of a name of the page. */
export const VISITS: readonly Exhibit[] = [
  {
    title: 'event, part of a visit; of an agency',
    card: eventCard(TALKS, {
      date: '2025-07-09',
      place: known('मोहनगढ़', 'place'),
      partOf: VISIT,
      agencies: [BHASHA],
      participants: [{ link: known('अरुणिमा सेठी'), role: 'जल संसाधन मंत्री' }],
      reports: [
        said('सेठी ने बुधवार को मोहनगढ़ में किसान सभा के नेताओं के साथ बैठक की.', { ...PRABHAT, agency: BHASHA }, 'बैठक'),
      ],
      timeline: visited(TALKS),
      sources: [{ ...PRABHAT, agency: BHASHA }],
    }),
  },
  {
    title: 'event, a visit with its parts',
    card: eventCard(VISIT, {
      trigger: 'visit',
      date: '2025-07-09/2025-07-11',
      place: known('मोहनगढ़', 'place'),
      participants: [{ link: known('अरुणिमा सेठी'), role: 'जल संसाधन मंत्री' }],
      reports: [said('सेठी तीन दिन के दौरे पर मोहनगढ़ पहुँचीं.', LOKVANI, 'दौरे')],
      timeline: visited(VISIT),
      sources: [LOKVANI],
    }),
  },
  {
    title: 'person, whom the reader says the page means instead',
    card: entityCard(
      { ref: { kind: 'local', index: 3 }, name: 'हेमंत खुराना', type: 'person' },
      {
        denial: { of: 'हेमंत खुराना' },
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
];
