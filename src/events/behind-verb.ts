import { verbRoot } from '../names/vocabulary/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { behindGenitive, behindSource } from './behind-postposition.ts';
import { isNominal } from './cases.ts';
import type { Clause } from './clauses.ts';
import type { EventKind } from './event-kinds.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { finiteStatus, VERBAL } from './finite-status.ts';
import { AHEAD, BESIDE, type Manner, told, WITHIN } from './manner.ts';
import { COPULAS, isInfinitive } from './verb-forms.ts';

const OF = new Set(['के', 'की', 'का']);

/** What the verb says, which ends before token `end`: infinitives, participles, finite forms. */
export function behindVerb(
  tokens: readonly Token[],
  clause: Clause,
  found: FoundTrigger,
  end: number,
): Manner | null {
  const isTelling = end > found.to || VERBAL.has(found.trigger.form);
  if (isTelling && isInfinitive(tokens[end - 1]?.norm ?? '') && found.trigger.word !== KNOWN)
    return behindInfinitive(tokens, clause, found, end);
  const to = DONE.has(tokens[end]?.norm ?? '') ? end + 1 : end;
  if (isInfinitive(tokens[to]?.norm ?? '')) return behindInfinitive(tokens, clause, found, to + 1);
  const status = finiteStatus(tokens, clause, found);
  if (status === null) return null;
  return {
    ...told(status),
    follows:
      isTelling && found.trigger.form !== 'office' && isParticiple(tokens, clause, end) ? 'sufferer' : null,
  };
}

/** "सौदा पूरा होने तक", "मतदान शुरू होने से पहले": may stand between a noun and its infinitive. */
const DONE = wordSet('पूरा पूरी पूरे संपन्न शुरू लागू समाप्त खत्म');

/** "घायलों का हाल जाना": जाना is "learned" here, and not "to go". */
const KNOWN = 'हालचाल';

/** What other things come of: "नाव पलटने से नौ लोग लापता हो गए". */
const CAUSES: ReadonlySet<EventKind> = new Set(['accident', 'disaster']);

const WALA = new Set(['वाला', 'वाले', 'वाली', 'वालों', 'वालीं']);
const SUCCESS = wordSet('कामयाब सफल कामयाबी सफलता');

/** "करने वाली", "करने के बाद", "करने से इनकार", "करने की मांग", "करना चाहते हैं": what an infinitive ending before `end` is part of. */
function behindInfinitive(
  tokens: readonly Token[],
  clause: Clause,
  found: FoundTrigger,
  end: number,
): Manner | null {
  const next = tokens[end]?.norm ?? '';
  const beyond = tokens[end + 1]?.norm ?? '';
  if (WALA.has(next)) return behindWala(tokens, end);
  if (next === 'से') {
    const isCause = CAUSES.has(found.trigger.kind) && finiteStatus(tokens, clause, found) === 'happened';
    const manner = behindSource(tokens, clause, end);
    return manner === BESIDE && isCause ? WITHIN : manner;
  }
  if (OF.has(next)) {
    const manner = behindGenitive(tokens, end, found.trigger.kind);
    return manner?.role === 'beside' && manner.status === 'happened' && !SPOKEN_OF.has(beyond)
      ? null
      : manner;
  }
  if (next === 'में') return SUCCESS.has(beyond) ? told('happened') : BESIDE;
  if (next === 'पर') return BESIDE;
  if (next === 'तक') return AHEAD;
  const root = verbRoot(next);
  if (root === 'पड' || root === 'लग' || root === 'दे')
    return told(finiteStatus(tokens, clause, found) ?? 'happened');
  return next === 'को' && beyond === 'लेकर' ? BESIDE : told('planned');
}

/** What somebody says of what was done: "गिरफ्तार करने की पुष्टि". */
const SPOKEN_OF = wordSet('आरोप पुष्टि दावा मामला मामले खबर घटना वीडियो जानकारी सूचना कारण वजह');

/** "होने वाली बैठक" lies ahead, "हराने वाली टीम" did it, "भाषण देने वाले हैं" are about to. `at` is the word itself. */
function behindWala(tokens: readonly Token[], at: number): Manner {
  const infinitive = verbRoot(tokens[at - 1]?.norm ?? '');
  const next = tokens[at + 1];
  const isAhead = infinitive === 'हो' || infinitive === 'जा';
  if (next === undefined || next.kind === 'mark' || COPULAS.has(next.norm)) return told('planned');
  return isAhead ? told('planned') : { ...BESIDE, follows: 'doer' };
}

/** A chain of verb forms right before a noun describes it ("गिरफ्तार किए गए …"); at the end of a clause it tells. */
function isParticiple(tokens: readonly Token[], clause: Clause, end: number): boolean {
  let at = end;
  while (at < clause.to && isPerfective(tokens[at])) at++;
  const last = tokens[at - 1]?.norm ?? '';
  if (!/[ाएीे]$/.test(last) || at >= clause.to) return false;
  const next = tokens[at];
  return isNominal(next) && !COPULAS.has(next?.norm ?? '');
}

function isPerfective(token: Token | undefined): boolean {
  const root = verbRoot(token?.norm ?? '');
  if (root !== 'कर' && root !== 'हो' && root !== 'जा') return false;
  return !COPULAS.has(token?.norm ?? '') && !/ग[ाेी]$/.test(token?.norm ?? '');
}
