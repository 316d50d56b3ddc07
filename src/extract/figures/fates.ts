import { victimsOf } from '../../events/toll-counts.ts';
import { wordClass } from '../../names/vocabulary/vocabulary.ts';
import { weekdayOf } from '../../text/dates-words.ts';
import { cardinalWord } from '../../text/number-words.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { FigureKind } from './figure-mention.ts';
import { type Fate, fateAt, STANDINGS } from './states.ts';

/** How far behind a number what befell those it counts may stand, in tokens. */
const REACH = 7;

const OF = new Set(['का', 'के', 'की']);
/** Behind these the number does or bears something else: "लोगों से", "लोगों में", "लोगों पर". */
const ELSEWHERE = wordSet('से में पर तक द्वारा समेत सहित');
const OPENERS = wordSet('कि और तथा एवं व जबकि लेकिन मगर जो जिनमें जिसमें जिनके जिसके जहां जब तो है हैं था थे थी थीं');

/**
 * What befell those that a number counts, told behind their noun (or the number itself): "… की मौत", "… मारे गए", "… को गिरफ्तार",
 * "… ने जान गंवाई". Null when the words behind tell something else of them.
 */
export function fateBehind(tokens: readonly Token[], at: number): Fate | null {
  const norm = tokens[at]?.norm ?? '';
  if (OF.has(norm)) return genitiveFate(tokens, at + 1);
  if (norm === 'ने') return scan(tokens, at + 1, losesLife);
  if (norm === 'को') return scan(tokens, at + 1, isDoneTo);
  return ELSEWHERE.has(norm) ? null : scan(tokens, at, () => true);
}

/** Looks ahead for a fate that fits, up to the end of the clause, another number or another one who acts or is acted on. */
function scan(
  tokens: readonly Token[],
  from: number,
  fits: (fate: Fate, word: string) => boolean,
): Fate | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at];
    if (token?.kind !== 'devanagari') return null;
    if (CASES.has(token.norm) && weekdayOf(tokens[at - 1]?.norm ?? '') === null) return null;
    const fate = fateAt(tokens, at);
    if (fate) return fits(fate, token.norm) ? fate : null;
    if (OPENERS.has(token.norm) || (cardinalWord(token.norm) !== null && token.norm !== 'एक')) return null;
  }
  return null;
}

const CASES = new Set(['ने', 'को']);

function losesLife(_: Fate, word: string): boolean {
  return word === 'जान' || word === 'दम';
}

/** What is done to people: that they are lost or caught in something is not. */
function isDoneTo({ kind }: Fate): boolean {
  return kind !== 'stranded' && kind !== 'missing';
}

const DEATHS = wordSet('मौत मौतें मौतों हत्या निधन मृत्यु शव लाश लाशें शवों');
const ARRESTS = wordSet('गिरफ्तारी गिरफ्तारियां');
/** Words that may stand between "… की" and मौत: how, where and of what. */
const MANNER = wordSet(
  'मौके पर ही भी इलाज उपचार के दौरान डूबने डूबकर जलने जलकर दबने दबकर दम घुटने करंट लगने से कुचलकर अस्पताल में',
);

/** "… की मौके पर मौत", "… के घायल होने", "… के मारे जाने", "… की जान गई". */
function genitiveFate(tokens: readonly Token[], from: number): Fate | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const norm = tokens[at]?.norm ?? '';
    if (DEATHS.has(norm)) return { kind: 'dead', to: at + 1 };
    if (ARRESTS.has(norm)) return { kind: 'arrested', to: at + 1 };
    const fate = at === from || norm === 'जान' ? fateAt(tokens, at) : null;
    if (fate) return fate;
    if (norm === 'मरने' && at === from) return { kind: 'dead', to: at + 1 };
    if (!MANNER.has(norm) && wordClass(norm) !== 'adjective') return null;
  }
  return null;
}

const ROOM = wordSet('व्यवस्था क्षमता जगह सुविधा इंतजाम');

/** "… के रुकने की व्यवस्था", "… की क्षमता": for how many there is room; where it ends, or null. */
export function roomBehind(tokens: readonly Token[], at: number): number | null {
  if (!OF.has(tokens[at]?.norm ?? '')) return null;
  if (tokens[at + 1]?.norm === 'क्षमता') return at + 2;
  const verb = tokens[at + 1]?.norm ?? '';
  return verb.endsWith('ने') && OF.has(tokens[at + 2]?.norm ?? '') && ROOM.has(tokens[at + 3]?.norm ?? '')
    ? at + 4
    : null;
}

/** "… लोग बीमार", "… प्रभावित हुए": where the word ends that says how those who are counted stand, or null. */
export function standingBehind(tokens: readonly Token[], at: number): number | null {
  const end = tokens.findIndex(({ norm }, i) => i >= at && STANDINGS.has(norm));
  const between = tokens.slice(at, end);
  if (end < 0 || between.length > 2) return null;
  return between.every((token) => token.kind === 'devanagari' && !OPENERS.has(token.norm)) ? end + 1 : null;
}

/** A fate that stands right before a number as an adjective ("घायल 12 लोगों", "झुलसे 9 मरीजों", "मारे गए 600 सैनिकों"), with its first token. */
export function fateBefore(
  tokens: readonly Token[],
  at: number,
): { readonly kind: FigureKind; readonly from: number } | null {
  for (const from of [at - 1, at - 2]) {
    const fate = fateAt(tokens, from);
    if (fate?.to === at) return { kind: fate.kind, from };
  }
  return null;
}

const WALA = new Set(['वालों', 'लोगों']);

/** "मृतकों में 3 बच्चे", "मरने वालों में 2 महिलाएं": those who are counted are among the dead or injured told before. */
export function partOf(
  tokens: readonly Token[],
  at: number,
): { readonly kind: FigureKind; readonly from: number } | null {
  const end = tokens[at - 1]?.norm === 'से' ? at - 2 : at - 1;
  if (tokens[end]?.norm !== 'में') return null;
  const from = WALA.has(tokens[end - 1]?.norm ?? '') ? end - 2 : end - 1;
  const kind = victimsOf(tokens[from]?.norm ?? '');
  return kind === null ? null : { kind, from };
}
