import type { EventKind } from '../events/event-kinds.ts';

/** What an event's title is made of: names as the sources spell them, the trigger's noun, in the frame of its kind. */
export type TitleParts = {
  readonly kind: EventKind;
  readonly trigger: string;
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  readonly place: string | null;
  /** The mission that it is a step of: it stands before the noun. */
  readonly theme: string | null;
  /** The named event that they were at, and that the trigger is part of the name of. */
  readonly occasion: string | null;
};

/** Kinds that people do together: "X–Y मुलाकात". */
const TOGETHER: ReadonlySet<EventKind> = new Set([
  'meeting',
  'summit',
  'agreement',
  'match',
  'exercise',
  'ceasefire',
]);

/** The postposition between whom it is done to and the trigger. */
const MARKERS: Partial<Record<EventKind, string>> = {
  warning: 'को',
  attack: 'पर',
  shooting: 'को',
  sanction: 'पर',
  summons: 'को',
  aid: 'को',
  killing: 'की',
  award: 'को',
  joining: 'में',
};

/** The postposition between whom it is done to and these nouns: "क: ख का निलंबन". */
const MARKERS_OF_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    का: 'निलंबन निष्कासन चयन बचाव अपहरण निर्वाचन मनोनयन नामांकन तबादला स्वागत अभिनंदन घेराव अधिग्रहण',
    की: 'जमानत_पर_फैसला याचिका_पर_फैसला गिरफ्तारी बर्खास्तगी नियुक्ति रिहाई नजरबंदी छंटनी तैनाती पेशी',
    को: 'जमानत जेल रिमांड सजा टिकट कमान जिम्मेदारी शपथ हिरासत क्लीन_चिट',
    से: 'पूछताछ इस्तीफा त्यागपत्र पद_छोड़ना अलग_होना',
    पर: 'मुकदमा जुर्माना छापा',
  }).flatMap(([marker, nouns]) =>
    nouns.split(' ').map((noun) => [noun.replaceAll('_', ' '), marker] as const),
  ),
);

/** Triggers that are verbs or participles, as a noun for a title. */
const NOUNS: Readonly<Record<string, string>> = {
  मिल: 'मुलाकात',
  पहुंच: 'आगमन',
  जा: 'यात्रा',
  लौट: 'वापसी',
  रवाना: 'प्रस्थान',
  दाग: 'हमला',
  गिरा: 'हमला',
  तैनात: 'तैनाती',
  भेज: 'तैनाती',
  मार: 'मौतें',
  शहीद: 'शहादत',
  ढेर: 'मुठभेड़',
  बचा: 'बचाव',
  निकाल: 'बचाव',
  चुरा: 'चोरी',
  अगवा: 'अपहरण',
  लॉन्च: 'प्रक्षेपण',
  लांच: 'प्रक्षेपण',
  प्रक्षेपित: 'प्रक्षेपण',
  उतर: 'लैंडिंग',
  उतार: 'लैंडिंग',
  नियुक्त: 'नियुक्ति',
  बन: 'नियुक्ति',
  बना: 'नियुक्ति',
  चुन: 'निर्वाचन',
  निर्वाचित: 'निर्वाचन',
  मनोनीत: 'मनोनयन',
  नामित: 'नामांकन',
  निष्कासित: 'निष्कासन',
  निर्वासित: 'निर्वासन',
  बर्खास्त: 'बर्खास्तगी',
  निलंबित: 'निलंबन',
  सस्पेंड: 'निलंबन',
  सेवानिवृत्त: 'सेवानिवृत्ति',
  रिटायर: 'सेवानिवृत्ति',
  खोल: 'उद्घाटन',
  'साल की जेल': 'सजा',
  'साल की कैद': 'सजा',
  'साल की सजा': 'सजा',
  बरी: 'रिहाई',
  दोषमुक्त: 'रिहाई',
  गिरफ्तार: 'गिरफ्तारी',
  अरेस्ट: 'गिरफ्तारी',
  दबोच: 'गिरफ्तारी',
  पकड़: 'गिरफ्तारी',
  बह: 'बहना',
  खेल: 'मुकाबला',
  झुलस: 'झुलसना',
  जलमग्न: 'बाढ़',
  एयरलिफ्ट: 'बचाव',
  बैन: 'प्रतिबंध',
  प्रतिबंधित: 'प्रतिबंध',
  लगा: 'तैनाती',
  क्वालीफाई: 'अगले दौर में जगह',
  नजरबंद: 'नजरबंदी',
  दुर्घटनाग्रस्त: 'दुर्घटना',
  क्रैश: 'दुर्घटना',
  हरा: 'जीत',
  रौंद: 'जीत',
  पछाड़: 'जीत',
  सम्मानित: 'सम्मान',
  पुरस्कृत: 'सम्मान',
  नवाज़: 'सम्मान',
  रिहा: 'रिहाई',
  साइन: 'अनुबंध',
  अनुबंधित: 'अनुबंध',
  पराजित: 'जीत',
  परास्त: 'जीत',
  हटा: 'हटाया जाना',
  आ: 'आगमन',
  बात: 'बातचीत',
  धो: 'जीत',
  पीट: 'जीत',
  निपटा: 'जीत',
  चित: 'जीत',
  चुनौती: 'चुनौती समाप्त',
  पटक: 'जीत',
  हत्थे: 'गिरफ्तारी',
  काफिला: 'आगमन',
  'बाहर का रास्ता': 'जीत',
  बाहर: 'जीत',
  भिड़: 'भिड़ंत',
  फरार: 'फरारी',
  लापता: 'गुमशुदगी',
  चोटिल: 'चोट',
  arrest: 'गिरफ्तारी',
};

