import type { Article } from '../article/article.ts';
import type { Named } from '../events/actors.ts';
import { isNominal } from '../events/cases.ts';
import type { Antecedents } from '../events/subjects.ts';
import { announcesPerson } from '../names/cues/titles.ts';
import { wordSet } from '../text/word-set.ts';
import { isCountry } from './event-names.ts';
import type { LocalEntity, Mention } from './extract.ts';
import type { ReadSentence } from './reading.ts';

/** What the words of the next sentence may point back to. `placeTopic`: the place of "वहां" and "उस शहर"; `stage`: the place, a country too, told of last. */
export type EventContext = Antecedents & {
  /** The people that the sentences of the paragraph so far are about. */
  readonly subjects: ReadonlySet<number>;
  readonly placeTopic: number | null;
  readonly stage: number | null;
};

export const NO_CONTEXT: EventContext = {
  topic: null,
  subjects: new Set(),
  side: null,
  groups: new Map(),
  placeTopic: null,
  stage: null,
};

/** Where a report was written: the place of its dateline; local entity number or null. */
export function datelinePlace(
  article: Pick<Article, 'dateline'>,
  entities: readonly LocalEntity[],
  mentions: readonly Mention[],
): number | null {
  const { dateline } = article;
  if (dateline === null) return null;
  const first = mentions.find(
    ({ start, end, entity }) =>
      dateline.start <= start && end <= dateline.end && entities[entity]?.type === 'place',
  );
  return first?.entity ?? null;
}

/** The place that "यहां" stands for: that of the dateline, unless the sentences before tell of another. */
export function hereIn({ stage }: EventContext, dateline: number | null): number | null {
  return stage === null || stage === dateline ? dateline : null;
}

/**
 * What words may point back to where a paragraph begins: behind one that was about several people a pronoun stands for whom the headline names, if
 * it was about that one, and else for nobody.
 */
export function atParagraph(context: EventContext, protagonists: ReadonlySet<number>): EventContext {
  const { topic, subjects } = context;
  const [main, ...others] = [...subjects].filter((entity) => protagonists.has(entity));
  const isOpen = subjects.size > 1;
  const sure = main !== undefined && others.length === 0 ? main : null;
  return { ...context, topic: isOpen ? sure : topic, subjects: new Set() };
}

/** What words may point back to behind a sentence. */
export function contextAfter(
  context: EventContext,
  sentence: ReadSentence,
  names: readonly Named[],
  entities: readonly LocalEntity[],
  isGame: boolean,
): EventContext {
  const about = nextTopic(sentence, names, null);
  return {
    topic: nextTopic(sentence, names, context.topic),
    subjects: about === null ? context.subjects : new Set([...context.subjects, about]),
    side: isGame ? nextSide(sentence, names, context.side) : null,
    groups: withGroups(context.groups, sentence, names),
    placeTopic: nextPlace(names, entities, context.placeTopic),
    stage: nextStage(sentence, names, context.stage),
  };
}

/** The place that "वहां" and "उस शहर" stand for next: the last one named that is no country. */
function nextPlace(
  names: readonly Named[],
  entities: readonly LocalEntity[],
  place: number | null,
): number | null {
  return (
    names.findLast((name) => name.type === 'place' && !isCountry(entities[name.entity]))?.entity ?? place
  );
}

/** The place that something is told to be in or at, whichever; a country's doings make it none. */
function nextStage({ tokens }: ReadSentence, names: readonly Named[], stage: number | null): number | null {
  const staged = names.filter(
    ({ type, to, adjective }) => type === 'place' && !adjective && IN_IT.has(tokens[to]?.norm ?? ''),
  );
  return staged.at(-1)?.entity ?? stage;
}

