import { verbRoot } from '../names/vocabulary/verbs.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import { foldWord } from '../text/fold.ts';
import { directForms } from '../text/inflection.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { nounTrigger, type Trigger, verbTrigger } from './triggers.ts';

/** A trigger in a sentence: token span, half-open ("शिखर बैठक" has two), and whether it stands in an aside. */
export type FoundTrigger = {
  readonly trigger: Trigger;
  readonly from: number;
  readonly to: number;
  /**
   * The event is named on the way to something else ("मुलाकात के दौरान", "बैठक से पहले"), not told by its clause's verb.
   * `ahead` says that it lies ahead of what is told.
   */
  readonly aside: 'no' | 'past' | 'ahead';
};

const LIGHT_ROOTS = new Set(
  ['कर', 'हो', 'दे', 'ले', 'लग', 'लगा', 'जा', 'रख', 'लड'].map((root) => foldWord(root)),
);
const STATE_ROOTS = new Set(['कर', 'हो', 'जा', 'रह']);
const SUMMIT_WORDS = new Set(['शिखर']);

/** The triggers among the tokens of a sentence, `named` telling which tokens are part of names, which trigger nothing. */
export function findTriggers(tokens: readonly Token[], named: (token: number) => boolean): FoundTrigger[] {
  const found: FoundTrigger[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'devanagari' || named(at)) continue;
    const trigger = asNoun(tokens, at) ?? asVerb(tokens, at);
    if (trigger)
      found.push(summitOf(tokens, { trigger, from: at, to: at + 1, aside: asideAt(tokens, at, trigger) }));
  }
  return found;
}

/** "शिखर बैठक", "शिखर सम्मेलन": a meeting with that word before it is a summit. */
function summitOf(tokens: readonly Token[], found: FoundTrigger): FoundTrigger {
  const before = tokens[found.from - 1];
  if (!before || !SUMMIT_WORDS.has(before.norm) || found.trigger.kind !== 'meeting') return found;
  const word = `${before.norm} ${found.trigger.word}`;
  return { ...found, from: found.from - 1, trigger: { ...found.trigger, kind: 'summit', word } };
}

function asNoun(tokens: readonly Token[], at: number): Trigger | null {
  const trigger = nounTrigger(tokens[at]?.norm ?? '');
  if (!trigger || trigger.form === 'noun') return trigger;
  const next = tokens[at + 1]?.norm ?? '';
  const root = verbRoot(next);
  if (root === null) return null;
  if (next === 'की' && isNominalAfter(tokens[at + 2])) return null;
  if (trigger.form === 'state') return STATE_ROOTS.has(root) ? trigger : null;
  return LIGHT_ROOTS.has(root) && !/ना$|ने$|नी$/.test(next) ? trigger : null;
}

/** Behind "मदद की" a noun says that की is the postposition: "मदद की अपील". */
function isNominalAfter(token: Token | undefined): boolean {
  const found = token?.kind === 'devanagari' ? wordClass(token.norm) : null;
  return token?.kind === 'devanagari' && (found === 'noun' || found === 'adjective' || found === null);
}

function asVerb(tokens: readonly Token[], at: number): Trigger | null {
  const norm = tokens[at]?.norm ?? '';
  const root = verbRoot(norm);
  if (root === null || norm === root) return null;
  const trigger = verbTrigger(root);
  if (trigger?.form === 'passive') return verbRoot(tokens[at + 1]?.norm ?? '') === 'जा' ? trigger : null;
  if (trigger?.form === 'troops' && !tokens.slice(Math.max(0, at - 3), at).some(isForce)) return null;
  return trigger && !/ना$|ने$|नी$|कर$/.test(norm) ? trigger : null;
}

/** Soldiers, arms or ships, in any form. */
function isForce(token: Token): boolean {
  return directForms(token.norm).some((form) => FORCES.has(form));
}

const FORCES = wordSet('सैनिक सेना जवान टुकड़ी फौज बल नौसेना युद्धपोत पनडुब्बी विमान टैंक मिसाइल कमांडो दस्ता बेड़ा');

const OF = new Set(['के', 'की', 'का']);

/** A visit is told by its very postposition: "… के दौरे पर हैं". */
function asideAt(tokens: readonly Token[], at: number, trigger: Trigger): FoundTrigger['aside'] {
  if (trigger.form === 'passive') return /ने$/.test(tokens[at + 1]?.norm ?? '') ? 'past' : 'no';
  if (trigger.form !== 'noun') return 'no';
  if (trigger.kind === 'visit' && tokens[at + 1]?.norm === 'पर') return 'no';
  const marker = tokens[at + 1]?.norm ?? '';
  const word = tokens[at + 2]?.norm ?? '';
  if (marker === 'से') return word === 'पहले' || word === 'पूर्व' ? 'ahead' : 'past';
  if (marker === 'में' || marker === 'पर' || marker === 'को') return 'past';
  if (!OF.has(marker)) return 'no';
  return word === 'लिए' || word === 'लिये' ? 'ahead' : 'past';
}