/** What the noun is where a kind makes something else of the same verb. */
const NOUNS_OF_KIND: Partial<Record<EventKind, Readonly<Record<string, string>>>> = {
  launch: { रवाना: 'प्रक्षेपण', भेज: 'प्रक्षेपण' },
  layoff: { निकाल: 'छंटनी' },
  accident: { रौंद: 'टक्कर', भिड़: 'टक्कर' },
};

/** Of two sides a title tells that they met, not who won. */
const OUTCOMES: ReadonlySet<string> = new Set(['जीत', 'हार', 'ड्रॉ', 'चुनौती समाप्त']);

/** What is told of one side alone, behind its name and a colon: "क: सफर खत्म". */
const ALONE: ReadonlySet<string> = new Set([
  'उलटफेर',
  'सफर खत्म',
  'चुनौती समाप्त',
  'ओलंपिक कोटा',
  'वॉकओवर',
  'ठेका',
  'पहला स्थान',
]);

function nounOf(kind: EventKind, trigger: string, names: number): string {
  const noun = NOUNS_OF_KIND[kind]?.[trigger] ?? NOUNS[trigger] ?? trigger;
  return kind === 'match' && names > 1 && OUTCOMES.has(noun) ? 'मुकाबला' : noun;
}

const MOST_NAMES = 3;

/** The title of an event: "क–ख मुलाकात", "क: ख, ग को चेतावनी", "क: काठमांडू दौरा". */
export function eventTitle({ kind, trigger, agents, targets, place, theme, occasion }: TitleParts): string {
  if (occasion !== null) return attended([...agents, ...targets], occasion);
  const word = nounOf(kind, trigger, agents.length + targets.length);
  const noun = theme === null ? word : `${theme} ${word}`;
  if (TOGETHER.has(kind)) {
    const names = [...agents, ...targets];
    if (names.length === 1 && ALONE.has(noun)) return `${names.join('')}: ${noun}`;
    return names.length > 0 ? `${list(names, '–')} ${noun}` : withPlace(noun, place);
  }
  if (kind === 'deed') return `${list([...agents, ...targets], ', ')}: ${noun}`;
  const who = list(agents.length > 0 || MARKERS[kind] !== undefined ? agents : targets, ', ');
  const whom = list(agents.length > 0 || MARKERS[kind] !== undefined ? targets : [], ', ');
  const marker = MARKERS[kind] ?? MARKERS_OF_NOUNS.get(noun);
  const what =
    whom !== '' && !COMPLETE.has(noun)
      ? `${whom} ${marker === undefined ? '' : `${marker} `}${noun}`
      : kind === 'visit'
        ? withPlace(noun, place)
        : noun;
  return who === '' ? withPlace(what, whom === '' ? place : null) : `${who}: ${what}`;
}

/** The name of the event that something is told of, where one of the triggers is its last word: "तोरबिला शिखर सम्मेलन"; else null. */
export function occasionOf(theme: string | null, triggers: readonly string[]): string | null {
  return theme !== null && triggers.some((word) => theme.endsWith(word)) ? theme : null;
}

/** What says by itself whom it is done to: "क: टीम की घोषणा". */
const COMPLETE: ReadonlySet<string> = new Set(['टीम की घोषणा']);

/** Who was at it need not have met each other. */
function attended(names: readonly string[], occasion: string): string {
  return names.length === 0 ? occasion : `${list(names, ', ')}: ${occasion}`;
}

function withPlace(noun: string, place: string | null): string {
  return place === null || noun.startsWith(place) ? noun : `${place} ${noun}`;
}

function list(names: readonly string[], joint: string): string {
  const shown = names.slice(0, MOST_NAMES).join(joint);
  return names.length > MOST_NAMES ? `${shown} …` : shown;
}
