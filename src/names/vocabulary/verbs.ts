import { foldWord } from '../../text/fold.ts';
import { VERB_ROOTS } from './verb-roots.ts';
import { words } from './word-list.ts';

/**
 * The regular conjugation, after the verb paradigms of standard Hindi grammar. Endings that begin with a consonant
 * follow any root; the others are vowel signs after a consonant (कर + ेगा) and full vowels after a vowel (जा + एगा).
 */
const AFTER_ANY_ROOT = 'ता ते ती तीं ना ने नी नीं कर के नेवाला नेवाले नेवाली नेवालों';
const AFTER_CONSONANT = 'ा े ी ीं ो ूं ें ूंगा ूंगी ेगा ेगी ेंगे ेंगी ोगे ोगी िए िये िएगा िएगी िएं ियेगा ियो';
const AFTER_VOWEL = `
  या ये यी यीं आ ए ई ईं एं ओ ऊं यूं यें वे वें ऊंगा ऊंगी एगा एगी एंगे एंगी ओगे ओगी येगा येगी येंगे येंगी वेगा वेंगे इए इये इएगा इएगी
`;

/** Forms that the rules do not make, by root. दो (give!) is left out: it is the numeral two nearly always. */
const IRREGULAR: readonly (readonly [string, string])[] = [
  ['हो', 'हूं है हैं था थे थी थीं हों होगा होगे होगी होंगे होंगी हूंगा हूंगी हुआ हुए हुई हुईं हुये हुयी'],
  ['कर', 'किया किए किये की कीं कीजिए कीजिये कीजिएगा कीजे'],
  ['दे', 'दिया दिए दिये दी दीं दूं दूंगा दूंगी दें देगा देगी देंगे देंगी दोगे दोगी दीजिए दीजिये दीजिएगा दीजे'],
  ['ले', 'लिया लिए लिये ली लीं लूं लूंगा लूंगी लें लेगा लेगी लेंगे लेंगी लो लोगे लोगी लीजिए लीजिये लीजिएगा लीजे'],
  ['जा', 'गया गए गये गई गयी गईं गयीं'],
];

/** Shaped like verb forms, but in news another word nearly always: पानी is water, not a form of पाना; or a name. */
const NO_VERB_FORMS = `
  पानी घटना जनता गाड़ी झाड़ी छाती फांसी जोड़ी लड़के लड़ाई पढ़ाई कमाई चढ़ाई सुनवाई खांसी हंसी बोली टोकरी बीनी
  धोनी सोनी त्यागी अडानी कटनी बहाई जीतन खली
`;

const FINAL_LONG: ReadonlyMap<string, string> = new Map([
  ['ी', 'ि'],
  ['ू', 'ु'],
]);
const FINAL_VOWEL = /[ािीुूेैोौआ]$/;

/** What an ending may follow, with the root that each stem belongs to: पि and पी are stems of पी. */
type Stems = ReadonlyMap<string, string>;

const ROOTS = VERB_ROOTS.flatMap(words);
const NEVER: ReadonlySet<string> = new Set(words(NO_VERB_FORMS));
const IRREGULAR_ROOT: Stems = new Map(
  IRREGULAR.flatMap(([root, forms]) => words(forms).map((form) => [form, root] as const)),
);
const ANY_STEM: Stems = new Map(ROOTS.map((root) => [root, root]));
const CONSONANT_STEM: Stems = new Map(
  ROOTS.filter((root) => !FINAL_VOWEL.test(root)).map((root) => [root, root]),
);
const VOWEL_STEM: Stems = new Map(
  ROOTS.filter((root) => FINAL_VOWEL.test(root)).map((root) => [shortened(root), root]),
);

/** Each ending and the stems that it follows. */
const ENDINGS: ReadonlyMap<string, Stems> = new Map([
  ...words(AFTER_ANY_ROOT).map((ending) => [ending, ANY_STEM] as const),
  ...words(AFTER_CONSONANT).map((ending) => [ending, CONSONANT_STEM] as const),
  ...words(AFTER_VOWEL).map((ending) => [ending, VOWEL_STEM] as const),
]);
const LONGEST_ENDING = Math.max(...[...ENDINGS.keys()].map((ending) => ending.length));

/** A long ī or ū at the end of a root is short before a vowel: पी → पिया, छू → छुआ. */
function shortened(root: string): string {
  const short = FINAL_LONG.get(root.slice(-1));
  return short === undefined ? root : root.slice(0, -1) + short;
}

/**
 * The root of an n0 word that is a form of a known verb (पहुंचे → पहुंच, हुई → हो), else null. A form of two verbs gives
 * the shorter root: बना is "became" (बन) before it is the root of बनाना.
 */
export function verbRoot(norm: string): string | null {
  const irregular = IRREGULAR_ROOT.get(norm);
  if (irregular !== undefined) return irregular;
  for (let length = Math.min(LONGEST_ENDING, norm.length - 1); length > 0; length--) {
    const stems = ENDINGS.get(norm.slice(norm.length - length));
    const root = stems?.get(norm.slice(0, norm.length - length));
    if (root !== undefined) return NEVER.has(norm) ? null : root;
  }
  return ANY_STEM.get(norm) ?? null;
}

const WRITTEN: ReadonlyMap<string, string> = new Map(
  VERB_ROOTS.flatMap((row) => row.trim().split(/\s+/)).map((root) => [foldWord(root), root] as const),
);

/** The infinitive of a root as `verbRoot` gives it, as it is written: लड → लड़ना. */
export function infinitiveOf(root: string): string {
  return `${WRITTEN.get(root) ?? root}ना`;
}

/** Whether an n0 word is the bare root of a known verb, whatever else it is a form of. */
export function isVerbRoot(norm: string): boolean {
  return ANY_STEM.has(norm);
}

/** Whether an n0 word is a form of a known verb: finite, participle, infinitive, absolutive or the bare root. */
export function isVerbForm(norm: string): boolean {
  return verbRoot(norm) !== null;
}
