import { OFFICES } from '../names/cues/titles.ts';
import type { NameType } from '../names/mention.ts';
import { verbRoot } from '../names/vocabulary/verbs.ts';
import { foldWord } from '../text/fold.ts';
import { directForms } from '../text/inflection.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { type Clause, clauseAround } from './clauses.ts';
import { inContext, isOfElection, isOfGame } from './context.ts';
import { isGuarded, type Mark, markOfName } from './guards.ts';
import {
  COMPOUND_ROOTS,
  isOneOf,
  MOST_BETWEEN_AHEAD,
  verbAhead,
  verbBehind,
  verbNext,
} from './phrase-verbs.ts';
import {
  type CuedTrigger,
  isForm,
  type Trigger,
  triggersFrom,
  type Verbs,
  type VerbTrigger,
  verbTriggers,
} from './triggers.ts';
import { isVerbKi } from './verb-forms.ts';

/**
 * A trigger in a sentence: token span, half-open ("शिखर बैठक" has two). `end` is where the verb that makes an event of it ends, where it
 * needs one; else it is `to`.
 */
export type FoundTrigger = {
  readonly trigger: Trigger;
  readonly from: number;
  readonly to: number;
  readonly end: number;
};

/** A sentence in which triggers are looked for. `named` tells which tokens are part of names, which trigger nothing; `types` those of all names. */
export type TriggerScene = {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly title: boolean;
  readonly named: (token: number) => boolean;
  readonly types: ReadonlySet<NameType>;
  /** The article reports games. */
  readonly isGame: boolean;
  /** The article reports an accident at works. */
  readonly isWorks: boolean;
};

const LIGHT_ROOTS = new Set(
  ['कर', 'हो', 'दे', 'ले', 'लग', 'लगा', 'जा', 'रख', 'लड', 'दिला'].map((root) => foldWord(root)),
);
const LIGHT: Verbs = { roots: LIGHT_ROOTS, words: new Set(), mayLack: true };
const STATE_ROOTS = new Set(['कर', 'हो', 'जा', 'रह', 'पा']);
const SUMMIT_WORDS = new Set(['शिखर']);

/** The triggers among the tokens of a sentence, in order, not overlapping. */
export function findTriggers(scene: TriggerScene): FoundTrigger[] {
  const found: FoundTrigger[] = [];
  for (let at = 0; at < scene.tokens.length; ) {
    const sighted = triggerAt(scene, at);
    const trigger = sighted && inContext(scene.tokens, sighted, scene.isGame, scene.isWorks);
    if (trigger) found.push(summitOf(scene.tokens, trigger));
    at = sighted ? Math.max(sighted.to, sighted.end) : at + 1;
  }
  return found;
}

/** Whether token `at` is the last of a noun or participle that tells an event by itself, as headlines end with one. */
export function endsInTrigger(tokens: readonly Token[], at: number): boolean {
  if (ELLIPTIC.has(tokens[at]?.norm ?? '')) return true;
  return [at, at - 1].some((from) =>
    triggersFrom(tokens[from]?.norm ?? '').some(
      ({ trigger, words }) =>
        (trigger.form === 'noun' || trigger.form === 'state') &&
        from + words.length === at + 1 &&
        matches(tokens, from, words),
    ),
  );
}

function triggerAt(scene: TriggerScene, at: number): FoundTrigger | null {
  const token = scene.tokens[at];
  if (token === undefined || token.kind === 'mark' || token.kind === 'number') return null;
  if (scene.named(at)) return isStructure(scene, at) ? asWords(scene, at) : null;
  return asWords(scene, at) ?? asVerb(scene, at);
}

const STRUCTURES = wordSet('बांध बैराज तटबंध पुल डैम इमारत भवन सुरंग खदान आयोग समिति');

/** "डिंडोरा बांध टूट गया": what breaks may be the end of its own name. */
function isStructure({ tokens, named }: TriggerScene, at: number): boolean {
  return STRUCTURES.has(tokens[at]?.norm ?? '') && named(at - 1) && !named(at + 1);
}

