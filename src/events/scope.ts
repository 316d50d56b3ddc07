import { verbRoot } from '../names/vocabulary/verbs.ts';
import { monthOf, weekdayOf } from '../text/dates-words.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import { isCount, isNominal } from './cases.ts';
import { isInfinitive } from './verb-forms.ts';

/** Where the postposition of an actor ends, in tokens: "के साथ" has two. */
export function scopeOf(tokens: readonly Token[], actor: Actor): number {
  const isLong = ['के', 'की'].includes(tokens[actor.phraseEnd]?.norm ?? '');
  return actor.phraseEnd + (isLong ? 2 : 1);
}

const PARTICIPLES = wordSet('हुई हुए हुआ हुयी आयोजित स्थित आई आए आया लगी लगे चली बनी बने बना मिली मिले बसे बसी बसा');
/** These tell where something is, and not since when. */
const STANDING = wordSet('स्थित बसे बसी बसा बने बना बनी');
/** "पकड़े गए …", "निकाले गए …": the second word of a participle that says what was done to somebody. */
const PASSIVE = wordSet('गए गई गये गयी');
/** How far behind a postposition its participle may stand, in tokens. */
const REACH = 3;
/** How long the noun phrase behind a participle may be, in tokens. */
const PHRASE = 6;

const OF = wordSet('के की का');
const CAUSES = wordSet('से पर में');

/**
 * Whether what ends before token `end` ("X में", "9 मार्च को") belongs to a noun phrase with a participle ("X में हुई लूट") or to an infinitive
 * ("X में बादल फटने के बाद"), and the trigger at `at` is not that noun or verb. `what` the phrase tells: where and when a cause happened its
 * effect did ("X में बादल फटने से").
 */
export function isElsewhere(
  tokens: readonly Token[],
  end: number,
  at: number,
  what: 'who' | 'circumstance' | 'day',
): boolean {
  let reach = end + REACH;
  for (let i = end; i < Math.min(at, reach); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return false;
    if (isTime(token)) reach++;
    const behind = tokens[i + 1]?.norm ?? '';
    if (isInfinitive(token.norm) && (OF.has(behind) || (what === 'who' && CAUSES.has(behind)))) return true;
    if (isDoneTo(tokens, i) && at > i) return true;
    if (!PARTICIPLES.has(token.norm) || (what === 'day' && STANDING.has(token.norm))) continue;
    const next = tokens[i + 1];
    const isNoun = (isNominal(next) || isCount(next)) && verbRoot(next?.norm ?? '') === null;
    return isNoun && at > i + PHRASE;
  }
  return false;
}

/** Words of a day and its hour, which may stand before the participle as well. */
function isTime({ kind, norm }: Token): boolean {
  return kind === 'number' || weekdayOf(norm) !== null || monthOf(norm) !== null || HOURS.has(norm);
}

const HOURS = wordSet('सुबह शाम रात दोपहर देर तड़के को की');

/** "पकड़े गए प्रबंधक …": at `at` the second word of a passive participle before a noun, which where and when and by whom belong to. */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1];
  return (
    PASSIVE.has(tokens[at]?.norm ?? '') &&
    /[ेी]$/.test(verb) &&
    verbRoot(verb) !== null &&
    isNominal(next) &&
    verbRoot(next?.norm ?? '') === null
  );
}
