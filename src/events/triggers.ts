import { verbRoot } from '../names/vocabulary/verbs.ts';
import { foldWord } from '../text/fold.ts';
import { directForms } from '../text/inflection.ts';
import { wordSet } from '../text/word-set.ts';
import type { EventKind } from './event-kinds.ts';
import { type Guard, guardOf } from './guards.ts';
import { type TriggerForm, WORD_ROWS } from './lexicon.ts';
import { FIELDS } from './phrases/fields.ts';
import { OBJECT_ROWS } from './phrases/objects.ts';
import type { PhraseRow } from './phrases/rows.ts';

/** A word that can trigger an event: its kind, how it does, and its direct form, as it is written and not folded. */
export type Trigger = { readonly kind: EventKind; readonly form: TriggerForm; readonly word: string };

/** What must stand behind a cue: one of these verb roots or words, at tier n0; `mayLack` where a headline may leave it out. */
export type Verbs = {
  readonly roots: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly mayLack: boolean;
};

/**
 * A trigger with the n0 words it begins with; `verbs` is null where these tell by themselves. Of an idiom the verb stands right behind the
 * words. `guard` is what else the sentence must have, or null.
 */
export type CuedTrigger = {
  readonly trigger: Trigger;
  readonly words: readonly string[];
  readonly verbs: Verbs | null;
  readonly idiom: boolean;
  readonly guard: Guard | null;
};

/** A verb that is a trigger; `objects` are nouns of which one must stand before it, or null. */
export type VerbTrigger = Trigger & { readonly objects: ReadonlySet<string> | null };

const OF_ROOTS: ReadonlySet<TriggerForm> = new Set([
  'verb',
  'passive',
  'meets',
  'craft',
  'office',
  'goes',
  'removes',
  'catches',
]);
const BY_WORD = new Map<string, CuedTrigger[]>();
const BY_ROOT = new Map<string, VerbTrigger[]>();

for (const [kind, form, words] of WORD_ROWS) {
  for (const word of words.split(' ')) {
    // "दो साल की जेल" is called by what it is, not by how long it lasts.
    const trigger: Trigger = { kind, form, word: word.replace(/^.*_की_/, '').replaceAll('_', ' ') };
    if (OF_ROOTS.has(form)) addRoot(word, { ...trigger, objects: null });
    else addWords(word, { trigger, verbs: null, idiom: false, guard: null });
  }
}
for (const [kind, root, objects] of OBJECT_ROWS)
  addRoot(root, { kind, form: 'object', word: root, objects: wordSet(objects) });
for (const { phrases, idioms } of FIELDS) {
  for (const row of phrases) addPhrase(row, false);
  for (const row of idioms) addPhrase(row, true);
}

function addPhrase([kind, word, cues, verbs, guard]: PhraseRow, idiom: boolean): void {
  const told = {
    trigger: { kind, form: 'phrase', word },
    verbs: verbsOf(verbs, !idiom),
    idiom,
    guard: guard === undefined ? null : guardOf(guard),
  } as const;
  for (const cue of cues.split(' ')) addWords(cue, told);
}

function byLength(a: CuedTrigger, b: CuedTrigger): number {
  return b.words.length - a.words.length || Number(a.verbs === null) - Number(b.verbs === null);
}

/** A verb that asks for its objects comes before the same verb that takes any. */
function addRoot(root: string, trigger: VerbTrigger): void {
  const folded = foldWord(root);
  const known = BY_ROOT.get(folded) ?? [];
  if (known.some(({ kind, form }) => kind === trigger.kind && form === trigger.form)) return;
  BY_ROOT.set(folded, trigger.objects === null ? [...known, trigger] : [trigger, ...known]);
}

function addWords(cue: string, told: Omit<CuedTrigger, 'words'>): void {
  const words = cue.split('_').map(foldWord);
  const [first = ''] = words;
  BY_WORD.set(first, [...(BY_WORD.get(first) ?? []), { ...told, words }]);
}

/** Headlines leave out the verb of a phrase; that of an idiom only where its row says so by a full stop. */
function verbsOf(list: string, mayLack: boolean): Verbs {
  const all = list.split(' ').filter((verb) => verb !== '.');
  const roots = all.filter((verb) => !verb.startsWith('=')).map(foldWord);
  const words = all.filter((verb) => verb.startsWith('=')).map((verb) => foldWord(verb.slice(1)));
  return {
    roots: new Set(roots),
    words: new Set(words),
    mayLack: mayLack || all.length < list.split(' ').length,
  };
}

/** The triggers that may begin with an n0 word, in any of its forms: the longest first, a set phrase before the noun in it. */
export function triggersFrom(norm: string): readonly CuedTrigger[] {
  const found = directForms(norm).flatMap((form) => BY_WORD.get(form) ?? []);
  return found.length > 1 ? [...new Set(found)].sort(byLength) : found;
}

/** Whether an n0 word is that word of a cue in one of its forms. */
export function isForm(norm: string, word: string): boolean {
  return norm === word || directForms(norm).includes(word);
}

/** The triggers of a verb form, by any root that it may be of. */
export function verbTriggers(norm: string): readonly VerbTrigger[] {
  return rootsOf(norm).flatMap((root) => BY_ROOT.get(root) ?? []);
}

/** The roots that an n0 word may be a form of: "जीता" is "won" as well as "lives", "बना" "became" and "make". None for a word that is no verb form. */
export function rootsOf(norm: string): string[] {
  const root = verbRoot(norm);
  if (root === null) return [];
  const perfective = /^(.{2,}[क-ह])(?:ा|े|ी|ीं)$/.exec(norm)?.[1];
  const itself = verbRoot(`${norm}ना`) === norm ? norm : root;
  return [...new Set([root, perfective ?? root, itself])];
}