/** A trigger that begins with the word at `at`: the longest that its verb, if it needs one, makes an event of. */
function asWords(scene: TriggerScene, at: number): FoundTrigger | null {
  for (const cued of triggersFrom(scene.tokens[at]?.norm ?? '')) {
    if (!matches(scene.tokens, at, cued.words)) continue;
    const to = at + cued.words.length;
    const end = verbEnd(scene, cued, at, to);
    if ((end === null && !isToldBefore(scene.tokens, cued, at)) || !isAllowed(scene, cued, at, end ?? to))
      continue;
    if (end !== null) return { trigger: cued.trigger, from: at, to, end };
    return { trigger: { ...cued.trigger, form: 'noun' }, from: at, to, end: to };
  }
  return null;
}

/** Whether the sentence has what the guard of a phrase asks for, which ends before `end`. */
function isAllowed(scene: TriggerScene, { guard }: CuedTrigger, at: number, end: number): boolean {
  const { tokens, clauses, types, isGame, named } = scene;
  const has = (mark: Mark): boolean => {
    if (mark === 'game') return isOfGame(tokens, isGame);
    if (mark === 'election') return isOfElection(tokens, isGame);
    if (mark === 'named') return named(at - 1);
    if (mark === 'owned') return named(at - 2) && OF.has(tokens[at - 1]?.norm ?? '');
    if (mark === 'last') return isClauseEnd(tokens, end, clauseAround(clauses, at));
    return [...types].some((type) => markOfName(type) === mark);
  };
  return guard === null || isGuarded(guard, { tokens, has });
}

/** "… की रात लगी आग के मामले में": its verb may stand before the cue as a participle. */
function isToldBefore(tokens: readonly Token[], { trigger, verbs, words }: CuedTrigger, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const isBefallen =
    trigger.form === 'phrase' && (trigger.kind === 'accident' || trigger.kind === 'disaster');
  return isBefallen && words.length === 1 && verbs !== null && /[ेीा]$/.test(before) && isOneOf(before, verbs);
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => isForm(tokens[at + i]?.norm ?? '', word));
}

/** Where the verb of a trigger ends; the end of the trigger for one that needs none; null where the one that it needs is missing. */
function verbEnd(scene: TriggerScene, cued: CuedTrigger, at: number, to: number): number | null {
  const { trigger, verbs } = cued;
  const { tokens, title, clauses } = scene;
  const clause = clauseAround(clauses, at);
  if (verbs !== null) {
    const isWhole = cued.idiom || cued.words.length > 1 || ELLIPTIC.has(cued.words[0] ?? '');
    const isElliptic = title && verbs.mayLack && isWhole && isClauseEnd(tokens, to, clause);
    return (
      (cued.idiom ? verbNext(tokens, to, verbs) : verbBehind(scene, to, clause, cued, verbs)) ??
      (title
        ? verbAhead(tokens, at, to, { ...clause, from: cued.idiom ? at - 1 : clause.from }, verbs)
        : null) ??
      (isElliptic ? to : null)
    );
  }
  if (trigger.form === 'noun') return to;
  const next = tokens[to]?.norm ?? '';
  const root = verbRoot(next);
  if (trigger.form === 'state') {
    if (isClauseEnd(tokens, to, clause) && (title || clause.to === tokens.length)) return to;
    return root !== null && STATE_ROOTS.has(root) ? to + 1 : null;
  }
  if (title && isClauseEnd(tokens, to, clause)) return verbAhead(tokens, at, to, clause, LIGHT);
  if (root === null || (next === 'की' && !isVerbKi(tokens, to))) return null;
  return LIGHT_ROOTS.has(root) ? to + 1 : null;
}

/** Headlines leave out the verb behind these: "… में आग". */
const ELLIPTIC = wordSet('आग बेल');
const OF = new Set(['का', 'की', 'के']);

function isClauseEnd(tokens: readonly Token[], at: number, clause: Clause): boolean {
  return tokens.slice(at, clause.to).every((token) => token.kind === 'mark');
}

