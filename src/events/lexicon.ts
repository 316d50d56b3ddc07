import type { EventKind } from './event-kinds.ts';

/**
 * How a word becomes a trigger. `noun`: by itself. `light`: a noun that tells an event only right before a form of करना,
 * होना, देना or लगाना ("बात की"). `verb`: any finite form of the root. `state`: an adjective or participle before such a
 * form ("गिरफ्तार किया", "तैनात हैं"). `passive`: a form of the root before one of जाना ("मारे गए"). `meets`: a form of the root right
 * behind "X से" ("X से मिले"). `craft`: any form of the root, told of a mission or a craft ("… चांद पर उतरा"). `office`: a form of
 * the root right behind an office ("राज्यपाल बनाए गए"). `goes`: a form of the root right behind the name of a place ("दोहा जाएंगे").
 * `removes`: a form of the root right behind "X को" ("कोच … को हटाया"). `catches`: a form of the root in whose clause the police or their like are named.
 */
export type TriggerForm =
  | 'noun'
  | 'light'
  | 'verb'
  | 'state'
  | 'passive'
  | 'meets'
  | 'craft'
  | 'office'
  | 'goes'
  | 'removes'
  | 'catches'
  | 'phrase'
  | 'object';

/** Words of one kind: nouns in their direct form, verbs by their root; words of one name joined by "_". */
type WordRow = readonly [kind: EventKind, form: Exclude<TriggerForm, 'phrase' | 'object'>, words: string];

