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
  sanction: 'पर',
  aid: 'को',
  killing: 'की',
  award: 'को',
};

/** Triggers that are verbs or participles, as a noun for a title. */
const NOUNS: Readonly<Record<string, string>> = {
  पहुंच: 'आगमन',
  पहुँच: 'आगमन',
  रवाना: 'प्रस्थान',
  दाग: 'हमला',
  तैनात: 'तैनाती',
  भेज: 'तैनाती',
  मार: 'मौतें',
  ढेर: 'मुठभेड़',
  लॉन्च: 'प्रक्षेपण',
  लांच: 'प्रक्षेपण',
  प्रक्षेपित: 'प्रक्षेपण',
  नियुक्त: 'नियुक्ति',
  मनोनीत: 'मनोनयन',
  नामित: 'नामांकन',
  बर्खास्त: 'बर्खास्तगी',
  निलंबित: 'निलंबन',
  खोल: 'उद्घाटन',
  बरी: 'रिहाई',
  गिरफ्तार: 'गिरफ्तारी',
  हरा: 'जीत',
  सम्मानित: 'सम्मान',
  पुरस्कृत: 'सम्मान',
  रिहा: 'रिहाई',
  बात: 'बातचीत',
};

const MOST_NAMES = 3;

/** The title of an event: "क–ख मुलाकात", "क: ख, ग को चेतावनी", "क: काठमांडू दौरा". */
export function eventTitle({ kind, trigger, agents, targets, place, theme }: TitleParts): string {
  const word = NOUNS[trigger] ?? trigger;
  const noun = theme === null ? word : `${theme} ${word}`;
  if (TOGETHER.has(kind)) {
    const names = [...agents, ...targets];
    return names.length > 0 ? `${list(names, '–')} ${noun}` : withPlace(noun, place);
  }
  const who = list(agents.length > 0 || MARKERS[kind] !== undefined ? agents : targets, ', ');
  const whom = list(agents.length > 0 || MARKERS[kind] !== undefined ? targets : [], ', ');
  const marker = MARKERS[kind];
  const what =
    whom !== ''
      ? `${whom} ${marker === undefined ? '' : `${marker} `}${noun}`
      : kind === 'visit'
        ? withPlace(noun, place)
        : noun;
  return who === '' ? withPlace(what, whom === '' ? place : null) : `${who}: ${what}`;
}

function withPlace(noun: string, place: string | null): string {
  return place === null || noun.startsWith(place) ? noun : `${place} ${noun}`;
}

function list(names: readonly string[], joint: string): string {
  const shown = names.slice(0, MOST_NAMES).join(joint);
  return names.length > MOST_NAMES ? `${shown} …` : shown;
}
