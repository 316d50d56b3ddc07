import { firstLetters } from '../text/letters.ts';
import { wordList, wordSet } from '../text/word-set.ts';

/** What words in names of bodies are in English, by its initials, and the Hindi and borrowed words for it; general knowledge. */
const WORDS = `
a: प्राधिकरण अथॉरिटी एडमिनिस्ट्रेशन अकादमी एकेडमी एजेंसी अभिकरण संघ एसोसिएशन विमानपत्तन हवाईअड्डा एयरपोर्ट कृषि सेना लेखा विज्ञापन विमानन उड्डयन परमाणु प्रशासन प्रशासनिक
अपीलीय एम्स कला पुरातत्व आकाशवाणी वायु
b: बोर्ड ब्यूरो बैंक निकाय बजट सीमा जैव प्रसारण भवन बीमा
c: मध्य केंद्र सेंटर केंद्रीय सेंट्रल आयोग कमीशन निगम कॉर्पोरेशन परिषद काउंसिल समिति कमेटी महाविद्यालय कॉलेज कांग्रेस नागरिक नागर कोयला कोल न्यायालय कोर्ट संचार अपराध
नियंत्रण संस्कृति सांस्कृतिक क्रिकेट नियंत्रक रसायन रासायनिक बाल सहकारी सहकारिता तटरक्षक मुख्य चैंबर कंपनी संरक्षण उपभोक्ता नगर तटीय क्लब महासंघ
d: विभाग डिपार्टमेंट निदेशालय डायरेक्टरेट रक्षा डिफेंस विकास डेवलपमेंट आपदा जिला डिस्ट्रिक्ट औषधि दवा वितरण बांध डेयरी दुग्ध राजनयिक
e: पूर्व प्रवर्तन इंजीनियरिंग अभियांत्रिकी पर्यावरण शिक्षा ऊर्जा निर्यात रोजगार आर्थिक बिजली विद्युत निर्वाचन चुनाव कर्मचारी पूर्वी इलेक्ट्रॉनिक्स परीक्षा विस्फोटक आबकारी
f: खाद्य फूड वन अग्निशमन महासंघ फेडरेशन वित्त वित्तीय फाउंडेशन प्रतिष्ठान किसान मत्स्य फोर्स बल निधि कोष फुटबॉल विदेश उर्वरक फोरेंसिक कारखाना
g: सरकार शासन गैस भूवैज्ञानिक भूगर्भ समूह ग्रुप ग्रामीण ग्रिड गंगा
h: स्वास्थ्य हेल्थ अस्पताल हॉस्पिटल आवास गृह उच्च हाई मानव राजमार्ग हाईवे हॉकी भारी बागवानी उद्यान मानवाधिकार जल
i: संस्थान इंस्टीट्यूट भारत भारतीय इंडिया इंडियन उद्योग औद्योगिक अंतरराष्ट्रीय अंतर्राष्ट्रीय इंटरनेशनल अंतर्देशीय इनलैंड बीमा इंश्योरेंस सिंचाई सूचना निवेश खुफिया जांच आयकर इस्पात पहल
इंटरकांटिनेंटल
j: संयुक्त न्याय न्यायिक पत्रकार कनिष्ठ
k: खादी ज्ञान
l: कानून विधि श्रम भूमि प्रयोगशाला लैबोरेटरी लीग साहित्य स्थानीय विधिक पुस्तकालय सीमित
m: खान माइंस खनन माइनिंग खनिज मंत्रालय मिनिस्ट्री मौसम मेडिकल चिकित्सा प्रबंधन मैनेजमेंट महानगर महानगरीय नगर नगरपालिका निगरानी मिशन मोर्चा समुद्री मरीन सैन्य मेट्रो धातु विपणन मुख्य
n: उत्तर राष्ट्रीय नेशनल नौसेना उत्तरी नाभिकीय परमाणु नया प्राकृतिक नर्सिंग पोषण
o: संगठन ऑर्गनाइजेशन तेल ऑयल कार्यालय समुद्र महासागर ओलंपिक आयुध विपक्ष
p: प्रदूषण पुलिस बंदरगाह पोर्ट पत्तन पार्टी दल सार्वजनिक लोक पब्लिक पेट्रोलियम विद्युत पावर योजना प्रोजेक्ट परियोजना संरक्षण पेंशन भविष्य निवारण जन संसदीय प्रेस स्नातकोत्तर पंचायत
उत्पादन निजी पौधा पेयजल
q: गुणवत्ता संगरोध
r: अनुसंधान रिसर्च शोध रिजर्व नियामक विनियामक रेल रेलवे ग्रामीण क्षेत्रीय सड़क रोड राजस्व पुनर्वास राहत नदी नवीकरणीय पंजीकरण मोचन
s: दक्षिण सुरक्षा सेफ्टी सिक्योरिटी राज्य स्टेट विज्ञान साइंस सेवा सर्विस समाज सोसायटी सोसाइटी सर्वेक्षण सर्वे खेल स्पोर्ट्स सांख्यिकी सांख्यिकीय विशेष स्पेशल अंतरिक्ष स्पेस कौशल सर्वोच्च सुप्रीम
इस्पात स्टील मानक सामाजिक लघु जहाजरानी शिपिंग पोत वैज्ञानिक छात्र स्कूल चयन अनुसूचित दक्षिणी
t: दल टीम न्यायाधिकरण अधिकरण ट्रिब्यूनल प्रशिक्षण ट्रेनिंग प्रौद्योगिकी टेक्नोलॉजी तकनीकी परिवहन ट्रांसपोर्ट पर्यटन दूरसंचार टेलीकॉम व्यापार ट्रस्ट न्यास शिक्षक कर जनजातीय आदिवासी परीक्षण
u: विश्वविद्यालय यूनिवर्सिटी शहरी संघ यूनियन संयुक्त संघीय एकीकृत
v: सतर्कता विजिलेंस पशु स्वयंसेवी व्यावसायिक
w: पश्चिम जल वाटर जलमार्ग वाटरवेज वन्यजीव महिला विश्व वर्ल्ड कल्याण वेलफेयर श्रमिक पवन मौसम पश्चिमी भंडारण
`;