/** General knowledge of Hindi news. */
export const WORD_ROWS: readonly WordRow[] = [
  ['meeting', 'noun', 'मुलाकात भेंट बैठक वार्ता बातचीत मीटिंग सम्मेलन'],
  ['meeting', 'light', 'बात चर्चा मंत्रणा गुफ्तगू'],
  ['meeting', 'meets', 'मिल'],
  ['visit', 'noun', 'दौरा यात्रा'],
  ['visit', 'verb', 'पहुंच'],
  ['visit', 'goes', 'जा आ लौट'],
  ['visit', 'light', 'सर्वेक्षण निरीक्षण मुआयना'],
  ['visit', 'state', 'रवाना'],
  ['agreement', 'noun', 'समझौता संधि करार एमओयू डील'],
  ['agreement', 'light', 'हस्ताक्षर दस्तखत'],
  ['agreement', 'noun', 'समझौता_ज्ञापन सहमति_पत्र'],
  ['acquisition', 'noun', 'अधिग्रहण विलय सौदा टेकओवर'],
  ['acquisition', 'light', 'निवेश'],
  ['acquisition', 'verb', 'खरीद'],
  ['warning', 'noun', 'चेतावनी धमकी अल्टीमेटम'],
  ['summons', 'state', 'तलब'],
  [
    'attack',
    'noun',
    'हमला बमबारी गोलीबारी विस्फोट धमाका एयरस्ट्राइक फायरिंग आक्रमण घुसपैठ गोलाबारी ब्लास्ट पथराव आगजनी',
  ],
  ['clash', 'noun', 'झड़प भिड़ंत मारपीट हाथापाई धक्कामुक्की लाठीचार्ज'],
  ['clash', 'light', 'लड़ाई जंग'],
  ['clash', 'verb', 'भिड़'],
  ['coup', 'noun', 'तख्तापलट सैन्य_तख्तापलट'],
  ['deployment', 'noun', 'तैनाती'],
  ['deployment', 'state', 'तैनात'],
  ['deaths', 'noun', 'मौत मौतें'],
  ['deaths', 'passive', 'मार'],
  ['deaths', 'state', 'शहीद'],
  ['death', 'noun', 'निधन देहांत स्वर्गवास इंतकाल देहावसान आत्महत्या खुदकुशी'],
  ['killing', 'noun', 'हत्या मर्डर कत्ल हत्याकांड'],
  ['killing', 'state', 'ढेर'],
  ['injury', 'state', 'घायल जख्मी चोटिल'],
  ['injury', 'verb', 'झुलस'],
  ['missing', 'state', 'लापता'],
  ['rescue', 'verb', 'बचा'],
  ['rescue', 'light', 'रेस्क्यू'],
  ['rescue', 'state', 'एयरलिफ्ट'],
  ['robbery', 'noun', 'लूट डकैती लूटपाट चोरी सेंधमारी छिनैती झपटमारी लूटकांड'],
  ['robbery', 'verb', 'लूट चुरा'],
  ['fraud', 'light', 'धोखाधड़ी ठगी गबन फर्जीवाड़ा घोटाला'],
  ['kidnapping', 'noun', 'अपहरण किडनैपिंग'],
  ['kidnapping', 'state', 'अगवा किडनैप'],
  ['escape', 'state', 'फरार'],
  ['test', 'noun', 'परीक्षण'],
  ['launch', 'noun', 'प्रक्षेपण लॉन्चिंग लांचिंग'],
  ['launch', 'state', 'लॉन्च लांच प्रक्षेपित'],
  ['launch', 'craft', 'भेज'],
  ['landing', 'noun', 'लैंडिंग'],
  ['landing', 'craft', 'उतर उतार'],
  ['exercise', 'noun', 'अभ्यास युद्धाभ्यास सैन्याभ्यास'],
  ['election', 'noun', 'मतदान उपचुनाव'],
  ['election', 'light', 'चुनाव'],
  ['election', 'state', 'निर्वाचित'],
  ['vote', 'noun', 'विश्वास_मत विश्वासमत अविश्वास_प्रस्ताव विश्वास_प्रस्ताव फ्लोर_टेस्ट शक्ति_परीक्षण महाभियोग'],
  ['government', 'noun', 'सरकार_बनाने_का_दावा सरकार_का_गठन'],
  ['appointment', 'noun', 'नियुक्ति शपथग्रहण शपथ_ग्रहण ताजपोशी'],
  ['appointment', 'state', 'नियुक्त मनोनीत नामित'],
  ['appointment', 'noun', 'तबादला स्थानांतरण'],
  ['appointment', 'light', 'शपथ'],
  ['appointment', 'office', 'बन बना चुन'],
  ['appointment', 'state', 'साइन अनुबंधित'],
  ['expulsion', 'noun', 'निष्कासन निर्वासन प्रत्यर्पण'],
  ['expulsion', 'state', 'निष्कासित निर्वासित'],
  ['joining', 'state', 'शामिल'],
  ['resignation', 'noun', 'इस्तीफा त्यागपत्र बर्खास्तगी'],
  ['resignation', 'removes', 'हटा'],
  ['resignation', 'state', 'बर्खास्त निलंबित सस्पेंड पदमुक्त सेवानिवृत्त रिटायर'],
  ['layoff', 'noun', 'छंटनी'],
  ['opening', 'noun', 'उद्घाटन शिलान्यास लोकार्पण भूमिपूजन अनावरण विमोचन'],
  ['opening', 'verb', 'खोल'],
  ['disaster', 'noun', 'भूकंप बाढ़ भूस्खलन सुनामी हिमस्खलन तबाही'],
  ['disaster', 'state', 'जलमग्न'],
  ['accident', 'noun', 'हादसा दुर्घटना भगदड़ टक्कर अग्निकांड गैस_रिसाव'],
  ['accident', 'state', 'दुर्घटनाग्रस्त क्रैश'],
  ['accident', 'verb', 'बह'],
  ['case', 'noun', 'एफआईआर मुकदमा प्राथमिकी चार्जशीट आरोपपत्र आरोप_पत्र'],
  ['hearing', 'noun', 'सुनवाई'],
  [
    'verdict',
    'noun',
    'सजा उम्रकैद आजीवन_कारावास साल_की_जेल साल_की_कैद साल_की_सजा महीने_की_जेल महीने_की_कैद माह_की_जेल',
  ],
  ['bail', 'noun', 'जमानत'],
  ['acquittal', 'state', 'बरी दोषमुक्त'],
  ['arrest', 'noun', 'गिरफ्तारी'],
  ['arrest', 'state', 'गिरफ्तार नजरबंद अरेस्ट arrest'],
  ['arrest', 'light', 'आत्मसमर्पण सरेंडर'],
  ['arrest', 'verb', 'दबोच'],
  ['arrest', 'passive', 'पकड़'],
  ['arrest', 'catches', 'पकड़'],
  ['questioning', 'light', 'पूछताछ'],
  ['raid', 'noun', 'छापा छापेमारी छापामारी मुठभेड़ एनकाउंटर दबिश'],
  ['match', 'noun', 'मैच मुकाबला फाइनल सेमीफाइनल क्वार्टरफाइनल'],
  ['match', 'noun', 'जीत हार पराजय'],
  ['match', 'state', 'पराजित परास्त क्वालीफाई चित बाहर'],
  ['match', 'meets', 'खेल'],
  ['match', 'verb', 'हरा रौंद पछाड़ पटक जीत हार धो पीट निपटा'],
  ['protest', 'light', 'वॉकआउट बहिष्कार घेराव नारेबाजी'],
  ['protest', 'noun', 'प्रदर्शन विरोध_प्रदर्शन हड़ताल धरना महापंचायत चक्का_जाम अनशन भूख_हड़ताल तालाबंदी'],
  ['rally', 'noun', 'रैली जनसभा रोड_शो'],
  ['sanction', 'noun', 'प्रतिबंध पाबंदी टैरिफ निलंबन'],
  ['sanction', 'state', 'प्रतिबंधित बैन'],
  ['aid', 'light', 'मदद सहायता'],
  ['ceremony', 'noun', 'समारोह परेड शोकसभा शोक_सभा श्रद्धांजलि_सभा अंतिम_संस्कार'],
  ['ceremony', 'light', 'स्वागत अभिनंदन'],
  ['treatment', 'light', 'ऑपरेशन सर्जरी'],
  ['exhibition', 'noun', 'प्रदर्शनी'],
  ['award', 'state', 'सम्मानित पुरस्कृत'],
  ['award', 'verb', 'नवाज़'],
  ['ceasefire', 'noun', 'युद्धविराम संघर्षविराम सीजफायर युद्ध_विराम संघर्ष_विराम'],
  ['anniversary', 'noun', 'वर्षगांठ सालगिरह बरसी पुण्यतिथि'],
  ['order', 'noun', 'अध्यादेश'],
  ['order', 'light', 'आदेश निर्देश'],
  ['release', 'noun', 'रिहाई'],
  ['release', 'state', 'रिहा'],
];
