import type { EventMention } from '../events/event-mention.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';

/** Words that reports of elections are full of. */
const ELECTION = wordSet(`
  चुनाव चुनावों उपचुनाव विधानसभा लोकसभा सीट सीटें सीटों वोट वोटों मतगणना मतदान मतदाता मतदाताओं मतों उम्मीदवार उम्मीदवारों प्रत्याशी प्रत्याशियों विधायक बहुमत
`);
/** From how many different such words a report is one of an election. */
const MANY = 3;

/** Where an election is reported and no games, who is beaten is beaten in it. */
export function asElections(
  events: readonly EventMention[],
  sentences: readonly ReadSentence[],
  isGame: boolean,
): readonly EventMention[] {
  if (isGame || !events.some(({ kind }) => kind === 'match')) return events;
  const words = new Set(sentences.flatMap(({ words: all }) => all.map(({ token }) => token.norm)));
  const isElection = [...words].filter((word) => ELECTION.has(word)).length >= MANY;
  return isElection
    ? events.map((event) => (event.kind === 'match' ? { ...event, kind: 'election' } : event))
    : events;
}
