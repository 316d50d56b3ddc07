import type { Case } from './cases.ts';
import type { EventKind } from './event-kinds.ts';
import type { Trigger } from './triggers.ts';

/** Who takes part in an event of a kind, by how a name stands. */
export type Frame = {
  /** They do it or are in it together. */
  readonly who: readonly Case[];
  /** It is done to them. */
  readonly target: readonly Case[];
  /** It is there. */
  readonly where: readonly Case[];
  /** Whose "X की …" before the trigger makes it: one of those in it, the target, or a place. */
  readonly genitive: 'who' | 'target' | 'place';
  /** Whom a name without postposition is: who does it ("X पहुंचे"), or whom it is done to ("X गिरफ्तार"). */
  readonly bare: 'who' | 'target';
  /** A country counts among those in it even where people are named. */
  readonly placesAct: boolean;
  /** People come together for it, for whom a capital may stand. */
  readonly together: boolean;
  /** Those named with the event on the way to something else were there: "समारोह में X ने कहा". */
  readonly attended: boolean;
  /** It befalls people; nobody does it. */
  readonly suffered: boolean;
  /** It goes somewhere: places are where, never who. */
  readonly journey: boolean;
  /** A body that it is in is in it: "X में हड़ताल", "Y में हिस्सेदारी". */
  readonly bodies: boolean;
  /** Two sides do it with each other: "X और Y में समझौता". */
  readonly mutual: boolean;
  /** It is done to whoever has what stands so: "X के घर पर छापा". */
  readonly owners: readonly Case[];
  /** The place that it is in takes part: "X में तख्तापलट". */
  readonly befallsPlace: boolean;
  /** With fewer participants it is no event. */
  readonly fewest: number;
};

const BASE: Frame = {
  who: ['agent', 'by', 'bare', 'led'],
  target: ['patient', 'against'],
  where: ['in', 'near'],
  genitive: 'who',
  bare: 'who',
  placesAct: true,
  together: false,
  attended: false,
  suffered: false,
  journey: false,
  bodies: false,
  owners: [],
  mutual: false,
  befallsPlace: false,
  fewest: 0,
};
const TOGETHER: Frame = {
  ...BASE,
  who: ['agent', 'bare', 'source', 'with', 'among'],
  target: [],
  where: ['in', 'on', 'near'],
  placesAct: false,
  together: true,
  attended: true,
  mutual: true,
  fewest: 2,
};
const SUFFERED: Frame = {
  ...BASE,
  who: ['bare', 'patient'],
  target: [],
  where: ['in', 'on', 'near'],
  suffered: true,
};
const HELD: Frame = {
  ...BASE,
  who: ['agent', 'by', 'bare', 'with', 'led', 'to', 'among'],
  target: ['patient'],
  where: ['in', 'on'],
  attended: true,
};
/** Done to somebody, who stands bare where nobody is said to do it: "X गिरफ्तार", "X को गिरफ्तार किया". */
const UNDERGONE: Frame = { ...BASE, genitive: 'target', bare: 'target', fewest: 1 };
const CONTEST: Frame = {
  ...BASE,
  who: ['agent', 'by', 'bare', 'with', 'among', 'source'],
  target: ['patient', 'against', 'on', 'before'],
  owners: ['patient'],
  mutual: true,
  fewest: 2,
};

