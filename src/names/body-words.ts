import { foldWord } from '../text/fold.ts';
import { wordList, wordSet } from '../text/word-set.ts';
import { isOrdinary } from './vocabulary/vocabulary.ts';

/** Words of one meaning in names of organisations, Hindi and borrowed, the first for all; general knowledge of Hindi news. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'समूह=ग्रुप',
    'विश्वविद्यालय=यूनिवर्सिटी',
    'विद्यालय=स्कूल',
    'अस्पताल=हॉस्पिटल',
    'संस्थान=इंस्टीट्यूट इंस्टिट्यूट',
    'आयोग=कमीशन',
    'परिषद=काउंसिल',
    'समिति=कमेटी',
    'निगम=कॉर्पोरेशन कारपोरेशन',
    'प्राधिकरण=अथॉरिटी',
    'अकादमी=एकेडमी',
    'महासंघ=फेडरेशन',
    'सोसाइटी=सोसायटी',
    'न्यायालय=कोर्ट',
    'उच्च=हाई',
    'उच्च न्यायालय=हाईकोर्ट',
    'सर्वोच्च=सुप्रीम उच्चतम',
    'ऑर्गनाइजेशन=ऑर्गेनाइजेशन',
    'बैंक=बैंकिंग',
    'पार्टी=दल',
    'विभाग=डिपार्टमेंट',
    'मंत्रालय=मिनिस्ट्री',
    'केंद्र=सेंटर',
    'प्रयोगशाला=लैबोरेटरी लेबोरेटरी लैब',
    'निदेशालय=डायरेक्टरेट',
    'न्यास=ट्रस्ट',
    'प्रबंधन=मैनेजमेंट',
    'परिवहन=ट्रांसपोर्ट',
    'कॉलेज=महाविद्यालय',
  ].flatMap((row) => {
    const [meant = '', others = ''] = row.split('=');
    return wordList(others).map((word) => [word, wordList(meant)] as const);
  }),
);

/** Words of one meaning in names of places, the first for all. */
const PLACE_SYNONYMS: ReadonlyMap<string, string> = new Map(
  [
    ['डैम', 'बांध'],
    ['बैराज', 'बराज'],
    ['एयरपोर्ट', 'हवाईअड्डा'],
    ['रोड', 'मार्ग'],
    ['रिजॉर्ट', 'रिसॉर्ट'],
    ['लेक', 'झील'],
    ['रिवर', 'नदी'],
  ].map(([word = '', meant = '']) => [foldWord(word), foldWord(meant)] as const),
);

/** The words of a place's name (n0), the last, where it says what kind of place that is, in one form for all outlets; rivers go without theirs. */
export function placeWords(name: readonly string[]): readonly string[] {
  const named = name.length > 1 && name.at(-1) === 'नदी' ? name.slice(0, -1) : name;
  return named.map((word, i) =>
    i > 0 && i === named.length - 1 ? (PLACE_SYNONYMS.get(word) ?? word) : word,
  );
}

/** What a company is called with and without. */
const LEGAL = wordSet('लिमिटेड लि प्राइवेट प्रा इंक कॉर्प एलएलसी लिमि');

/** "X मेडिकल कॉलेज अस्पताल" is "X मेडिकल कॉलेज" to most. */
function isNoHospitalOfCollege(word: string, at: number, name: readonly string[]): boolean {
  return !HOSPITALS.has(word) || !COLLEGES.has(name[at - 1] ?? '') || name[at - 2] !== 'मेडिकल';
}

const HOSPITALS = wordSet('अस्पताल हॉस्पिटल');
const COLLEGES = wordSet('कॉलेज महाविद्यालय');

/** Whether a word (n0) says in what form a company was founded: "लिमिटेड". */
export function isLegalForm(word: string): boolean {
  return LEGAL.has(word);
}

/** Borrowed plurals that outlets write or leave out: "एक्सल्स", "एयरलाइंस". Not after a vowel: "प्रेस" is one. */
const PLURAL = /(.{3})(?:्स|्ज)$/;

/** A name of more words is told without "भारतीय": "भारतीय अंतर्देशीय जलमार्ग प्राधिकरण"; not "भारतीय किसान यूनियन". */
const MOST_OF_INDIA = 3;

/**
 * The words of an organisation's name (n0) as one outlet may say and another leave out or say otherwise: borrowed words by their
 * Hindi ones ("ग्रुप", "समूह"), legal forms left out, and "पार्टी" behind a name that nothing else has.
 */
export function bodyWords(name: readonly string[]): readonly string[] {
  const kept = name.filter((word, i) => i === 0 || !LEGAL.has(word)).filter(isNoHospitalOfCollege);
  if (kept[0] === 'भारतीय' && kept.length > MOST_OF_INDIA) kept.shift();
  const [first = '', second, ...more] = kept;
  if (second === 'पार्टी' && more.length === 0 && !isOrdinary(first)) return [first];
  return bodyTerms(kept).map((word) => (MEANT.has(word) ? word : word.replace(PLURAL, '$1')));
}

const MEANT: ReadonlySet<string> = new Set([...SYNONYMS.values()].flat());

/** The words of an organisation's name (n0), each in the form that all outlets share. */
export function bodyTerms(name: readonly string[]): readonly string[] {
  return name.flatMap((word) => SYNONYMS.get(word) ?? [word]);
}
