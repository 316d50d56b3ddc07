import { wordSet } from '../text/word-set.ts';
import type { Told } from './told.ts';

const THEIRS = wordSet('उनका उनके उसका उसके इनका इनके');

/** "… ने उनका इस्तीफा राज्यपाल को भेज दिया": who passes it on does not resign. */
export function isTheirResignation({ tokens, found }: Pick<Told, 'tokens' | 'found'>): boolean {
  const isNoun = found.trigger.kind === 'resignation' && found.trigger.form === 'noun';
  return isNoun && THEIRS.has(tokens[found.from - 1]?.norm ?? '');
}

const ACCEPTED = wordSet('स्वीकार मंजूर अस्वीकार नामंजूर');

/** "इस्तीफा मंजूर किया": who accepts what somebody else did, named or not. */
export function isAcceptance({ tokens, found }: Pick<Told, 'tokens' | 'found'>): boolean {
  return found.trigger.kind === 'resignation' && ACCEPTED.has(tokens[found.to]?.norm ?? '');
}
