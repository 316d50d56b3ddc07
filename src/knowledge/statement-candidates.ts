import type { EventMention } from '../events/event-mention.ts';
import type { Extract, ExtractSentence, Mention } from '../extract/extract.ts';
import { SURE } from '../names/mention.ts';
import { foldWord } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';
import { listsByNumber } from './lists.ts';

/** A sentence that may stand for what an article says of an entity. */
export type Candidate = {
  /** Its number in the extract. */
  readonly sentence: number;
  /** How much it tells of the entity, in whole hundredths: higher is better. */
  readonly weight: number;
};

/** A sentence with what is found in it. */
type Told = {
  readonly sentence: ExtractSentence;
  /** How far down the article it stands: 0 for the first, towards 1. */
  readonly depth: number;
  readonly mentions: Mention[];
  readonly events: EventMention[];
  /** The local entities that have a role in it. */
  readonly holders: Set<number>;
};

/** For each local entity the sentences that name it; titles, which the text repeats, only where there is nothing else. */
export function statementCandidates(extract: Extract): (readonly Candidate[])[] {
  const candidates: [number, Candidate][] = [];
  const onlyTitles = extract.sentences.every(({ title }) => title);
  sentencesWithAll(extract).forEach((told, sentence) => {
    if ((told.sentence.title && !onlyTitles) || told.mentions.length === 0) return;
    const said = told.sentence.text.split(/\s+/);
    const sure = new Set(told.mentions.filter((m) => m.confidence >= SURE).map((m) => m.entity));
    for (const [local, own] of byEntity(told.mentions)) {
      const others = sure.size - Number(sure.has(local));
      candidates.push([local, { sentence, weight: weigh(told, said, local, own, others) }]);
    }
  });
  return listsByNumber(extract.entities.length, candidates);
}

function sentencesWithAll(extract: Extract): Told[] {
  const all = extract.sentences.map(
    (sentence, i): Told => ({
      sentence,
      depth: i / Math.max(1, extract.sentences.length),
      mentions: [],
      events: [],
      holders: new Set(),
    }),
  );
  for (const mention of extract.mentions) all[mention.sentence]?.mentions.push(mention);
  for (const event of extract.events) all[event.sentence]?.events.push(event);
  for (const role of extract.roles) all[role.sentence]?.holders.add(role.entity);
  return all;
}

function byEntity(mentions: readonly Mention[]): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const known = groups.get(mention.entity);
    if (known) known.push(mention);
    else groups.set(mention.entity, [mention]);
  }
  return groups;
}

/** Sentences that lean on the one before: a pronoun or connective at the start. */
const LEANING = wordSet(`
  उन्होंने उन्होने उसने वह वे यह ये इस इसके इससे इसमें उनके उनकी उनका उनसे उन्हें इसी वहीं लेकिन हालांकि मगर जबकि साथ हालाँकि इन उस उन दरअसल इसलिए
  इनमें जिससे और तब फिर
`);

/**
 * How much a sentence tells about an entity: who did what, when, in what office; whole and not too long. `said` are its words, `own` the
 * entity's mentions in it, `others` the number of other sure names.
 */
function weigh(
  { sentence, depth, events, holders }: Told,
  said: readonly string[],
  local: number,
  own: readonly Mention[],
  others: number,
): number {
  const takesPart = events.some((e) => e.participants.some((p) => p.entity === local) || e.place === local);
  const weight =
    1 +
    (takesPart ? 0.6 : events.length > 0 ? 0.2 : 0) +
    (sentence.days.length > 0 ? 0.3 : 0) +
    (holders.has(local) ? 0.4 : 0) +
    Math.min(3, others) * 0.1 +
    (own.some((m) => m.form === 'full') ? 0.2 : 0) +
    0.4 * (1 - depth) -
    (LEANING.has(foldWord(said[0] ?? '')) ? 0.6 : 0) -
    (own.every((m) => m.form === 'adjective') ? 0.5 : 0) -
    (said.length > 45 ? 0.5 : said.length > 32 ? 0.2 : said.length < 6 ? 0.4 : 0);
  return Math.round(weight * 100);
}