const FRAMES: Partial<Record<EventKind, Frame>> = {
  // Who presides over a talk or brings it about is in it; at an agreement he is by.
  meeting: { ...TOGETHER, who: [...TOGETHER.who, 'led'] },
  summit: { ...TOGETHER, bodies: false },
  visit: { ...BASE, who: ['agent', 'bare', 'led'], target: [], journey: true, fewest: 1 },
  agreement: { ...TOGETHER, placesAct: true, attended: false, fewest: 1 },
  acquisition: {
    ...BASE,
    who: ['agent', 'by', 'bare', 'with', 'among'],
    target: ['patient', 'source'],
    bare: 'target',
    bodies: true,
    mutual: true,
    fewest: 1,
  },
  warning: { ...BASE, target: ['patient'], where: [], fewest: 1 },
  summons: UNDERGONE,
  attack: { ...BASE, target: ['patient', 'against', 'on'], owners: ['on'] },
  shooting: UNDERGONE,
  clash: { ...BASE, who: ['agent', 'bare', 'with', 'among'], target: ['against'], mutual: true },
  coup: { ...BASE, genitive: 'target', target: ['patient', 'against'], befallsPlace: true, fewest: 1 },
  deployment: { ...BASE, target: ['against'] },
  deaths: SUFFERED,
  death: SUFFERED,
  injury: SUFFERED,
  missing: SUFFERED,
  treatment: { ...UNDERGONE, who: ['agent', 'by'], where: ['in', 'near'] },
  order: { ...BASE, target: ['patient', 'against', 'on'] },
  // "X के खिलाफ हत्या का मामला": X is no victim of it.
  killing: { ...UNDERGONE, target: ['patient'] },
  rescue: { ...UNDERGONE, where: ['in', 'near', 'source'] },
  kidnapping: { ...UNDERGONE, target: ['patient'] },
  robbery: { ...BASE, target: ['patient', 'source'], bodies: true, owners: ['in', 'on', 'source'] },
  fraud: { ...BASE, target: ['patient', 'source', 'with'], fewest: 1 },
  escape: { ...BASE, target: [], fewest: 1 },
  test: { ...BASE, target: [] },
  launch: { ...BASE, target: [] },
  landing: { ...BASE, target: [], where: ['in', 'on', 'near'] },
  exercise: { ...BASE, who: ['agent', 'bare', 'with', 'among'], target: [], mutual: true, fewest: 1 },
  election: { ...BASE, target: ['patient', 'source', 'on'], befallsPlace: true },
  vote: { ...BASE, target: ['against'] },
  government: { ...BASE, target: ['before', 'patient', 'source'], fewest: 1 },
  approval: { ...BASE, who: ['agent', 'by', 'bare', 'with'], fewest: 1 },
  law: { ...BASE, target: [], fewest: 1 },
  appointment: UNDERGONE,
  joining: { ...BASE, target: [], genitive: 'target', bodies: true, fewest: 2 },
  expulsion: { ...UNDERGONE, who: ['agent', 'by', 'bare', 'source'] },
  resignation: { ...BASE, fewest: 1 },
  layoff: { ...BASE, bodies: true, fewest: 1 },
  opening: { ...BASE, target: [] },
  disaster: { ...SUFFERED, genitive: 'place', where: ['in', 'on', 'near', 'among'] },
  accident: { ...SUFFERED, genitive: 'place', bodies: true, where: ['in', 'on', 'near', 'among'] },
  case: { ...BASE, target: ['patient', 'against', 'on'], where: [], fewest: 1 },
  verdict: { ...UNDERGONE, target: ['patient', 'against', 'on', 'to'], where: [] },
  petition: { ...UNDERGONE, target: ['against'], bare: 'who', genitive: 'who', where: [] },
  // "जांच X को सौंपी": X makes it.
  investigation: {
    ...UNDERGONE,
    who: [...UNDERGONE.who, 'patient'],
    target: ['against'],
    bare: 'who',
    where: [],
  },
  hearing: { ...UNDERGONE, target: ['against'], bare: 'who', where: [] },
  acquittal: { ...UNDERGONE, where: [] },
  bail: { ...UNDERGONE, where: [] },
  nomination: { ...BASE, target: [], fewest: 1 },
  arrest: { ...UNDERGONE, where: ['in', 'near', 'source'] },
  questioning: { ...UNDERGONE, target: ['source', 'patient'] },
  release: UNDERGONE,
  raid: { ...BASE, target: ['on'], owners: ['on'] },
  match: CONTEST,
  protest: { ...BASE, target: ['against'], bodies: true, where: ['in', 'near'] },
  rally: { ...HELD, target: [] },
  sanction: { ...BASE, target: ['on', 'against', 'to'], owners: ['on'], where: [], fewest: 1 },
  aid: { ...BASE, target: ['patient'], fewest: 1 },
  ceremony: HELD,
  exhibition: HELD,
  anniversary: { ...HELD, attended: false },
  ceasefire: { ...TOGETHER, placesAct: true, attended: false, fewest: 1 },
  award: { ...UNDERGONE, target: ['patient'] },
  deed: {
    ...BASE,
    who: [...BASE.who, 'with', 'source'],
    target: ['patient', 'against', 'on'],
    genitive: 'target',
    fewest: 1,
  },
  // "X पर ताला", "Y में उत्पादन बंद".
  closure: {
    ...BASE,
    target: ['patient', 'against', 'on'],
    where: ['in', 'near', 'on'],
    genitive: 'target',
    bare: 'target',
    bodies: true,
    owners: ['on'],
  },
  disqualification: UNDERGONE,
};

/** Told alone of whom it befalls, or of him with those who do it. */
const BEFALLS: Partial<Frame> = { bare: 'target', genitive: 'target' };
const SCUFFLE: Partial<Frame> = {
  who: ['agent', 'bare', 'with', 'among', 'source'],
  target: ['against', 'patient', 'on'],
};

