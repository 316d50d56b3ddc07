import { verbRoot } from '../names/vocabulary/verbs.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import type { Participant, Told } from './told.ts';

const JOINTS = new Set(['और', 'तथा', 'एवं']);
/** With these somebody does something to somebody, and is said with "ने", in this clause or the one before. */
const DONE = wordSet(`
  किया की किए दिया दी दिए लिया ली लिए डाला डाली डाले मांगा मांगी मांगे सुनाया सुनाई भेजा भेजी भेजे ठहराया पकड़ा दबोचा हटाया बनाया रोका लगाया लगाई
`);
const PASSIVE = new Set(['जा']);
const AGENTS = wordSet('ने सबने सभीने मैंने हमने आपने किसने उसने उन्होंने इन्होंने इसने');

/**
 * "X ने वीडियो देखा और Y को निलंबित कर दिया": of what is done to somebody in the second of two joined clauses, which has no doer of its own, the doer of the
 * first, if that has a name.
 */
export function carriedAgent(
  { tokens, clause, found, frame }: Told,
  actors: readonly Actor[],
  participants: readonly Participant[],
): Participant[] {
  const isDone = participants.length > 0 && participants.every(({ part }) => part === 'target');
  if (
    !isDone ||
    frame.suffered ||
    !JOINTS.has(joint(tokens[clause.from]?.norm, tokens[clause.from - 1]?.norm))
  )
    return [];
  if (tokens.slice(clause.from, clause.to).some(({ norm }) => AGENTS.has(norm))) return [];
  if (!isActive(tokens.slice(found.from, clause.to).map(({ norm }) => norm))) return [];
  const marker = tokens.findLastIndex(({ norm }, at) => at < clause.from && AGENTS.has(norm));
  const doer = actors.find(
    ({ type, standing, phraseEnd }) =>
      (type === 'person' || type === 'organization') && standing === 'agent' && phraseEnd === marker,
  );
  if (doer === undefined || participants.some(({ entity }) => entity === doer.entity)) return [];
  const between = tokens.slice(marker, clause.from).map(({ norm }) => norm);
  if (between.includes('कि') || between.filter((norm) => JOINTS.has(norm)).length > 1) return [];
  return [{ entity: doer.entity, part: 'agent' }];
}

function joint(first = '', before = ''): string {
  return JOINTS.has(first) ? first : before;
}

function isActive(behind: readonly string[]): boolean {
  const isPassive = behind.some((norm) => PASSIVE.has(verbRoot(norm) ?? ''));
  return !isPassive && behind.some((norm) => DONE.has(norm));
}
