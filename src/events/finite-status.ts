import { verbRoot } from '../names/vocabulary/verbs.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import { type Tense, tenseAround } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { EventStatus } from './certainty.ts';
import type { Clause } from './clauses.ts';
import type { FoundTrigger } from './find-triggers.ts';
import type { TriggerForm } from './lexicon.ts';
import { COPULAS, isConjunctive, isImperfective, isSubjunctive } from './verb-forms.ts';

/** Forms of a trigger that are the verb themselves. */
export const VERBAL: ReadonlySet<TriggerForm> = new Set([
  'verb',
  'meets',
  'craft',
  'office',
  'goes',
  'removes',
  'catches',
  'object',
  'passive',
]);

const DENIALS = wordSet('नहीं न ना इनकार इन्कार');
const NEGATIONS = wordSet('रद्द स्थगित खारिज मना');
/** To be put off, and to put off: "टल गई", "टाली गई". */
const PUT_OFF_ROOTS = new Set(['टल', 'टाल']);
/** Over, broken off, come to nothing: what is told is the end of it, or that it failed. */
const OVER = wordSet('खत्म समाप्त वापस विफल नाकाम निरस्त बेअसर');
/** Talks that fail were held. */
const FAILED = wordSet('विफल नाकाम समाप्त खत्म');
const OVER_ROOTS = new Set(['हट', 'हटा', 'टूट', 'तोड']);
const ONLY = wordSet('केवल सिर्फ बल्कि');
const MODAL_ROOTS = new Set(['सक', 'चाह']);
const PLANS = wordSet(`
  प्रस्तावित संभावना योजना तैयारी तैयार उम्मीद आशंका आगामी संभावित अगर यदि राजी सहमत कोशिश प्रयास बशर्ते शायद संभवतः
`);
/** "… की कोशिश": nothing came of it so far. */
export const ATTEMPTS = wordSet('कोशिश प्रयास');

/** The status that the finite verb of the clause gives, or null where it tells no event. */
export function finiteStatus(
  tokens: readonly Token[],
  clause: Clause,
  found: FoundTrigger,
): EventStatus | null {
  if (goesOn(tokens, found)) return statusOfFirst(tokens, clause, found);
  const isPhrase = found.trigger.form === 'phrase';
  const behind = tokens.slice(isPhrase ? found.end : found.to, clause.to);
  if (isPhrase && isDeniedWithin(tokens, found)) return 'denied';
  if (isProhibited(behind)) return null;
  if (behind.some(isDenial) || behind.slice(0, 4).some(isNegation)) return 'denied';
  if (isNegatedBefore(tokens, clause, found)) return 'denied';
  const isTalk = found.trigger.kind === 'meeting' && behind.slice(0, 4).some(({ norm }) => FAILED.has(norm));
  if (behind.slice(0, 4).some(isOver) && found.trigger.form === 'noun' && !isTalk) return null;
  const inside = tokens.slice(clause.from, clause.to);
  const tense = tenseIn(tokens, clause, found);
  const attempt = behind.some((token) => ATTEMPTS.has(token.norm));
  if (attempt && tense !== 'future') return null;
  const isPlan = inside.some(
    (t, i) =>
      PLANS.has(t.norm) &&
      !isSomebodys(tokens, clause.from + i, found) &&
      !isReadyMade(tokens, clause.from + i),
  );
  if (isPlan || behind.some((t) => isModal(t.norm))) return 'planned';
  if (isCondition(tokens, clause)) return 'planned';
  const verb = behind.findLast(({ norm }) => verbRoot(norm) !== null)?.norm ?? '';
  if (isHabit(behind) || isHabitItself(tokens, found) || isSubjunctive(verb) || isWish(tokens, found))
    return null;
  // Who has done something (ने) has done it.
  if (tense === 'open' && !inside.some(({ norm }) => norm === 'ने')) return 'planned';
  return tense === 'future' ? 'planned' : 'happened';
}

/** What is wished for and said in the feminine: "उसे सजा मिले" asks for what "उसे सजा मिली" tells. */
const FEMININE = wordSet('सजा जमानत राहत मदद फांसी नौकरी मंजूरी सहायता जगह जीत हार आजादी छुट्टी कैद जेल पदवी डिग्री');

function isWish(tokens: readonly Token[], { from, to, end }: FoundTrigger): boolean {
  const verb = tokens[Math.max(to, end - 1)]?.norm ?? '';
  return verb === 'मिले' && FEMININE.has(tokens[from]?.norm ?? '') && to <= from + 1;
}

/** A form of can or want, which चाहड़ and सकलानी only begin as. */
function isModal(norm: string): boolean {
  return norm === 'चाहिए' || MODAL_ROOTS.has(verbRoot(norm) ?? '');
}

/** "परीक्षा की तैयारी कर रहे छात्रों की …": what somebody prepares for of whom something else is told. `at` is the word for the plan. */
function isSomebodys(tokens: readonly Token[], at: number, found: FoundTrigger): boolean {
  const [verb, going] = [tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? ''];
  return at + 2 < found.from && verbRoot(verb) === 'कर' && ATTRIBUTIVE.has(going);
}

/** "तैयार माल": what is ready, and nobody who is. `at` is the word. */
function isReadyMade(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  return tokens[at]?.norm === 'तैयार' && wordClass(next) === 'noun' && verbRoot(next) === null;
}

const ATTRIBUTIVE = wordSet('रहे रही रहा वाले वाली वाला हुए');

