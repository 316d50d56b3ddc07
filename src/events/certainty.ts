import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** Whether an event is told as done, as still to come, or as denied. */
export type EventStatus = 'happened' | 'planned' | 'denied';

/** How sure a sentence is of what it tells, by its own words. `plain` has no such word. */
export type Certainty =
  | 'plain'
  | 'confirmed'
  | 'attributed'
  | 'claimed'
  | 'alleged'
  | 'unnamed'
  | 'denied'
  | 'planned';

const DENIALS = wordSet('इनकार इन्कार खंडन झुठलाया नकारा अस्वीकार');
const CONFIRMATIONS = wordSet('पुष्टि');
const CLAIMS = wordSet('दावा दावे दावों');
const ALLEGATIONS = wordSet('आरोप आरोपों कथित कथिततौर आरोपित शक संदेह');
const UNNAMED = wordSet('सूत्रों सूत्र अपुष्ट अटकलें अटकलों कयास संभावना आशंका माना');
const SPEECH = wordSet(
  'कहा बताया कहना बताते कहते मुताबिक अनुसार हवाले बयान रिपोर्ट जानकारी घोषणा ऐलान एलान लिखा बोले',
);

/**
 * The evidence grade of a sentence by its words, the most cautious first: what unnamed sources say is less sure than an
 * allegation, that less than a claim, that less than what a named source says. Grades from the attribution verbs of Hindi
 * news (reference: docs/decisions/evidence-grades.md).
 */
export function certaintyOf(tokens: readonly Token[]): Certainty {
  const has = (words: ReadonlySet<string>): boolean => tokens.some((token) => words.has(token.norm));
  if (has(DENIALS)) return 'denied';
  if (has(UNNAMED)) return 'unnamed';
  if (has(ALLEGATIONS)) return 'alleged';
  if (tokens.some((_, at) => isClaim(tokens, at))) return 'claimed';
  if (has(CONFIRMATIONS)) return 'confirmed';
  return has(SPEECH) ? 'attributed' : 'plain';
}

const LAID = wordSet('पेश ठोक ठोका ठोंका');

/** दावा says that somebody says so; who lays one ("सरकार बनाने का दावा पेश किया") does something. */
function isClaim(tokens: readonly Token[], at: number): boolean {
  if (!CLAIMS.has(tokens[at]?.norm ?? '')) return false;
  return !tokens.slice(Math.max(0, at - 2), at + 3).some((token) => LAID.has(token.norm));
}
