import { ORGANISATION_MODIFIERS } from '../names/cues/organisations.ts';
import { LOADED_TITLES, OFFICE_MODIFIERS, OFFICES, PROFESSIONS, RANKS } from '../names/cues/titles.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import type { Joint, Word } from '../names/words.ts';
import { wordSet } from '../text/word-set.ts';
import type { LocalEntity, Mention, RoleMention } from './extract.ts';
import type { ReadSentence } from './reading.ts';

/** A step of a sentence as a role phrase is read: a mention of an entity, or a word outside all mentions. */
type Step =
  | {
      readonly step: 'mention';
      readonly mention: Mention;
      readonly start: number;
      readonly end: number;
      readonly joint: Joint;
    }
  | {
      readonly step: 'word';
      readonly norm: string;
      readonly start: number;
      readonly end: number;
      readonly joint: Joint;
    };

const OF = new Set(['का', 'के', 'की']);
/** Not थे and रहे: what somebody was is no role as of the article. */
const COPULAS = new Set(['हैं', 'है', 'बने', 'बनीं', 'बनी', 'चुने', 'नियुक्त']);
const WHO = new Set(['जो', 'जोकि']);
/** How many "X के" a role may hang on, and how many common words one such X may have. */
const MOST_LINKS = 3;
const MOST_COMMON_WORDS = 4;

/** The roles that one sentence, with the mentions in it, gives to persons: before the name, after a copula, in a clause with जो. */
export function findRoles(
  sentence: ReadSentence,
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): RoleMention[] {
  const steps = stepsOf(sentence, mentions);
  const roles: RoleMention[] = [];
  steps.forEach((step, at) => {
    if (step.step !== 'mention' || entities[step.mention.entity]?.type !== 'person') return;
    const before = roleEndingAt(steps, at);
    for (const role of [before ?? predicateRole(steps, at, entities), swornRole(steps, at)])
      if (role) roles.push(toRole(role, step.mention, sentence));
  });
  return roles;
}

type Phrase = { readonly steps: readonly Step[] };

function toRole({ steps }: Phrase, mention: Mention, sentence: ReadSentence): RoleMention {
  const start = steps[0]?.start ?? mention.start;
  const end = steps.at(-1)?.end ?? mention.end;
  const of = steps.findLast((s) => s.step === 'mention');
  return {
    start,
    end,
    entity: mention.entity,
    sentence: sentence.index,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    office: officeOf(steps),
    of: of?.step === 'mention' ? of.mention.entity : null,
  };
}

/** What the office is: its head with the words that narrow it, without praise, time and place. */
function officeOf(steps: readonly Step[]): string {
  const words: string[] = [];
  for (const step of [...steps].reverse()) {
    if (step.step === 'mention' || OF.has(step.norm)) break;
    if (!PASSING.has(step.norm)) words.unshift(step.norm);
  }
  return words.join(' ');
}

/** Modifiers that say when or how highly somebody holds an office, not which. */
const PASSING = wordSet(
  'पूर्व मौजूदा वर्तमान तत्कालीन नए नई नये नया निवर्तमान नवनियुक्त नवनिर्वाचित वरिष्ठ शीर्ष आला दिग्गज मशहूर प्रसिद्ध चर्चित लोकप्रिय श्री डॉ डा',
);

function stepsOf(sentence: ReadSentence, mentions: readonly Mention[]): Step[] {
  const steps: Step[] = [];
  let depth = 0;
  for (const token of sentence.tokens) {
    if (token.norm === '(') depth++;
    if (token.norm === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || token.kind === 'mark') continue;
    const mention = mentions.find((m) => m.start <= token.start && token.end <= m.end);
    const last = steps.at(-1);
    if (mention && last?.step === 'mention' && last.mention === mention) continue;
    const joint = jointOf(sentence.words, token.start, sentence);
    if (mention) steps.push({ step: 'mention', mention, start: mention.start, end: mention.end, joint });
    else steps.push({ step: 'word', norm: token.norm, start: token.start, end: token.end, joint });
  }
  return steps;
}

/** What stands before the word; a bracket or a quotation mark does not part a phrase. */
function jointOf(words: readonly Word[], start: number, sentence: ReadSentence): Joint {
  const word = words.find((w) => w.token.start === start);
  if (!word) return 'break';
  const before = sentence.tokens[word.at - 1]?.norm;
  return word.joint === 'quote' || (word.joint === 'break' && before === ')') ? 'space' : word.joint;
}

function isGlued(step: Step | undefined): boolean {
  return step !== undefined && step.joint !== 'break' && step.joint !== 'start';
}

/** The role phrase that ends right before step `at`, or null. */
function roleEndingAt(steps: readonly Step[], at: number): Phrase | null {
  if (!isGlued(steps[at])) return null;
  let from = at;
  while (isTitle(steps[from - 1]) && isGlued(steps[from]) && !isEarlier(steps, from - 1)) from--;
  const titles = steps.slice(from, at);
  if (!titles.some(isOffice) || titles.some(isLoaded)) return null;
  return { steps: steps.slice(extend(steps, from), trimEnd(steps, from, at)) };
}

/** Forms of address between the office and the name ("मंत्री श्री …", "कलेक्टर डॉ. …") are no part of the role. */
function trimEnd(steps: readonly Step[], from: number, at: number): number {
  let end = at;
  while (end > from + 1 && !isOffice(steps[end - 1])) end--;
  return end;
}

function isTitle(step: Step | undefined): boolean {
  return (
    step?.step === 'word' && (isOffice(step) || OFFICE_MODIFIERS.has(step.norm) || PASSING.has(step.norm))
  );
}