/** "… से मुलाकात कर", "… को हराकर": done before what the clause goes on to tell, whether or not that is. */
function goesOn(tokens: readonly Token[], found: FoundTrigger): boolean {
  const verb = found.end > found.to || VERBAL.has(found.trigger.form) ? found.end - 1 : found.to;
  return isConjunctive(tokens, verb);
}

/** What was done first happened unless all of it is yet to come, may be or is a condition. */
function statusOfFirst(tokens: readonly Token[], clause: Clause, found: FoundTrigger): EventStatus {
  const inside = tokens.slice(clause.from, clause.to);
  const isOpen = inside.some(({ norm }) => CONDITIONS.has(norm) || isModal(norm));
  return isOpen || tenseIn(tokens, clause, found) === 'future' ? 'planned' : 'happened';
}

const CONDITIONS = wordSet('अगर यदि');

/** The tense of the clause, else of those behind it; a verb tells its own. */
export function tenseIn(tokens: readonly Token[], clause: Clause, found: FoundTrigger): Tense | null {
  if (isToldAhead(tokens, found)) return 'past';
  const from = found.from - clause.from;
  const to = (VERBAL.has(found.trigger.form) ? found.from : found.to) - clause.from;
  return (
    tenseAround(tokens.slice(clause.from, clause.to), from, to) ??
    tenseAround(tokens.slice(clause.from), from, to)
  );
}

/** "संन्यास नहीं ले रहे": what is denied between the words of a phrase, and not "न केवल". */
function isDeniedWithin(tokens: readonly Token[], { to, end }: FoundTrigger): boolean {
  return tokens
    .slice(to, end)
    .some(({ norm }, i) => NOT.has(norm) && !ONLY.has(tokens[to + i + 1]?.norm ?? ''));
}

const NOT = wordSet('नहीं न ना');

/** "थामा दामन", "खींचा हाथ": in a headline the verb of a phrase may stand before it, as a perfective. */
function isToldAhead(tokens: readonly Token[], { trigger, from, to, end }: FoundTrigger): boolean {
  const verb = tokens[from - 1]?.norm ?? '';
  return trigger.form === 'phrase' && end === to && /[ाेीएई]$/.test(verb) && verbRoot(verb) !== null;
}

function isDenial({ norm }: Token): boolean {
  return DENIALS.has(norm);
}

/** "हमला न करे": what is forbidden or warned of is neither done nor denied. */
function isProhibited(behind: readonly Token[]): boolean {
  const at = behind.findIndex(({ norm }) => norm === 'न');
  return at >= 0 && /(?:े|ें|ए|एं|ो)$/.test(behind[at + 1]?.norm ?? '') && isVerb(behind[at + 1]);
}

function isVerb(token: Token | undefined): boolean {
  return verbRoot(token?.norm ?? '') !== null;
}

function isNegation(token: Token): boolean {
  return NEGATIONS.has(token.norm) || PUT_OFF_ROOTS.has(verbRoot(token.norm) ?? '');
}

/** "नहीं हुई मुलाकात": a negation close before the trigger, and not "न केवल". */
function isNegatedBefore(tokens: readonly Token[], clause: Clause, found: FoundTrigger): boolean {
  const from = Math.max(clause.from, found.from - 3);
  if (NEITHER.has(tokens[found.from - 1]?.norm ?? '')) return true;
  if (EVEN.has(tokens[found.from - 1]?.norm ?? '') && NEITHER.has(tokens[found.from - 2]?.norm ?? ''))
    return true;
  return tokens
    .slice(from, found.from)
    .some(
      ({ norm }, i) =>
        (norm === 'नहीं' || (norm === 'बिना' && !isAside(tokens, from + i, found.from))) &&
        !ONLY.has(tokens[from + i + 1]?.norm ?? ''),
    );
}

/** "न खिताब जीता, न ही पदक". */
const NEITHER = new Set(['न', 'ना']);
const EVEN = new Set(['ही', 'तो']);

/** "बिना पसीना बहाए … पहुंचीं": without what it was done. `at` is बिना. */
function isAside(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens.slice(at + 1, end).some(({ norm }) => /[एे]$/.test(norm) && verbRoot(norm) !== null);
}

function isOver(token: Token): boolean {
  return OVER.has(token.norm) || OVER_ROOTS.has(verbRoot(token.norm) ?? '');
}

/** "छंटनी हुई तो हड़ताल होगी": what stands before तो and a verb of the future. */
function isCondition(tokens: readonly Token[], clause: Clause): boolean {
  return tokens[clause.to]?.norm === 'तो' && tenseAround(tokens, clause.to, clause.to + 1) === 'future';
}

/** "हर सर्दी में धारवाड़ आती हैं", "कंपनी मसाले बेचती है": the trigger is itself the verb of a habit. */
function isHabitItself(tokens: readonly Token[], { trigger, from, to, end }: FoundTrigger): boolean {
  if (!VERBAL.has(trigger.form) && trigger.form !== 'phrase') return false;
  const verb = trigger.form === 'phrase' && end > to ? end - 1 : from;
  const copula = tokens[trigger.form === 'phrase' ? end : to]?.norm ?? '';
  const norm = tokens[verb]?.norm ?? '';
  return isImperfective(norm) && !WON.has(norm) && COPULAS.has(copula);
}

/** Perfectives of जीत, which look like habits of जी. */
const WON = wordSet('जीता जीते जीती');

/** "होता है", "किया करते थे": no single event. What was to be ("होनी थी") is a plan. */
function isHabit(behind: readonly Token[]): boolean {
  return behind.some(
    ({ norm }, i) => isImperfective(norm) && COPULAS.has(behind[i + 1]?.norm ?? '') && !isModal(norm),
  );
}