const IN_IT = new Set(['में', 'पर', 'स्थित', 'पहुंचे', 'पहुंची', 'पहुंचा']);
const OF = new Set(['का', 'के', 'की']);
/** The person a pronoun of the next sentence stands for: who did something (ने), else whom the sentence is about. */
function nextTopic(sentence: ReadSentence, names: readonly Named[], topic: number | null): number | null {
  const people = names.filter((name) => name.type === 'person');
  const agent = people.find((name) => sentence.tokens[name.to]?.norm === 'ने');
  if (agent) return agent.entity;
  const [first] = people;
  return first && isOfKin(sentence, first) ? null : (first?.entity ?? topic);
}

const KIN = wordSet(
  'पति पत्नी पिता माता मां भाई बहन बेटे बेटी पुत्र पुत्री चाचा मामा ससुर सास देवर साले दामाद परिजनों परिवार',
);

/** "X के पति ने": of the two nobody knows whom the next sentence speaks of. */
function isOfKin({ tokens }: ReadSentence, { to }: Named): boolean {
  return (
    OF.has(tokens[to]?.norm ?? '') && KIN.has(tokens[to + 1]?.norm ?? '') && tokens[to + 2]?.norm === 'ने'
  );
}

/** The team that the next sentence may say "उसने" of: who did something, else whom the sentence begins with. */
function nextSide({ tokens }: ReadSentence, names: readonly Named[], side: number | null): number | null {
  const teams = names.filter(
    ({ type, to }) => type !== 'event' && type !== 'person' && !PLACED.has(tokens[to]?.norm ?? ''),
  );
  const agent = teams.find(({ to }) => tokens[to]?.norm === 'ने');
  const first = teams.find(({ from }) => from <= FIRST_WORDS);
  const [only, ...others] = new Set(teams.map(({ entity }) => entity));
  return (agent ?? first)?.entity ?? (others.length === 0 ? only : undefined) ?? side;
}

/** Behind these a name is a place. */
const PLACED = new Set(['में', 'पर', '।', ',', ':', '(', 'स्थित']);
/** How many tokens may stand before the name that a sentence begins with: "मेजबान", "वहीं". */
const FIRST_WORDS = 2;

/**
 * Remembers countries and people named together ("नेपाल, भूटान और श्रीलंका"), and the two of a sentence that has no more, by how many
 * they are.
 */
function withGroups(
  groups: ReadonlyMap<string, readonly number[]>,
  sentence: ReadSentence,
  names: readonly Named[],
): ReadonlyMap<string, readonly number[]> {
  const all = new Map(groups);
  for (const type of ['place', 'person'] as const) {
    const own = names.filter((name) => (type === 'place' ? name.country : name.type === type));
    const people = [...new Set(own.map((name) => name.entity))];
    if (people.length === 2) all.set(`${type} 2`, people);
    for (const group of joinedIn(sentence, own)) all.set(`${type} ${group.length}`, group);
  }
  return all;
}

function joinedIn(sentence: ReadSentence, names: readonly Named[]): number[][] {
  const found: number[][] = [];
  let group: number[] = [];
  names.forEach((name, i) => {
    const before = names[i - 1];
    const joined = before !== undefined && isJoint(sentence, before.to, name.from);
    group = joined ? [...group, name.entity] : [name.entity];
    const next = names[i + 1];
    const goesOn = next !== undefined && isJoint(sentence, name.to, next.from);
    if (!goesOn && group.length > 1) found.push([...new Set(group)]);
  });
  return found;
}

function isJoint(sentence: ReadSentence, from: number, to: number): boolean {
  const [joiner, ...more] = sentence.tokens.slice(from, to);
  if (joiner === undefined || !JOINTS.has(joiner.norm)) return false;
  const isTitle = more.length <= LONGEST_TITLE && announcesPerson(more.at(-1)?.norm ?? '');
  return more.length === 0 || (isTitle && more.every((token) => isNominal(token)));
}

const JOINTS = new Set([',', 'और', 'तथा', '-']);
/** "A और समन्वयक B": the longest title between two who are named together, in words. */
const LONGEST_TITLE = 3;