/** Triggers that stand in their clause otherwise than their kind does, by what they are called. */
const EXCEPTIONS: Readonly<Record<string, Partial<Frame>>> = {
  // Who says the oath or takes over does it; who is appointed has it done to them.
  शपथ: { bare: 'who', genitive: 'who' },
  शपथग्रहण: { genitive: 'who' },
  'शपथ ग्रहण': { genitive: 'who' },
  पदभार: { bare: 'who', genitive: 'who', target: [] },
  आत्मसमर्पण: { bare: 'who', genitive: 'who', target: ['before'] },
  सरेंडर: { bare: 'who', genitive: 'who', target: ['before'] },
  पदक: { bare: 'who' },
  // Whose it was is told of, and who has it now.
  रिकॉर्ड: { bare: 'who' },
  // Who hands it over wins nothing.
  इनाम: { fewest: 2 },
  // A name right before these is the prize's.
  पुरस्कार: { who: ['agent', 'by'] },
  सम्मान: { who: ['agent', 'by'] },
  बन: { bare: 'who', genitive: 'who' },
  // Whom the office sends away.
  बर्खास्त: { bare: 'target', genitive: 'target' },
  निलंबित: { bare: 'target', genitive: 'target' },
  सस्पेंड: { bare: 'target', genitive: 'target' },
  पदमुक्त: { bare: 'target', genitive: 'target' },
  बर्खास्तगी: { genitive: 'target' },
  हटा: { bare: 'target', genitive: 'target' },
  'पद से हटना': { bare: 'target', genitive: 'target' },
  अधिग्रहण: { genitive: 'target' },
  टेकओवर: { genitive: 'target' },
  // Only who orders whom tells an event: "अधिकारियों को निर्देश दिए" is every day's.
  आदेश: { fewest: 2 },
  निर्देश: { fewest: 2 },
  लड़ाई: { fewest: 2 },
  जंग: { fewest: 2 },
  // A title, a record, a place in the next round is won alone.
  खिताब: { fewest: 1 },
  सीरीज: { fewest: 1 },
  'फाइनल में जगह': { fewest: 1, target: [] },
  'पहला स्थान': { fewest: 1, target: [] },
  // "X तट से टकराया", "X और Y के बीच".
  तूफान: { where: ['in', 'on', 'near', 'source', 'among'] },
  'जवाब तलब': { target: ['patient', 'source', 'against'] },
  'लाइसेंस रद्द': { genitive: 'target' },
  'लाइसेंस निलंबन': { genitive: 'target' },
  'मान्यता निलंबन': { genitive: 'target' },
  'मान्यता रद्द': { genitive: 'target' },
  'पंजीकरण रद्द': { genitive: 'target' },
  'ठेका रद्द': { genitive: 'target' },
  'अनुबंध रद्द': { genitive: 'target' },
  'परीक्षा रद्द': { genitive: 'target' },
  चुनौती: { genitive: 'target', fewest: 1 },
  उलटफेर: { genitive: 'target', fewest: 1 },
  'सफर खत्म': { fewest: 1 },
  'ओलंपिक कोटा': { fewest: 1 },
  वॉकओवर: { fewest: 1 },
  'डोप में फंसना': { ...BEFALLS, target: ['patient'] },
  बैन: { ...BEFALLS, target: ['patient', 'on', 'against'] },
  प्रतिबंधित: { ...BEFALLS, target: ['patient', 'on', 'against'] },
  मारपीट: SCUFFLE,
  हाथापाई: SCUFFLE,
  // Those in whose hands somebody falls do it.
  हत्थे: { genitive: 'who' },
  'पद छिनना': { ...BEFALLS, target: ['patient', 'source'] },
  'हटाया जाना': BEFALLS,
  'लाइन हाजिर': BEFALLS,
  'अंक कटना': BEFALLS,
  'रेड कार्ड': { ...BEFALLS, target: ['patient'] },
  'निलंबन हटना': { genitive: 'target', target: ['patient', 'on', 'source'] },
  'प्रतिबंध हटना': { genitive: 'target', target: ['patient', 'on', 'source'] },
  // Whom a crowd shuts in did not do it.
  घेराव: { genitive: 'target' },
  कार्रवाई: { ...BEFALLS, target: ['patient', 'on', 'against'] },
  टिकट: { ...BEFALLS, target: ['patient'] },
  'टिकट कटना': { ...BEFALLS, target: ['patient'] },
  उम्मीदवारी: { target: ['patient'] },
  'नामांकन रद्द': BEFALLS,
  नीलामी: { target: ['patient', 'on', 'source'] },
  'छुट्टी पर भेजा जाना': BEFALLS,
  'करार रद्द': { genitive: 'target' },
  ठेका: { target: ['patient'] },
  'काले झंडे': { target: ['patient', 'against'] },
  // "हाईकोर्ट का दरवाजा".
  गुहार: { genitive: 'target' },
  पेशी: { who: ['bare'], target: ['patient'], bare: 'target' },
  कुर्की: { genitive: 'target' },
  'पासपोर्ट जब्त': { genitive: 'target' },
  'बुलडोजर कार्रवाई': { owners: ['on'] },
  'रद्द किया जाना': { genitive: 'target' },
  // Who is welcomed has it done to him.
  स्वागत: { genitive: 'target', fewest: 1, attended: false },
  अभिनंदन: { genitive: 'target', fewest: 1, attended: false },
  'टीम की घोषणा': { bare: 'who', genitive: 'who' },
  बचा: { target: ['patient'], bare: 'who' },
  // Rivers flow as well.
  बह: { fewest: 1 },
};

/** The frame of a kind of event, whatever word tells it. */
export function frameOfKind(kind: EventKind): Frame {
  return FRAMES[kind] ?? BASE;
}

/** The frame of a trigger; a kind that is not listed has a doer, a target and a place. */
export function frameOf({ kind, word }: Trigger): Frame {
  const frame = frameOfKind(kind);
  const exception = EXCEPTIONS[word];
  return exception === undefined ? frame : { ...frame, ...exception };
}
