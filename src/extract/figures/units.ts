import { foldWord } from '../../text/fold.ts';
import { directForms } from '../../text/inflection.ts';
import type { FigureKind } from './figure-mention.ts';

/**
 * What a counted noun says of its number: the kind when nothing around it says more, and the key under which its spellings
 * and synonyms meet. `measure`: a unit of measurement, which stands right behind its number and needs nothing else.
 */
export type Unit = { readonly kind: FigureKind; readonly key: string; readonly measure: boolean };

/** People who are counted without saying which: 31 लोग, 31 व्यक्ति, "31 की मौत". */
export const ANYBODY: Unit = { kind: 'people', key: 'लोग', measure: false };

type Row = readonly [kind: FigureKind, form: 'counted' | 'measure', words: string];

/**
 * General knowledge of Hindi news: nouns in their direct form. Those joined by "/" count the same, under the first of them or
 * the key before ":". Left out are nouns that make names and numbers of things more often than counts (दिन, साल, बार, देश, नंबर).
 */
const ROWS: readonly Row[] = [
  ['people', 'counted', 'लोग/व्यक्ति/शख्स/आदमी/इंसान/जन महिला/औरत पुरुष बच्चा/बच्ची/मासूम/शिशु/नवजात बुजुर्ग'],
  [
    'people',
    'counted',
    'युवक/युवा/नौजवान युवती नाबालिग नागरिक यात्री/मुसाफिर मजदूर/श्रमिक/कामगार किसान छात्र/विद्यार्थी छात्रा',
  ],
  [
    'people',
    'counted',
    'शिक्षक ग्रामीण परिवार पर्यटक/सैलानी श्रद्धालु/तीर्थयात्री/भक्त मरीज/रोगी डॉक्टर/चिकित्सक कार्यकर्ता',
  ],
  [
    'people',
    'counted',
    'कर्मचारी/कर्मी सदस्य अधिकारी/अफसर पत्रकार/मीडियाकर्मी खिलाड़ी/एथलीट प्रदर्शनकारी/आंदोलनकारी बंधक',
  ],
  ['people', 'counted', 'कैदी/बंदी मछुआरा दर्शक आरोपी/अभियुक्त संदिग्ध बदमाश/अपराधी/हमलावर/लुटेरा तस्कर प्रवासी शरणार्थी'],
  [
    'people',
    'counted',
    'प्रतिनिधि निवासी राहगीर आतंकी/आतंकवादी/उग्रवादी/दहशतगर्द नक्सली/माओवादी विद्रोही/लड़ाका/चरमपंथी घुसपैठिया',
  ],
  [
    'people',
    'counted',
    'उम्मीदवार/प्रत्याशी मतदाता/वोटर विधायक सांसद पार्षद प्रतिभागी बचावकर्मी दमकलकर्मी स्वास्थ्यकर्मी',
  ],
  ['troops', 'counted', 'सैनिक/जवान/फौजी/कमांडो पुलिसकर्मी/पुलिसवाला/सुरक्षाकर्मी'],
  ['dead', 'counted', 'लोग:मौत/मृतक/जानें शव/लाश'],
  [
    'money',
    'measure',
    'रुपया/रुपये/रुपए/रुपयों/रूपया/रूपये/रूपए/रु/रू/₹ डॉलर/$ यूरो/€ पाउंड/£ येन युआन रूबल दिरहम रियाल टका दीनार',
  ],
  ['distance', 'measure', 'किलोमीटर/किमी/km मीटर सेंटीमीटर/सेमी मिलीमीटर/मिमी मील फुट/फीट'],
  ['area', 'measure', 'एकड़ हेक्टेयर/हैक्टेयर बीघा वर्गमीटर वर्गकिलोमीटर/वर्गकिमी वर्गफुट/वर्गफीट वर्गमील वर्गगज'],
  ['quantity', 'measure', 'किलो/किलोग्राम/किग्रा/kg ग्राम टन क्विंटल/कुंतल लीटर बैरल क्यूसेक मेगावाट'],
  ['share', 'measure', 'प्रतिशत/फीसदी/फीसद/%'],
  ['votes', 'counted', 'वोट/मत'],
  ['seats', 'counted', 'सीट'],
  ['score', 'counted', 'रन विकेट गोल'],
  ['arms', 'counted', 'मिसाइल ड्रोन रॉकेट बम टैंक युद्धपोत पनडुब्बी तोप हथियार वारहेड राइफल पिस्तौल कारतूस'],
  [
    'property',
    'counted',
    'घर/मकान दुकान गांव इमारत/भवन पुल सड़क वाहन/गाड़ी बस कार ट्रक नाव झोपड़ी/झोंपड़ी स्कूल मवेशी/पशु',
  ],
];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([kind, form, words]) =>
    words.split(' ').flatMap((row) => spellingsOf(row, { kind, measure: form === 'measure' })),
  ),
);

function spellingsOf(row: string, unit: Omit<Unit, 'key'>): [string, Unit][] {
  const [before = '', behind] = row.split(':');
  const spellings = (behind ?? before).split('/').map((word) => foldWord(word));
  const key = behind === undefined ? (spellings[0] ?? '') : before;
  return spellings.map((spelling) => [spelling, { ...unit, key }]);
}

/** The unit that an n0 word is, in any of its forms, or null. */
export function unitOfWord(norm: string): Unit | null {
  for (const form of directForms(norm)) {
    const unit = UNITS.get(form);
    if (unit) return unit;
  }
  return null;
}

/** Whether a unit counts people: what befell them may make its number a toll. */
export function countsPersons(unit: Unit): boolean {
  return unit.kind === 'people' || unit.kind === 'troops';
}