const LETTERS_OF = lettersByWord(WORDS);

function lettersByWord(rows: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let letter = '';
  for (const word of wordList(rows.replace(/([a-z]):/g, ' $1: '))) {
    if (/^[a-z]:?$/.test(word)) letter = word.charAt(0);
    else if (word !== ':') found.set(word, (found.get(word) ?? '') + letter);
  }
  return found;
}

/** The letters that what a word (n0) of a body's name is in English may begin with; none for a word that is not known. */
export function englishInitials(word: string): string {
  return LETTERS_OF.get(word) ?? '';
}

/** Of what is before a body's head: "महानिदेशालय" is a directorate general, "महासंघ" hardly. */
const GENERAL = 'महा';
const SKIPPED = wordSet('एवं और व तथा ऑफ आफ एंड का की के');
/** How many of a name's words may be proper names, told by their own first letters. */
const MOST_PROPER = 1;
const FEWEST_LETTERS = 4;
const MOST_LETTERS = 8;
/** A name that may stand for more abbreviations tells too little. */
const MOST_READINGS = 64;

/**
 * Keys that the name of a body (n0 words) shares with the abbreviations of what it is in English, whatever the order there: "खान सुरक्षा महानिदेशालय" with "DGMS". None for
 * a name of which too little is known.
 */
export function keysOfEnglish(name: readonly string[]): string[] {
  const choices = choicesOf(name);
  if (choices === null || choices.length < FEWEST_LETTERS - 1 || choices.length > MOST_LETTERS) return [];
  let readings = [''];
  for (const choice of choices) {
    readings = readings.flatMap((read) => [...choice].map((letter) => read + letter));
    if (readings.length > MOST_READINGS) return [];
  }
  return [...new Set(readings.map(sorted))];
}

/** The same keys of an abbreviation's letters. India's own may stand for nothing in the Hindi name: "IWAI", "अंतर्देशीय जलमार्ग प्राधिकरण". */
export function keysOfEnglishLetters(letters: string): string[] {
  if (letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS) return [];
  return [sorted(letters), ...(letters.includes(INDIAS) ? [sorted(letters.replace(INDIAS, ''))] : [])];
}

const INDIAS = 'i';

function sorted(letters: string): string {
  return [...letters].sort().join('');
}

/** For each initial of the English name the letters that it may be; null where too little of the name is known. */
function choicesOf(name: readonly string[]): string[] | null {
  const words = name.filter((word) => !SKIPPED.has(word));
  const proper = words.filter((word) => lettersFor(word) === null).length;
  if (proper > MOST_PROPER || proper >= words.length - 1) return null;
  return words.flatMap((word) => lettersFor(word) ?? [firstLetters(word)]);
}

/** The initials of a word's English; null for a word that is not known. */
function lettersFor(word: string): string[] | null {
  const known = LETTERS_OF.get(word);
  if (known !== undefined) return [known];
  const rest = word.startsWith(GENERAL) ? LETTERS_OF.get(word.slice(GENERAL.length)) : undefined;
  return rest === undefined ? null : [rest, 'g'];
}