/** "बैठक से पहले मंत्री …": only behind "देश के" is पहले the first in office and not the time. */
function isEarlier(steps: readonly Step[], at: number): boolean {
  const [before, step] = [steps[at - 1], steps[at]];
  return step?.step === 'word' && step.norm === 'पहले' && !(before?.step === 'word' && OF.has(before.norm));
}

function isOffice(step: Step | undefined): boolean {
  return (
    step?.step === 'word' && (OFFICES.has(step.norm) || RANKS.has(step.norm) || PROFESSIONS.has(step.norm))
  );
}

function isLoaded(step: Step): boolean {
  return step.step === 'word' && LOADED_TITLES.has(step.norm);
}

/** How far left the phrase goes: places and organisations right before the office, and what it is of ("X के Y के"). */
function extend(steps: readonly Step[], office: number): number {
  let from = office;
  for (let links = 0; links < MOST_LINKS; ) {
    const before = steps[from - 1];
    if (!before || !isGlued(steps[from])) return from;
    if (before.step === 'mention') {
      from--;
      continue;
    }
    if (!OF.has(before.norm)) return from;
    const start = nounPhrase(steps, from - 1);
    if (start === from - 1) return from;
    from = start;
    links++;
  }
  return from;
}

/**
 * Where the noun phrase that ends before step `end` starts: mentions, or common nouns and adjectives. What stands before a mention is
 * no more of it ("शनिवार रात पेरू के …").
 */
function nounPhrase(steps: readonly Step[], end: number): number {
  let from = end;
  let common = 0;
  while (from > 0 && isGlued(steps[from])) {
    const before = steps[from - 1];
    if (before?.step === 'mention') {
      from--;
      continue;
    }
    const isNamed = from < end && steps[from]?.step === 'mention';
    if (!before || isNamed || common === MOST_COMMON_WORDS || !mayStandHere(steps, from, common === 0)) break;
    from--;
    common++;
  }
  return from;
}

/**
 * Whether the word before step `at` is part of the noun phrase: its noun, or what describes the noun. A second noun before it is
 * another phrase's, unless a hyphen or its use in names of bodies joins them ("रबर-स्टैंप संसद", "सुरक्षा परिषद").
 */
function mayStandHere(steps: readonly Step[], at: number, isNoun: boolean): boolean {
  const word = steps[at - 1];
  if (word?.step !== 'word') return false;
  const found = wordClass(word.norm);
  if (isNoun) return found === null || found === 'noun' || found === 'adjective';
  if (found === null || found === 'adjective' || ORGANISATION_MODIFIERS.has(word.norm)) return true;
  return found === 'noun' && steps[at]?.joint === 'hyphen';
}

/** "X नेपाल के शिक्षा मंत्री हैं", "…, जो चुनाव आयोग के सदस्य हैं": a role that the sentence says of its person. */
function predicateRole(steps: readonly Step[], at: number, entities: readonly LocalEntity[]): Phrase | null {
  const who = steps.findIndex((s, i) => i > at && s.step === 'word' && WHO.has(s.norm));
  const next = steps.findIndex(
    (s, i) => i > at && s.step === 'mention' && entities[s.mention.entity]?.type === 'person',
  );
  const from = who > at && (next < 0 || next > who) ? who + 1 : at + 1;
  const end = steps.findIndex((s, i) => i >= from && isOffice(s) && isCopula(steps[i + 1]));
  if (end < 0 || (next >= 0 && next < end)) return null;
  const said = [...steps.slice(from, end + 1), { ...CLOSING, start: 0, end: 0 }];
  const phrase = roleEndingAt(said, said.length - 1);
  const start = phrase?.steps[0]?.start ?? -1;
  return phrase && start === steps[from]?.start ? phrase : null;
}

const OATHS = wordSet('शपथ पदभार कार्यभार');
const TAKEN = wordSet('ली लिया लीं संभाला संभाली ग्रहण');
/** How far behind the name the office may stand, in words. */
const OATH_REACH = 12;

/** "X ने … राज्य के 14वें मुख्यमंत्री के रूप में शपथ ली", "X ने … पद की शपथ ली": whoever takes the oath holds the office. */
function swornRole(steps: readonly Step[], at: number): Phrase | null {
  if (!isWord(steps[at + 1], 'ने')) return null;
  const oath = steps.findIndex((s, i) => i > at && s.step === 'word' && OATHS.has(s.norm));
  const taken = steps[oath + 1];
  if (oath < 0 || oath > at + OATH_REACH + 4 || taken?.step !== 'word' || !TAKEN.has(taken.norm)) return null;
  const office = steps.findIndex((s, i) => i > at + 1 && i <= at + OATH_REACH && i < oath && isOffice(s));
  if (office < 0) return null;
  const [next, after] = [steps[office + 1], steps[office + 2]];
  const isAs = isWord(next, 'के') && isWord(after, 'रूप');
  const isPost = isWord(next, 'पद') && (isWord(after, 'की') || isWord(after, 'का'));
  if (!isAs && !isPost) return null;
  return roleEndingAt(
    [...steps.slice(at + 2, office + 1), { ...CLOSING, start: 0, end: 0 }],
    office - at - 1,
  );
}

function isWord(step: Step | undefined, norm: string): boolean {
  return step?.step === 'word' && step.norm === norm;
}

const CLOSING: Step = { step: 'word', norm: '', start: 0, end: 0, joint: 'space' };

function isCopula(step: Step | undefined): boolean {
  return step?.step === 'word' && COPULAS.has(step.norm);
}
