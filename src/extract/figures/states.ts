import { verbRoot } from '../../names/vocabulary/verbs.ts';
import { foldWord } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { wordList, wordSet } from '../../text/word-set.ts';
import type { FigureKind } from './figure-mention.ts';

/** What befalls people or things, as adjectives and participles tell it in any case: "12 घायल", "27 लोग लापता". */
const STATES: ReadonlyMap<string, FigureKind> = new Map<string, FigureKind>([
  ...states('dead', 'शहीद मृत ढेर हलाक'),
  ...states('injured', 'घायल घायलों जख्मी जख्मियों चोटिल'),
  ...states('missing', 'लापता गुमशुदा'),
  ...states('displaced', 'बेघर विस्थापित'),
  ...states('arrested', 'गिरफ्तार'),
  ...states('rescued', 'रेस्क्यू एयरलिफ्ट'),
]);

function states(kind: FigureKind, words: string): [string, FigureKind][] {
  return wordList(words).map((word) => [word, kind]);
}

/** The kind that an n0 word tells of those it describes, or null. */
export function stateOf(norm: string): FigureKind | null {
  return STATES.get(norm) ?? null;
}

/** States that are told of a number of people and leave it a number of people. */
export const STANDINGS: ReadonlySet<string> = wordSet(
  'प्रभावित बीमार संक्रमित हताहत सवार भर्ती तैनात शामिल मौजूद रिहा बेहोश मनोनीत निर्वाचित निलंबित',
);

/** What befell those that a number counts, and the token behind the words that tell it. */
export type Fate = { readonly kind: FigureKind; readonly to: number };

const root = (word: string): string => foldWord(word);
const GO = root('जा');
const KILL = root('मार');
const DIE = root('मर');
/** जान with these is death: "जान गई", "जान गंवाई", "जान ले ली". */
const LIFE_LOST = wordSet('जा गंवा ले खो चल');
const LIFE_SAVED = wordSet('बच बचा');
const CAUGHT = wordSet('पकड़ दबोच');
const OUT = wordSet('निकाल पहुंचा बच बचा');
const SAFE_PLACES = wordSet('स्थान स्थानों जगह जगहों ठिकाने ठिकानों');

/** The fate that the words at `at` tell of somebody, by their own; null when they tell none. */
export function fateAt(tokens: readonly Token[], at: number): Fate | null {
  const norm = tokens[at]?.norm ?? '';
  const state = stateOf(norm);
  if (state !== null) return { kind: state, to: at + 1 };
  if (norm === 'हिरासत' && tokens[at + 1]?.norm === 'में')
    return { kind: 'arrested', to: behindVerb(tokens, at + 2) };
  if (norm === 'जान') return lifeAt(tokens, at);
  if (norm === 'दम' && verbRoot(tokens[at + 1]?.norm ?? '') === root('तोड़'))
    return { kind: 'dead', to: behindVerb(tokens, at + 2) };
  if (norm === 'सुरक्षित') return safetyAt(tokens, at);
  if (norm === 'मौत' && tokens[at + 1]?.norm === 'के' && tokens[at + 2]?.norm === 'घाट')
    return { kind: 'dead', to: at + 3 };
  return verbFate(tokens, at);
}

function lifeAt(tokens: readonly Token[], at: number): Fate | null {
  const verb = verbRoot(tokens[at + 1]?.norm ?? '') ?? '';
  if (LIFE_LOST.has(verb)) return { kind: 'dead', to: behindVerb(tokens, at + 2) };
  return LIFE_SAVED.has(verb) ? { kind: 'rescued', to: behindVerb(tokens, at + 2) } : null;
}

/** "सुरक्षित निकाला", "सुरक्षित स्थानों पर पहुंचाया". */
function safetyAt(tokens: readonly Token[], at: number): Fate | null {
  const next = tokens[at + 1]?.norm ?? '';
  if (SAFE_PLACES.has(next)) return { kind: 'displaced', to: at + 2 };
  const verb = next === 'बाहर' ? (tokens[at + 2]?.norm ?? '') : next;
  const to = behindVerb(tokens, next === 'बाहर' ? at + 3 : at + 2);
  return OUT.has(verbRoot(verb) ?? '') ? { kind: 'rescued', to } : null;
}

/** An infinitive or absolutive tells what for or how: "पकड़ने गए", "बचाकर". */
const NOT_FINITE = /(?:ना|ने|नी|कर)$/;
/** मारना with these is no killing: "छापे मारे गए", "गोली मारी गई". */
const HITS = wordSet('छापा छापे छापेमारी गोली पत्थर टक्कर धक्का डाका लात बाजी');

function verbFate(tokens: readonly Token[], at: number): Fate | null {
  const norm = tokens[at]?.norm ?? '';
  const verb = NOT_FINITE.test(norm) ? null : verbRoot(norm);
  if (verb === null) return null;
  const to = behindVerb(tokens, at + 1);
  if (isKilling(tokens, at, verb)) return { kind: 'dead', to };
  if (norm === verb) return null;
  if (verb === root('फंस')) return { kind: 'stranded', to };
  if (verb === root('झुलस')) return { kind: 'injured', to };
  if (CAUGHT.has(verb)) return { kind: 'arrested', to };
  return verb === root('बचा') ? { kind: 'rescued', to } : null;
}

/** What ends a killing behind the bare मार: "मार गिराया", "मार डाला", "मार दिया". */
const KILL_OFF = wordSet('गिरा डाल दे');

/** "मारे गए", "मार गिराए", "मरे", "मर गए". */
function isKilling(tokens: readonly Token[], at: number, verb: string): boolean {
  const next = verbRoot(tokens[at + 1]?.norm ?? '');
  if (verb === DIE) return tokens[at]?.norm !== DIE || next === GO;
  if (verb !== KILL || HITS.has(tokens[at - 1]?.norm ?? '')) return false;
  return tokens[at]?.norm === KILL ? KILL_OFF.has(next ?? '') : next === GO;
}

const AUXILIARIES = wordSet('जा ले चुक हुए हुई हुआ लिया लिए ली दिया दिए दी गिराया गिराए डाला डाले');

/** Takes in the auxiliaries behind a verb: "मारे गए", "मारे जा चुके". */
function behindVerb(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + 2 && isAuxiliary(tokens[to]?.norm ?? '')) to++;
  return to;
}

function isAuxiliary(norm: string): boolean {
  const verb = verbRoot(norm);
  return AUXILIARIES.has(norm) || verb === GO || verb === root('चुक');
}
