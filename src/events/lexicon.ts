import type { EventKind } from './event-kinds.ts';

/**
 * How a word becomes a trigger. `noun`: by itself. `light`: a noun that tells an event only right before a form of करना,
 * होना, देना or लगाना ("बात की"). `verb`: any finite form of the root. `state`: an adjective or participle before such a
 * form ("गिरफ्तार किया", "तैनात हैं"). `passive`: a form of the root before one of जाना ("मारे गए"). `meets`: a form of the root right
 * behind "X से" ("X से मिले"). `craft`: any form of the root, told of a mission or a craft ("… चांद पर उतरा"). `office`: a form of
 * the root right behind an office ("राज्यपाल बनाए गए"). `goes`: a form of the root right behind the name of a place ("मॉस्को जाएंगे").
 * `removes`: a form of the root right behind "X को" ("कोच … को हटाया").
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
  ['clash', 'noun', 'झड़प भिड़ंत मारपीट'],
  ['clash', 'light', 'लड़ाई जंग'],
  ['coup', 'noun', 'तख्तापलट सैन्य_तख्तापलट'],
  ['deployment', 'noun', 'तैनाती'],
  ['deployment', 'state', 'तैनात'],
  ['deaths', 'noun', 'मौत मौतें'],
  ['deaths', 'passive', 'मार'],
  ['deaths', 'state', 'शहीद'],
  ['death', 'noun', 'निधन देहांत स्वर्गवास इंतकाल देहावसान'],
  ['killing', 'noun', 'हत्या मर्डर कत्ल हत्याकांड'],
  ['killing', 'state', 'ढेर'],
  ['injury', 'state', 'घायल जख्मी चोटिल'],
  ['missing', 'state', 'लापता'],
  ['rescue', 'verb', 'बचा'],
  ['rescue', 'light', 'रेस्क्यू'],
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
  ['appointment', 'light', 'शपथ'],
  ['appointment', 'office', 'बन बना चुन'],
  ['appointment', 'state', 'साइन अनुबंधित'],
  ['expulsion', 'noun', 'निष्कासन निर्वासन'],
  ['expulsion', 'state', 'निष्कासित निर्वासित'],
  ['joining', 'state', 'शामिल'],
  ['resignation', 'noun', 'इस्तीफा त्यागपत्र बर्खास्तगी'],
  ['resignation', 'removes', 'हटा'],
  ['resignation', 'state', 'बर्खास्त निलंबित सस्पेंड पदमुक्त सेवानिवृत्त रिटायर'],
  ['layoff', 'noun', 'छंटनी'],
  ['opening', 'noun', 'उद्घाटन शिलान्यास लोकार्पण भूमिपूजन'],
  ['opening', 'verb', 'खोल'],
  ['disaster', 'noun', 'भूकंप बाढ़ भूस्खलन सुनामी हिमस्खलन तबाही'],
  ['accident', 'noun', 'हादसा दुर्घटना भगदड़ टक्कर अग्निकांड'],
  ['accident', 'state', 'दुर्घटनाग्रस्त क्रैश'],
  ['case', 'noun', 'एफआईआर मुकदमा प्राथमिकी चार्जशीट आरोपपत्र आरोप_पत्र'],
  ['hearing', 'noun', 'सुनवाई'],
  ['verdict', 'noun', 'सजा उम्रकैद आजीवन_कारावास साल_की_जेल साल_की_कैद साल_की_सजा'],
  ['bail', 'noun', 'जमानत'],
  ['acquittal', 'state', 'बरी दोषमुक्त'],
  ['arrest', 'noun', 'गिरफ्तारी'],
  ['arrest', 'state', 'गिरफ्तार नजरबंद अरेस्ट'],
  ['arrest', 'light', 'आत्मसमर्पण सरेंडर'],
  ['arrest', 'verb', 'दबोच'],
  ['questioning', 'light', 'पूछताछ'],
  ['raid', 'noun', 'छापा छापेमारी छापामारी मुठभेड़ एनकाउंटर दबिश'],
  ['match', 'noun', 'मैच मुकाबला फाइनल सेमीफाइनल क्वार्टरफाइनल'],
  ['match', 'noun', 'जीत हार'],
  ['match', 'state', 'पराजित परास्त'],
  ['match', 'verb', 'हरा रौंद पछाड़ जीत हार'],
  ['protest', 'noun', 'प्रदर्शन विरोध_प्रदर्शन हड़ताल धरना महापंचायत चक्का_जाम अनशन भूख_हड़ताल'],
  ['rally', 'noun', 'रैली जनसभा रोड_शो'],
  ['sanction', 'noun', 'प्रतिबंध पाबंदी टैरिफ'],
  ['aid', 'light', 'मदद सहायता'],
  ['ceremony', 'noun', 'समारोह परेड'],
  ['exhibition', 'noun', 'प्रदर्शनी'],
  ['award', 'state', 'सम्मानित पुरस्कृत'],
  ['ceasefire', 'noun', 'युद्धविराम संघर्षविराम सीजफायर युद्ध_विराम संघर्ष_विराम'],
  ['anniversary', 'noun', 'वर्षगांठ सालगिरह बरसी पुण्यतिथि'],
  ['order', 'noun', 'अध्यादेश'],
  ['release', 'noun', 'रिहाई'],
  ['release', 'state', 'रिहा'],
];

/**
 * A trigger of several words that need not stand together: cues, and the verbs that make an event of them. A verb is a root, or with
 * "=" a word as it stands ("=दर्ज"). The trigger is what the event is called by.
 */
