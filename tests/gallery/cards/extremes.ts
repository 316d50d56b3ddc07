import { article, type Exhibit, entityCard, entry, eventCard, happening, known, said } from './parts.ts';

const PRABHAT = article('दैनिक प्रभात', '2025-07-13', 'सूची');
const LONG_NAME = 'महामहिम श्रीमंत राजराजेश्वर विक्रमादित्य प्रतापनारायण सिंह देव बहादुर त्रिपाठी चतुर्वेदी';
const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)>';

export const EXTREMES: readonly Exhibit[] = [
  {
    title: 'forty participants, thirty lines of timeline',
    card: eventCard(happening('मोहनगढ़ जल सम्मेलन: नौ राज्यों के मुख्यमंत्रियों और चालीस प्रतिनिधियों की बैठक'), {
      trigger: 'summit',
      date: '2025-06-28/2025-07-02',
      place: known('मोहनगढ़', 'place'),
      participants: Array.from({ length: 40 }, (_, i) => ({
        link: known(`प्रतिनिधि क्रमांक ${i + 1}`),
        role: i % 3 === 0 ? 'राज्य जल बोर्ड के उपाध्यक्ष और परियोजना निदेशक' : null,
      })),
      reports: [said('सम्मेलन में चालीस प्रतिनिधि आए.', PRABHAT, 'सम्मेलन')],
      timeline: Array.from({ length: 30 }, (_, i) =>
        entry(`बैठक का ${i + 1}वाँ दौर`, `2025-06-${String(30 - i).padStart(2, '0')}`, {
          articles: i % 4,
          place: i % 2 ? 'मोहनगढ़' : null,
        }),
      ),
      sources: Array.from({ length: 25 }, (_, i) =>
        article(`समाचार पत्र ${i + 1}`, '2025-07-01', 'सम्मेलन की ख़बर'),
      ),
    }),
  },
  {
    title: 'very long names and words, hostile text',
    card: entityCard(known(LONG_NAME), {
      latin:
        'Mahamahim Shrimant Rajrajeshwar Vikramaditya Pratapnarayan Singh Dev Bahadur Tripathi Chaturvedi',
      coverage: { articles: 1, of: 1, from: '2025-07-13', to: '2025-07-13' },
      roles: [
        {
          text: 'अखिल भारतीय नदी जोड़ो अभियान की केंद्रीय समन्वय समिति के कार्यकारी अध्यक्ष और पूर्व सांसद',
          from: '2025-07-13',
          to: '2025-07-13',
          sources: [PRABHAT],
        },
      ],
      facts: [
        said(
          `${HOSTILE} ${'क'.repeat(90)} ${LONG_NAME} ने कहा`,
          { ...PRABHAT, outlet: HOSTILE, url: 'javascript:alert(3)' },
          LONG_NAME,
          {
            marks: [
              { start: -5, end: 8 },
              { start: 4, end: 2_000 },
            ],
            notes: [{ at: 9_999, date: 'कोई तारीख़ नहीं' }],
          },
        ),
      ],
      company: [{ link: known(HOSTILE), articles: 1_234_567 }],
      spellings: [{ form: 'अ'.repeat(120), sources: [PRABHAT] }],
      sources: [{ ...PRABHAT, outlet: HOSTILE, url: 'javascript:alert(3)', title: HOSTILE }],
    }),
  },
];
