import { wordList } from '../../text/word-set.ts';

/** Offices that outlets have two words for, borrowed or cut short, each row with the one that stands for all first; general knowledge of Hindi news. */
const ROWS = [
  'प्रधानमंत्री=पीएम pm',
  'मुख्यमंत्री=सीएम cm',
  'जिलाधिकारी=डीएम कलेक्टर उपायुक्त डीसी dm dc collector',
  'राज्यपाल=गवर्नर',
  'मेयर=महापौर mayor',
  'मंत्री=मिनिस्टर',
  'विदेश=फॉरेन',
  'गृह=होम',
  'ऊर्जा=एनर्जी',
  'वित्त=फाइनेंस',
  'रक्षा=डिफेंस',
  'खेल=स्पोर्ट्स',
  'स्वास्थ्य=हेल्थ',
  'शिक्षा=एजुकेशन',
  'परिवहन=ट्रांसपोर्ट',
  'रेल=रेलवे',
  'विधायक=एमएलए mla',
  'सांसद=mp',
  'मालिक=ओनर owner',
  'चालक=ड्राइवर driver',
  'अधीक्षक=सुपरिंटेंडेंट superintendent',
  'संस्थापक=फाउंडर founder',
  'राजदूत=एंबेसडर एम्बेसडर ambassador',
  'निदेशक=डायरेक्टर director',
  'प्रबंधक=मैनेजर manager',
  'अध्यक्ष=चेयरमैन प्रेसिडेंट president chairman',
  'सचिव=सेक्रेटरी',
  'निरीक्षक=इंस्पेक्टर',
  'अधिकारी=ऑफिसर अफसर',
  'अभियंता=इंजीनियर',
  'प्रशिक्षक=कोच coach',
  'कप्तान=कैप्टन captain skipper',
  'न्यायमूर्ति=जस्टिस',
  'न्यायाधीश=जज',
  'महानिदेशक=डीजी',
  'आयुक्त=कमिश्नर',
  'पुलिस अधीक्षक=एसपी sp',
  'वरिष्ठ पुलिस अधीक्षक=एसएसपी ssp',
  'पुलिस महानिदेशक=डीजीपी dgp',
  'मुख्य कार्यकारी अधिकारी=सीईओ ceo',
  'महाप्रबंधक=जीएम',
];

const SAME: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => {
    const [meant = '', others = ''] = row.split('=');
    return wordList(others).map((word) => [word.toLowerCase(), wordList(meant).join(' ')] as const);
  }),
);

/** An office's word (n0) as all outlets could say it: "डायरेक्टर" is "निदेशक". */
export function sameOffice(norm: string): string {
  return SAME.get(norm) ?? norm;
}