type PhraseRow = readonly [kind: EventKind, trigger: string, cues: string, verbs: string];

/** General knowledge of Hindi news: set phrases of a noun and its verb. */
export const PHRASE_ROWS: readonly PhraseRow[] = [
  ['acquisition', 'हिस्सेदारी', 'हिस्सेदारी शेयर', 'खरीद बेच'],
  ['shooting', 'गोली', 'गोली गोलियां', 'मार चला लग बरसा दाग'],
  ['attack', 'चाकूबाजी', 'चाकू', 'मार घोंप'],
  ['killing', 'हत्या', 'मार', 'गिरा'],
  ['killing', 'हत्या', 'मौत_के_घाट', 'उतार'],
  ['deaths', 'मौत', 'जान', 'गंवा'],
  ['deaths', 'मौत', 'दम', 'तोड़'],
  ['death', 'निधन', 'अंतिम_सांस', 'ले'],
  ['war', 'युद्ध', 'युद्ध जंग', 'छिड़ =शुरू छेड़'],
  ['attack', 'कब्जा', 'कब्जा', 'कर जमा हो'],
  ['landing', 'वापसी', 'धरती_पर पृथ्वी_पर', 'लौट उतर'],
  ['coup', 'तख्तापलट', 'सत्ता_पर_कब्जा सत्ता_पर_नियंत्रण', 'कर जमा ले'],
  ['coup', 'तख्तापलट', 'सत्ता', 'हथिया'],
  ['coup', 'तख्तापलट', 'सत्ता_अपने_हाथ', 'ले'],
  ['coup', 'तख्तापलट', 'सत्ता_से', '=बेदखल'],
  ['coup', 'तख्तापलट', 'तख्ता', 'पलट'],
  ['rescue', 'बचाव', 'सुरक्षित सकुशल जिंदा जीवित मलबे_से बाहर', 'निकाल'],
  ['rescue', 'बचाव', 'जिंदा जीवित सकुशल', 'निकल बचा'],
  ['rescue', 'बरामदगी', 'सकुशल सुरक्षित', '=बरामद'],
  ['rescue', 'बचाव', 'सुरक्षित_स्थान सुरक्षित_जगह', 'पहुंचा भेज ले'],
  ['rescue', 'बचाव', 'जान', 'बचा'],
  ['robbery', 'डकैती', 'डाका', 'डाल पड़'],
  ['kidnapping', 'बंधक', 'बंधक', 'बना'],
  ['escape', 'फरारी', 'जेल_से हिरासत_से', 'भाग =फरार'],
  ['launch', 'प्रक्षेपण', 'कक्षा_में', '=स्थापित पहुंचा भेज'],
  ['election', 'जीत', 'चुनाव उपचुनाव सीट', 'जीत'],
  ['election', 'हार', 'चुनाव उपचुनाव', 'हार'],
  ['election', 'बहुमत', 'बहुमत', 'मिल =हासिल'],
  ['nomination', 'नामांकन', 'नामांकन पर्चा नामांकन_पत्र', '=दाखिल भर'],
  ['vote', 'बहुमत', 'बहुमत', '=साबित =सिद्ध खो'],
  ['vote', 'सरकार का गिरना', 'सरकार', 'गिर'],
  ['government', 'सरकार बनाने का दावा', 'दावा', '=पेश'],
  ['government', 'समर्थन वापसी', 'समर्थन', '=वापस'],
  ['government', 'राष्ट्रपति शासन', 'राष्ट्रपति_शासन', '=लागू लग लगा'],
  ['government', 'गठबंधन टूटना', 'गठबंधन', 'तोड़ टूट'],
  ['government', 'विधानसभा भंग', 'विधानसभा संसद', '=भंग'],
  ['law', 'विधेयक', 'विधेयक बिल', '=पारित =पास =मंजूर =पेश'],
  ['law', 'कानून', 'कानून', '=लागू =पारित'],
  ['appointment', 'पदभार', 'पदभार कार्यभार प्रभार कमान', '=ग्रहण संभाल'],
  ['appointment', 'चयन', 'चयन', 'हो कर'],
  ['joining', 'सदस्यता', 'सदस्यता', 'ले =ग्रहण'],
  ['expulsion', 'निष्कासन', 'पार्टी_से देश_से', 'निकाल =बाहर =निष्कासित'],
  ['resignation', 'पद छोड़ना', 'पद', 'छोड़'],
  ['resignation', 'पद से हटना', 'पद_से', 'हट हटा'],
  ['resignation', 'संन्यास', 'संन्यास', 'ले'],
  ['visit', 'जायजा', 'जायजा', 'ले'],
  ['aid', 'सहायता', 'मुआवजा अनुदान अनुग्रह_राशि आर्थिक_सहायता', '=घोषणा =ऐलान दे'],
  ['aid', 'सहायता', 'देने_की_घोषणा देने_का_ऐलान', 'कर हो'],
  ['aid', 'राहत', 'राहत_सामग्री', 'गिरा पहुंचा भेज बांट'],
  ['deaths', 'शव मिलना', 'शव लाश', 'मिल =बरामद'],
  ['disaster', 'तटबंध टूटना', 'तटबंध बांध बैराज', 'टूट'],
  ['disaster', 'बादल फटना', 'बादल', 'फट'],
  ['disaster', 'ज्वालामुखी', 'ज्वालामुखी', 'फट'],
  ['disaster', 'तूफान', 'तूफान चक्रवात तट_से', 'टकरा'],
  ['accident', 'आग', 'आग', 'लग भड़क'],
  ['accident', 'रेल हादसा', 'पटरी_से', 'उतर'],
  ['accident', 'हादसा', 'खाई_में नदी_में नहर_में', 'गिर समा'],
  ['accident', 'नाव हादसा', 'नाव नौका', 'पलट डूब'],
  ['accident', 'हादसा', 'पुल इमारत मकान दीवार छत भवन', 'गिर ढह'],
  ['case', 'मुकदमा', 'केस मामला', '=दर्ज'],
  ['petition', 'याचिका', 'याचिका अर्जी', '=दायर =दाखिल'],
  ['investigation', 'जांच', 'जांच', '=शुरू सौंप'],
  ['summons', 'समन', 'समन नोटिस', 'भेज =जारी थमा'],
  ['verdict', 'फैसला', 'फैसला', 'सुना'],
  ['verdict', 'दोषसिद्धि', 'दोषी', '=करार ठहरा पा मान'],
  ['bail', 'जमानत पर फैसला', 'जमानत_याचिका जमानत_अर्जी बेल_एप्लीकेशन', '=खारिज =मंजूर =स्वीकार =रिजेक्ट'],
  ['bail', 'जमानत', 'बेल', 'मिल दे'],
  ['petition', 'याचिका पर फैसला', 'याचिका अपील अर्जी', '=खारिज =मंजूर =स्वीकार =रिजेक्ट'],
  ['approval', 'मंजूरी', 'मंजूरी', 'दे मिल'],
  ['verdict', 'जुर्माना', 'जुर्माना', 'लगा लग ठोंक ठोक'],
  ['arrest', 'हिरासत', 'हिरासत_में अभिरक्षा_में', 'ले भेज रख सौंप'],
  ['arrest', 'जेल', 'जेल न्यायिक_हिरासत_में', 'भेज'],
  ['arrest', 'रिमांड', 'रिमांड_पर', 'भेज ले सौंप'],
  ['raid', 'छापा', 'छापा', 'मार डाल पड़'],
  ['match', 'जीत', 'मात शिकस्त पटखनी करारी_शिकस्त', 'दे'],
  ['match', 'जीत', 'धूल', 'चटा'],
  ['match', 'खिताब', 'खिताब ट्रॉफी', 'जीत =कब्जा'],
  ['match', 'सीरीज', 'सीरीज शृंखला श्रृंखला', 'जीत =कब्जा हार'],
  ['match', 'मुकाबला', 'सामना', 'हो कर'],
  ['match', 'ड्रॉ', 'ड्रॉ टाई', 'हो रह खेल =समाप्त =पर'],
  ['match', 'फाइनल में जगह', 'फाइनल_में सेमीफाइनल_में क्वार्टरफाइनल_में', 'पहुंच बना =प्रवेश'],
  ['protest', 'हड़ताल', 'हड़ताल_पर धरने_पर धरने_में अनशन_पर', 'जा चल बैठ उतर रह'],
  ['protest', 'प्रदर्शन', 'सड़क_पर सड़कों_पर', 'उतर'],
  ['award', 'पुरस्कार', 'पुरस्कार अवॉर्ड नोबेल', 'मिल दे जीत =प्रदान =घोषणा'],
  ['award', 'सम्मान', 'सम्मान', 'मिल दे =प्रदान'],
  ['award', 'पदक', 'पदक मेडल', 'जीत मिल =हासिल'],
];

/** Verbs that tell an event of what stands before them: root, and nouns of which one must stand close by. */
type ObjectRow = readonly [kind: EventKind, root: string, objects: string];

const ARMS = 'मिसाइल रॉकेट गोला बम ड्रोन टॉरपीडो';
const FORCES = 'सैनिक सेना जवान टुकड़ी फौज बल नौसेना युद्धपोत पनडुब्बी विमान टैंक मिसाइल कमांडो दस्ता बेड़ा';
const CIVILIANS =
  'नागरिक लोग यात्री पर्यटक श्रद्धालु मछुआरा छात्र छात्रा बच्चा ग्रामीण तीर्थयात्री बंधक सैलानी भारतीय मजदूर';

/** General knowledge of Hindi news. */
export const OBJECT_ROWS: readonly ObjectRow[] = [
  ['attack', 'दाग', ARMS],
  ['attack', 'गिरा', 'बम'],
  ['deployment', 'भेज', FORCES],
  ['layoff', 'निकाल', 'कर्मचारी'],
  ['rescue', 'निकाल', CIVILIANS],
];
