import {
  article,
  counted,
  type Exhibit,
  entry,
  eventCard,
  happening,
  known,
  OPEN_PAGE,
  onDay,
  said,
} from './parts.ts';

const PRABHAT = article('दैनिक प्रभात', '2025-07-13', 'मुख्यमंत्री से मिलीं सेठी, माँगे 1,240 करोड़');
const LOKVANI = article('लोकवाणी डॉट कॉम', '2025-07-12', 'नहर पर बात आगे बढ़ी');
const NAMELESS = { ...article('', '2025-07-12'), outlet: null, url: null, published: null };

const MEETING = happening('सेठी–चौहान मुलाकात');

export const EVENTS: readonly Exhibit[] = [
  {
    title: 'event, everything; turned to',
    canGoBack: true,
    card: eventCard(MEETING, {
      date: '2025-07-12',
      inferred: true,
      place: known('विजयनगर', 'place'),
      participants: [
        { link: known('अरुणिमा सेठी'), role: 'जल संसाधन मंत्री' },
        { link: known('रघुवीर चौहान'), role: 'मुख्यमंत्री' },
      ],
      freshness: { daysOld: 8, knownUntil: '2025-07-13' },
      reach: { outlets: 2, origins: 1 },
      reports: [
        onDay(
          said(
            'सेठी ने शनिवार को चौहान से उनके आवास पर मुलाकात की और नहर योजना के लिए 1,240 करोड़ रुपये माँगे.',
            PRABHAT,
            'मुलाकात',
            {
              alsoIn: [LOKVANI],
            },
          ),
          'शनिवार',
          '2025-07-12',
        ),
        said('बैठक के बाद चौहान ने कहा कि पैसा चरणों में मिलेगा.', LOKVANI, 'बैठक', { certainty: 'attributed' }),
        said('दोनों की भेंट का ब्योरा नहीं मिला.', NAMELESS, 'भेंट'),
      ],
      timeline: [
        entry('मोहनगढ़ का दौरा', '2025-07-11', { inferred: true, place: 'मोहनगढ़' }),
        { ...entry('सेठी–चौहान मुलाकात', '2025-07-12', { place: 'विजयनगर', articles: 3 }), link: MEETING },
        entry('किसानों का धरना', '2025-07-13', { place: 'मोहनगढ़' }),
      ],
      differences: [
        {
          about: 'occasion',
          versions: [
            { text: 'मुख्यमंत्री से मुलाकात के दौरान', sources: [PRABHAT] },
            { text: 'किसान नेताओं के साथ बैठक के बाद पत्रकारों से बातचीत में', sources: [LOKVANI, NAMELESS] },
          ],
        },
        {
          about: 'place',
          versions: [
            { text: 'विजयनगर', sources: [PRABHAT] },
            { text: 'मोहनगढ़', sources: [NAMELESS] },
          ],
        },
      ],
      sources: [PRABHAT, LOKVANI, NAMELESS],
    }),
  },
  {
    title: 'event, a toll that several sources count differently',
    card: eventCard(happening('मोहनगढ़ बाढ़'), {
      trigger: 'disaster',
      date: '2025-07-09',
      place: known('मोहनगढ़', 'place'),
      reports: [said('मोहनगढ़ में बुधवार को बाढ़ से भारी तबाही हुई.', LOKVANI, 'बाढ़')],
      figures: [
        {
          about: 'dead',
          link: null,
          entries: [
            counted(
              [
                '31 लोगों की मौत',
                'ज़िलाधिकारी के मुताबिक अब तक 31 लोगों की मौत हो चुकी है.',
                PRABHAT,
                'ज़िलाधिकारी के मुताबिक',
              ],
              ['31 की मौत', 'मोहनगढ़ बाढ़ में 31 की मौत.', LOKVANI, null],
            ),
            counted(['कम से कम 40 शव', 'ग्रामीणों ने बताया कि कम से कम 40 शव मिले हैं.', LOKVANI, 'ग्रामीणों ने बताया']),
          ],
          after: [
            counted([
              'मृतकों की संख्या 52',
              'मृतकों की संख्या 52 हो गई.',
              article('सांध्य समाचार', '2025-07-25'),
              null,
            ]),
          ],
        },
        {
          about: 'missing',
          link: null,
          entries: [counted(['करीब 120 लोग लापता', 'करीब 120 लोग लापता हैं.', NAMELESS, null])],
          after: [],
        },
        {
          about: 'troops',
          link: known('राष्ट्रीय आपदा बल', 'organization'),
          entries: [counted(['600 जवान', 'बल के 600 जवान लगाए गए हैं.', OPEN_PAGE, null])],
          after: [],
        },
      ],
      differences: [
        {
          about: 'figure',
          versions: [
            { text: '31 लोगों की मौत', sources: [PRABHAT] },
            { text: 'कम से कम 40 शव', sources: [LOKVANI] },
          ],
        },
      ],
      sources: [PRABHAT, LOKVANI, NAMELESS],
    }),
  },
  {
    title: 'event, planned; no date, no place',
    card: eventCard(happening('सेठी का मोहनगढ़ दौरा'), {
      trigger: 'visit',
      status: 'planned',
      participants: [{ link: known('अरुणिमा सेठी'), role: null }],
      reports: [said('सेठी अगले हफ़्ते मोहनगढ़ का दौरा करेंगी.', NAMELESS, 'दौरा', { certainty: 'planned' })],
      sources: [NAMELESS],
    }),
  },
  {
    title: 'event, of this page alone; denied',
    card: eventCard(
      { ref: { kind: 'told', index: 2 }, name: 'सेठी का इस्तीफ़ा', type: 'event' },
      {
        trigger: 'resignation',
        status: 'denied',
        date: '2025-07-19/2025-07-20',
        participants: [
          { link: { ref: { kind: 'local', index: 0 }, name: 'सेठी', type: 'person' }, role: null },
        ],
        reports: [said('सेठी ने इस्तीफ़े की ख़बरों का खंडन किया.', OPEN_PAGE, 'इस्तीफ़े', { certainty: 'denied' })],
        sources: [OPEN_PAGE],
        freshness: { daysOld: null, knownUntil: null },
      },
    ),
  },
];
