import { isVerbForm } from '../../names/vocabulary/verbs.ts';
import { wordClass } from '../../names/vocabulary/vocabulary.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { FigureKind } from './figure-mention.ts';
import { unitOfWord } from './units.ts';

/** Measures that say little without what they are of. */
const OF_WHAT: ReadonlySet<FigureKind> = new Set(['distance', 'area', 'quantity', 'share']);
const DIMENSIONS = wordSet('गहराई ऊंचाई दूरी लंबाई चौड़ाई बढ़ोतरी कमी वृद्धि गिरावट');
const EXTENTS = wordSet('दूर लंबा लंबी लंबे ऊंचा ऊंची ऊंचे गहरा गहरी गहरे चौड़ा चौड़ी चौड़े');
/** What makes a measure the name of something: a race, a weight, a weapon. */
const LABELLED = wordSet('वर्ग भार बाधा दौड़ रेस फर्राटा स्प्रिंट रिले फ्रीस्टाइल एयर राइफल पिस्टल फाइनल श्रेणी क्लास');
/** Behind a distance: a speed. */
const SPEEDS = wordSet('प्रति रफ्तार गति');
/** How many words of what it is of a phrase takes in. */
const MOST_WORDS = 3;

/**
 * Where the phrase of a measure ends that stops at `to`: "80 प्रतिशत काम", "200 किलोमीटर दूर", "10 किलोमीटर की गहराई", "200 रुपये प्रति क्विंटल";
 * null for what only looks like one: "68 किग्रा वर्ग", "400 मीटर दौड़", "110 किमी प्रति घंटा".
 */
export function measuredBehind(tokens: readonly Token[], to: number, kind: FigureKind): number | null {
  const token = tokens[to];
  const next = tokens[to + 1]?.norm ?? '';
  if (token?.kind !== 'devanagari') return to;
  if (kind === 'money') return priceBehind(tokens, to);
  if (!OF_WHAT.has(kind)) return to;
  if (kind === 'distance' && (SPEEDS.has(token.norm) || (token.norm === 'की' && SPEEDS.has(next))))
    return null;
  if (kind !== 'share' && LABELLED.has(token.norm)) return null;
  if (token.norm === 'की') return DIMENSIONS.has(next) ? to + 2 : to;
  return EXTENTS.has(token.norm) ? to + 1 : nounsBehind(tokens, to);
}

/** "200 रुपये प्रति क्विंटल", "दो रुपये लीटर": a price is nothing without what it is for. */
function priceBehind(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.norm === 'प्रति' && tokens[to + 1]?.kind === 'devanagari') return to + 2;
  return unitOfWord(tokens[to]?.norm ?? '')?.kind === 'quantity' ? to + 1 : to;
}

/** The whole noun phrase right behind, or nothing of it: half a compound would say something else. */
function nounsBehind(tokens: readonly Token[], to: number): number {
  let end = to;
  for (let at = to; at < tokens.length && at <= to + MOST_WORDS; at++) {
    const token = tokens[at];
    const found = token?.kind === 'devanagari' ? wordClass(token.norm) : 'function';
    if (at > to && isVerbForm(token?.norm ?? '') && isVerbForm(tokens[at + 1]?.norm ?? '')) break;
    if (found === null || (found === 'noun' && at === to + MOST_WORDS)) return to;
    if (found !== 'noun' && found !== 'adjective') break;
    if (found === 'noun') end = at + 1;
  }
  return end;
}
