import { foldWord } from '../text/fold.ts';
import { directForms } from '../text/inflection.ts';

/** What can be told as an event. The keys of the interface's texts and of the frames in frames.ts. */
export type EventKind =
  | 'meeting'
  | 'summit'
  | 'visit'
  | 'agreement'
  | 'warning'
  | 'attack'
  | 'clash'
  | 'war'
  | 'deployment'
  | 'deaths'
  | 'death'
  | 'killing'
  | 'test'
  | 'launch'
  | 'landing'
  | 'exercise'
  | 'election'
  | 'appointment'
  | 'resignation'
  | 'opening'
  | 'disaster'
  | 'accident'
  | 'verdict'
  | 'arrest'
  | 'raid'
  | 'match'
  | 'protest'
  | 'sanction'
  | 'aid'
  | 'ceremony'
  | 'exhibition'
  | 'award'
  | 'ceasefire'
  | 'anniversary'
  | 'order'
  | 'release';

/**
 * How a word becomes a trigger. `noun`: by itself. `light`: a noun that tells an event only right before a form of करना,
 * होना, देना or लगाना ("बात की"). `verb`: any finite form of the root. `state`: an adjective or participle before such a
 * form ("गिरफ्तार किया", "तैनात हैं"). `passive`: a form of the root before one of जाना ("मारे गए"). `troops`: a form of the root
 * with soldiers or arms before it ("सैनिकों को भेजा").
 */
type TriggerForm = 'noun' | 'light' | 'verb' | 'state' | 'passive' | 'troops';

type Row = readonly [kind: EventKind, form: TriggerForm, words: string];

/** General knowledge of Hindi news: the nouns in their direct form, the verbs by their root. */
const ROWS: readonly Row[] = [
  ['meeting', 'noun', 'मुलाकात भेंट बैठक वार्ता बातचीत मीटिंग सम्मेलन'],
  ['meeting', 'light', 'बात चर्चा मंत्रणा गुफ्तगू'],
  ['visit', 'noun', 'दौरा यात्रा'],
  ['visit', 'verb', 'पहुंच पहुँच'],
  ['visit', 'state', 'रवाना'],
  ['agreement', 'noun', 'समझौता संधि करार एमओयू डील'],
  ['agreement', 'light', 'हस्ताक्षर दस्तखत'],
  ['warning', 'noun', 'चेतावनी धमकी अल्टीमेटम'],
  ['attack', 'noun', 'हमला बमबारी गोलीबारी विस्फोट धमाका एयरस्ट्राइक फायरिंग आक्रमण घुसपैठ गोलाबारी ब्लास्ट'],
  ['attack', 'verb', 'दाग'],
  ['clash', 'noun', 'झड़प भिड़ंत'],
  ['clash', 'light', 'लड़ाई जंग'],
  ['deployment', 'noun', 'तैनाती'],
  ['deployment', 'state', 'तैनात'],
  ['deployment', 'troops', 'भेज'],
  ['deaths', 'noun', 'मौत मौतें'],
  ['deaths', 'passive', 'मार'],
  ['death', 'noun', 'निधन देहांत'],
  ['killing', 'noun', 'हत्या मर्डर'],
  ['killing', 'state', 'ढेर'],
  ['test', 'noun', 'परीक्षण'],
  ['launch', 'noun', 'प्रक्षेपण लॉन्चिंग लांचिंग'],
  ['launch', 'state', 'लॉन्च लांच प्रक्षेपित'],
  ['landing', 'noun', 'लैंडिंग'],
  ['exercise', 'noun', 'अभ्यास युद्धाभ्यास सैन्याभ्यास'],
  ['election', 'noun', 'मतदान उपचुनाव'],
  ['election', 'light', 'चुनाव'],
  ['appointment', 'noun', 'नियुक्ति शपथग्रहण'],
  ['appointment', 'state', 'नियुक्त मनोनीत नामित'],
  ['appointment', 'light', 'शपथ'],
  ['resignation', 'noun', 'इस्तीफा त्यागपत्र बर्खास्तगी'],
  ['resignation', 'state', 'बर्खास्त निलंबित'],
  ['opening', 'noun', 'उद्घाटन शिलान्यास लोकार्पण भूमिपूजन'],
  ['opening', 'verb', 'खोल'],
  ['disaster', 'noun', 'भूकंप बाढ़ भूस्खलन सुनामी हिमस्खलन तबाही'],
  ['accident', 'noun', 'हादसा दुर्घटना भगदड़ टक्कर अग्निकांड'],
  ['verdict', 'noun', 'सजा उम्रकैद जमानत'],
  ['verdict', 'state', 'बरी'],
  ['arrest', 'noun', 'गिरफ्तारी हिरासत'],
  ['arrest', 'state', 'गिरफ्तार'],
  ['raid', 'noun', 'छापा छापेमारी छापामारी मुठभेड़ एनकाउंटर'],
  ['match', 'noun', 'मैच मुकाबला फाइनल सेमीफाइनल'],
  ['match', 'verb', 'हरा'],
  ['protest', 'noun', 'प्रदर्शन हड़ताल धरना रैली महापंचायत'],
  ['sanction', 'noun', 'प्रतिबंध पाबंदी टैरिफ'],
  ['aid', 'light', 'मदद सहायता'],
  ['ceremony', 'noun', 'समारोह परेड'],
  ['exhibition', 'noun', 'प्रदर्शनी'],
  ['award', 'state', 'सम्मानित पुरस्कृत'],
  ['ceasefire', 'noun', 'युद्धविराम संघर्षविराम सीजफायर'],
  ['anniversary', 'noun', 'वर्षगांठ सालगिरह बरसी पुण्यतिथि'],
  ['order', 'noun', 'अध्यादेश'],
  ['release', 'noun', 'रिहाई'],
  ['release', 'state', 'रिहा'],
];

/** A word that can trigger an event: its kind, how it does, and its direct form, as it is written and not folded. */
export type Trigger = { readonly kind: EventKind; readonly form: TriggerForm; readonly word: string };

const OF_ROOTS: ReadonlySet<TriggerForm> = new Set(['verb', 'passive', 'troops']);
const BY_WORD = new Map<string, Trigger>();
const BY_ROOT = new Map<string, Trigger>();
for (const [kind, form, words] of ROWS) {
  for (const word of words.split(' '))
    (OF_ROOTS.has(form) ? BY_ROOT : BY_WORD).set(foldWord(word), { kind, form, word });
}

/** The trigger that an n0 word is as a noun or participle, in any of its forms, or null. */
export function nounTrigger(norm: string): Trigger | null {
  for (const form of directForms(norm)) {
    const trigger = BY_WORD.get(form);
    if (trigger) return trigger;
  }
  return null;
}

/** The trigger of a verb root, or null. */
export function verbTrigger(root: string): Trigger | null {
  return BY_ROOT.get(root) ?? null;
}