function asVerb(scene: TriggerScene, at: number): FoundTrigger | null {
  const { tokens, title } = scene;
  const norm = tokens[at]?.norm ?? '';
  const isBare = verbRoot(norm) === norm;
  if (isBare && !COMPOUND_ROOTS.has(verbRoot(tokens[at + 1]?.norm ?? '') ?? '')) return null;
  for (const trigger of verbTriggers(norm)) {
    const end =
      endAsVerb(tokens, at, trigger) ??
      (title ? (endAsOffice(scene, at, trigger) ?? endAsMeeting(scene, at, trigger)) : null);
    if (end !== null) return { trigger, from: at, to: at + 1, end };
  }
  return null;
}

/** Where the verb of the root ends, or null where it does not trigger as its form asks. */
function endAsVerb(tokens: readonly Token[], at: number, trigger: VerbTrigger): number | null {
  const before = tokens.slice(Math.max(0, at - 3), at);
  switch (trigger.form) {
    case 'passive':
      return verbRoot(tokens[at + 1]?.norm ?? '') === 'जा' && !IDIOMS.has(before.at(-1)?.norm ?? '')
        ? at + 2
        : null;
    case 'meets':
      return tokens[at - 1]?.norm === 'से' ? at + 1 : null;
    case 'office':
      return OFFICES.has(before.at(-1)?.norm ?? '') || before.at(-1)?.norm === 'लिए' ? at + 1 : null;
    case 'removes':
      return before.at(-1)?.norm === 'को' || isPassive(tokens, at) ? at + 1 : null;
    case 'catches':
      return isCaught(tokens.slice(Math.max(0, at - FARTHEST_CATCHER), at)) ? at + 1 : null;
    case 'object':
      return before.some((token) => isAnyForm(token, trigger.objects)) ? at + 1 : null;
    default:
      return at + 1;
  }
}

/** "हटा दिए गए": it is done to whoever stands before it. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const [giving, going] = [tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? ''];
  return verbRoot(giving) === 'दे' && verbRoot(going) === 'जा';
}

/** How far before the verb those who catch stand, in tokens. */
const FARTHEST_CATCHER = 14;
const CATCHERS = wordSet(
  'पुलिस एसटीएफ एटीएस एसआईटी एसओजी जीआरपी आरपीएफ बीएसएफ सीबीआई ईडी एनआईए एसीबी विजिलेंस क्राइम दबिश छापा',
);

/** "… को पुलिस ने … से पकड़ा": somebody is caught by those who arrest people. */
function isCaught(before: readonly Token[]): boolean {
  return before.some(({ norm }) => CATCHERS.has(norm)) && before.some(({ norm }) => norm === 'को');
}

/** "बने … के मुख्यमंत्री": a headline may end in the office. */
function endAsOffice({ tokens, clauses }: TriggerScene, at: number, trigger: VerbTrigger): number | null {
  if (trigger.form !== 'office') return null;
  const clause = clauseAround(clauses, at);
  const last = tokens.slice(0, clause.to).findLastIndex((token) => token.kind !== 'mark');
  return last > at && last <= at + MOST_BETWEEN_AHEAD && OFFICES.has(tokens[last]?.norm ?? '')
    ? at + 1
    : null;
}

/** "अलास्का में मिले X-Y": in a headline those who met stand right behind the verb. */
function endAsMeeting({ named }: TriggerScene, at: number, trigger: VerbTrigger): number | null {
  return trigger.form === 'meets' && trigger.kind === 'meeting' && named(at + 1) ? at + 1 : null;
}

/** Nouns that "मारना" makes something else of than a killing: "छापे मारे गए". */
const IDIOMS = wordSet('छापा छापे गोली गोलियां थप्पड़ लात चाकू पत्थर डंडे झपट्टा नारा दांव बाजी ठोकर टक्कर हाथ');

function isAnyForm(token: Token, words: ReadonlySet<string> | null): boolean {
  return words !== null && directForms(token.norm).some((form) => words.has(form));
}

/** "शिखर बैठक", "शिखर सम्मेलन": a meeting with that word before it is a summit. */
function summitOf(tokens: readonly Token[], found: FoundTrigger): FoundTrigger {
  const before = tokens[found.from - 1];
  if (!before || !SUMMIT_WORDS.has(before.norm) || found.trigger.kind !== 'meeting') return found;
  const word = `${before.norm} ${found.trigger.word}`;
  return { ...found, from: found.from - 1, trigger: { ...found.trigger, kind: 'summit', word } };
}
