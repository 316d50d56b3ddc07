import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { behindNoun } from './behind-noun.ts';
import { behindVerb } from './behind-verb.ts';
import { isNominal } from './cases.ts';
import type { Clause } from './clauses.ts';
import type { EventKind } from './event-kinds.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { BESIDE, type Manner, PURPOSE } from './manner.ts';
import { isRumour } from './rumours.ts';

/** What is arranged for a day. */
const SCHEDULED: ReadonlySet<EventKind> = new Set([
  'meeting',
  'summit',
  'match',
  'election',
  'vote',
  'ceremony',
  'launch',
]);

/** Adjectives of what lies ahead: "आगामी बैठक" is planned, whatever is told with it. */
const PROSPECTIVE = wordSet('प्रस्तावित आगामी संभावित अगली अगले अगला भावी');

/**
 * How the event of a trigger is told, or null where none is: a demand, an attempt, a question, a habit, a figure of speech. A participle tells by
 * the way, but in a headline, which may put its verb first.
 */
export function mannerOf(
  tokens: readonly Token[],
  clause: Clause,
  found: FoundTrigger,
  title: boolean,
): Manner | null {
  if (tokens[clause.to - 1]?.norm === '?' || isRumour(tokens, clause, found)) return null;
  if (title && tokens[clause.to - 1]?.norm === ':' && clause.to - found.to <= 2) return BESIDE;
  const manner =
    found.end === found.to && found.trigger.form === 'noun'
      ? behindNoun(tokens, clause, found)
      : behindVerb(tokens, clause, found, found.end);
  if (manner === null) return null;
  const isProspective = hasBefore(tokens, found, PROSPECTIVE);
  if (manner === PURPOSE && !isProspective && !SCHEDULED.has(found.trigger.kind)) return null;
  if (isProspective || (title && isAhead(tokens, clause, found))) return { ...manner, status: 'planned' };
  return manner.follows === 'sufferer' && !title ? { ...manner, role: 'beside', apart: true } : manner;
}

/** "फाइनल में X से भिड़ंत": a headline tells so, without a verb, whom somebody is to play. */
function isAhead(tokens: readonly Token[], clause: Clause, { trigger, to }: FoundTrigger): boolean {
  const isLast = tokens.slice(to, clause.to).every((token) => token.kind === 'mark');
  return trigger.kind === 'match' && trigger.form === 'noun' && ENCOUNTERS.has(trigger.word) && isLast;
}

const ENCOUNTERS = new Set(['मुकाबला', 'भिड़ंत', 'मैच', 'सामना', 'टक्कर']);

/** One of the words stands before the trigger, with only describing words between. */
export function hasBefore(
  tokens: readonly Token[],
  found: FoundTrigger,
  words: ReadonlySet<string>,
): boolean {
  return [1, 2, 3].some((back) => {
    const token = tokens[found.from - back];
    const between = tokens.slice(found.from - back + 1, found.from);
    const isOfTime = TIMES.has(between[0]?.norm ?? '');
    return token !== undefined && words.has(token.norm) && !isOfTime && between.every(isNominal);
  });
}

/** "उसी दिन दूसरे मैच में": the word before these is of the day, not of what is told. */
const TIMES = wordSet('दिन शाम रात सुबह दोपहर रोज तारीख हफ्ते महीने साल');
