import type { Named } from '../../events/actors.ts';
import type { EventMention } from '../../events/event-mention.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { FigureKind } from './figure-mention.ts';
import type { FigureScene } from './scene.ts';
import { clauseOf } from './surroundings.ts';
import { unitOfWord } from './units.ts';

/** A figure's phrase in tokens, half-open, its kind and the key of what it counts. */
export type Phrase = {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly key: string;
};

const OF = new Set(['का', 'के', 'की']);
/** Measures: "50 अमेरिकी डॉलर" are not America's. */
const NOBODYS: ReadonlySet<FigureKind> = new Set([
  'money',
  'distance',
  'area',
  'quantity',
  'share',
  'magnitude',
  'capacity',
]);
/** Votes, seats and scores are won. */
const WON: ReadonlySet<FigureKind> = new Set(['votes', 'seats', 'score']);
/** Kinds that a deployment or an attack has of those who make it. */
const SENT: ReadonlySet<FigureKind> = new Set(['troops', 'arms']);

/**
 * Whose people or things a figure counts, as the number of the local entity: "नेपाल के 40 जवान", "40 नेपाली जवान", "भाजपा को 12 सीटें",
 * "नेपाल के भेजे जवानों में 40", or who makes the event that troops and arms go to. Null when nothing says so.
 */
export function ownerOf(scene: FigureScene, phrase: Phrase, event: EventMention | null): number | null {
  const { names, tokens } = scene;
  if (NOBODYS.has(phrase.kind)) return null;
  const owners = names.filter((name) => name.type !== 'event');
  const adjective = owners.find((name) => phrase.from <= name.from && name.to <= phrase.to && name.adjective);
  const before = owners.findLast((name) => name.to <= phrase.from);
  if (adjective) return adjective.entity;
  if (before && isRightBefore(tokens, before, phrase.from)) return before.entity;
  if (WON.has(phrase.kind)) return winnerOf(tokens, owners, phrase);
  return wholeOwner(tokens, owners, phrase) ?? senderOf(phrase, event);
}

function isRightBefore(tokens: readonly Token[], name: Named, from: number): boolean {
  if (name.adjective) return name.to === from;
  return name.to === from - 1 && OF.has(tokens[name.to]?.norm ?? '');
}

/** "X ने 3-1 से", "X को 12 सीटें", in the clause of the figure; who is beaten by a score stands with को as well. */
function winnerOf(tokens: readonly Token[], names: readonly Named[], { from, kind }: Phrase): number | null {
  const clause = clauseOf(tokens, from);
  const marked = names.filter((name) => {
    const marker = tokens[name.to]?.norm;
    const wins = marker === 'ने' || (marker === 'को' && kind !== 'score');
    return wins && clause.from <= name.from && name.to < from;
  });
  return marked.at(-1)?.entity ?? null;
}

const BY = wordSet('द्वारा ओर तरफ');

/** "X की ओर से … भेजे गए सैनिकों में 600 सैनिक", "X के सैनिकों में से 600": theirs whose the whole is. */
function wholeOwner(tokens: readonly Token[], names: readonly Named[], { from, key }: Phrase): number | null {
  const end = tokens[from - 1]?.norm === 'से' ? from - 2 : from - 1;
  if (tokens[end]?.norm !== 'में' || unitOfWord(tokens[end - 1]?.norm ?? '')?.key !== key) return null;
  const right = names.findLast((name) => name.to < end && isRightBefore(tokens, name, end - 1));
  const by = names.findLast((name) => {
    const first = tokens[name.to]?.norm ?? '';
    return name.to < end && (BY.has(first) || (first === 'की' && BY.has(tokens[name.to + 1]?.norm ?? '')));
  });
  return right?.entity ?? by?.entity ?? null;
}

function senderOf({ kind }: Phrase, event: EventMention | null): number | null {
  if (!SENT.has(kind) || event === null) return null;
  const [agent, ...more] = event.participants.filter(({ part }) => part === 'agent');
  return agent && more.length === 0 ? agent.entity : null;
}

const IN = wordSet('में से के की का :');

/** The named event that the clause tells a figure of: "कारगिल युद्ध में 40 जवानों की मौत", "लीमा भूकंप: 31 की मौत"; or null. */
export function occasionOf({ names, tokens }: FigureScene, { from, kind }: Phrase): number | null {
  if (NOBODYS.has(kind) && kind !== 'magnitude') return null;
  const clause = clauseOf(tokens, from);
  const named = names.findLast(
    ({ type, from: start, to }) =>
      type === 'event' && clause.from <= start && to < from && IN.has(tokens[to]?.norm ?? ''),
  );
  return named?.entity ?? null;
}
