import { LOOSE_HEADS } from '../names/cues/organisations.ts';
import { NATION_PEOPLE, PLACE_HEADS } from '../names/cues/places.ts';
import { ADDRESS_AFTER } from '../names/cues/titles.ts';
import type { NameType } from '../names/mention.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import { directForms } from '../text/inflection.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/**
 * How a name stands in its clause, by the postposition behind it (kāraka): `agent` ने, की ओर से; `by` द्वारा; `patient` को;
 * `source` से; `with` के साथ, के संग; `among` के बीच; `against` के खिलाफ; `in` में; `on` पर; `to` के लिए; `of` का; `led` के नेतृत्व
 * में; `aside` के बाद, के अनुसार and other asides; `describing` introduces the next name ("रूसी
 * राष्ट्रपति X"); `bare` nothing.
 */
export type Case =
  | 'agent'
  | 'by'
  | 'patient'
  | 'source'
  | 'with'
  | 'among'
  | 'against'
  | 'in'
  | 'on'
  | 'to'
  | 'of'
  | 'led'
  | 'aside'
  | 'describing'
  | 'bare';

/** A name that may take part in an event: entity number, token span (half-open), how it stands. */
export type Actor = {
  readonly entity: number;
  readonly type: NameType;
  readonly from: number;
  readonly to: number;
  readonly standing: Case;
  /** Where the noun phrase that it is in ends, in tokens: "रूस के रक्षा मंत्री" ends behind मंत्री. */
  readonly phraseEnd: number;
  /** A country's adjective, or a country that owns the people who act ("… के सैनिकों ने"). */
  readonly throughPeople: boolean;
};

/** A mention as the event finder is given it: spans in tokens of the sentence. */
export type Named = {
  readonly entity: number;
  readonly type: NameType;
  readonly from: number;
  readonly to: number;
  readonly adjective: boolean;
};

/** How the names of a sentence stand, in order. Names joined by और or commas stand as the last of them does. */
export function actorsOf(tokens: readonly Token[], names: readonly Named[]): Actor[] {
  const starts = new Set(names.map((name) => name.from));
  const actors = names.map((name) => describesNext(standing(tokens, name), starts));
  for (let i = actors.length - 2; i >= 0; i--) {
    const actor = actors[i];
    const next = actors.slice(i + 1).find((other) => other.standing !== 'describing');
    if (!actor || !next || actor.standing !== 'bare' || !isJoined(tokens, actor, next)) continue;
    actors[i] = { ...actor, standing: next.standing, phraseEnd: next.phraseEnd };
  }
  return actors;
}

/** "रूसी राष्ट्रपति X": a country through whose people somebody is introduced by name does nothing itself. */
function describesNext(actor: Actor, starts: ReadonlySet<number>): Actor {
  return actor.throughPeople && starts.has(actor.phraseEnd) ? { ...actor, standing: 'describing' } : actor;
}

const JOINERS = new Set([',', 'और', 'तथा', 'एवं', 'व', '-', '&']);
/** Words that may stand between two joined names: the title of the second ("और उत्तर कोरियाई नेता …"). */
const MOST_BETWEEN = 6;

/** By a comma, और or a hyphen; two places may stand side by side in a list that lost its comma. */
function isJoined(tokens: readonly Token[], actor: Actor, next: Actor): boolean {
  const between = tokens.slice(actor.to, next.from);
  if (between.length === 0) return actor.type === 'place' && next.type === 'place';
  const [joiner, ...rest] = between;
  if (!joiner || !JOINERS.has(joiner.norm) || rest.length > MOST_BETWEEN) return false;
  return rest.every((token) => JOINERS.has(token.norm) || isNominal(token));
}

function isNominal(token: Token): boolean {
  if (token.kind === 'mark') return false;
  const found = wordClass(token.norm);
  return found === 'noun' || found === 'adjective' || found === null;
}

function standing(tokens: readonly Token[], name: Named): Actor {
  const people = name.adjective ? peopleAfter(tokens, name.to) : null;
  if (name.adjective && people === null) return actor(name, 'aside', name.to, false);
  const at = people ?? skipHead(tokens, name.to);
  const found = readCase(tokens, at);
  const owned = found === 'of' ? peopleAfter(tokens, at + 1) : null;
  if (owned !== null && (name.type !== 'person' || COMPANIES.has(tokens[at + 1]?.norm ?? ''))) {
    return actor(name, readCase(tokens, owned), owned, true);
  }
  return actor(name, found, at, name.adjective);
}

function actor(name: Named, standing: Case, phraseEnd: number, throughPeople: boolean): Actor {
  return {
    entity: name.entity,
    type: name.type,
    from: name.from,
    to: name.to,
    standing,
    phraseEnd,
    throughPeople,
  };
}

/** Past closing quotation marks, a bracket, a form of address and what kind of place it is ("शहर", "क्षेत्र"). */
function skipHead(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 8 && at < tokens.length; steps++) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === '(') at = closing(tokens, at);
    else if (norm === "'" || norm === '"' || ADDRESS_AFTER.has(norm) || PLACE_HEADS.has(norm)) at++;
    else break;
  }
  return at;
}

function closing(tokens: readonly Token[], open: number): number {
  const end = tokens.findIndex((token, i) => i > open && token.norm === ')');
  return end < 0 ? open + 1 : end + 1;
}

/** The nouns of people or bodies right behind, with the adjectives among them: where they end, or null. */
function peopleAfter(tokens: readonly Token[], from: number): number | null {
  let end: number | null = null;
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at];
    if (!token || !(isNominal(token) || isCount(token))) break;
    if (directForms(token.norm).some((form) => NATION_PEOPLE.has(form) || LOOSE_HEADS.has(form)))
      end = at + 1;
  }
  return end;
}

/** Those who are with somebody stand for them: "X के प्रतिनिधिमंडल के लिए". */
const COMPANIES = wordSet('प्रतिनिधिमंडल दल टीम सरकार प्रशासन समर्थकों सेना');

const COUNTS = wordSet('कई कुछ सभी सैकड़ों हजारों लाखों दर्जनों दो तीन चार पांच छह सात आठ नौ दस अनेक अन्य कम अधिक');

function isCount(token: Token): boolean {
  return token.kind === 'number' || COUNTS.has(token.norm);
}

const SIMPLE: ReadonlyMap<string, Case> = new Map<string, Case>([
  ['ने', 'agent'],
  ['द्वारा', 'by'],
  ['को', 'patient'],
  ['से', 'source'],
  ['में', 'in'],
  ['पर', 'on'],
  ['का', 'of'],
  ['के', 'of'],
  ['की', 'of'],
]);

const LEADING = wordSet('नेतृत्व अध्यक्षता अगुवाई अगुआई कमान निर्देश मौजूदगी');
const AGAINST = wordSet('खिलाफ विरुद्ध विरोध मुकाबले');
const WITH = wordSet('साथ संग समेत सहित समकक्ष');
const ASIDE = wordSet('बाद पहले दौरान अनुसार मुताबिक हवाले बावजूद अलावा जरिए माध्यम कारण चलते तहत जवाब प्रति बारे');

function readCase(tokens: readonly Token[], at: number): Case {
  const first = SIMPLE.get(tokens[at]?.norm ?? '');
  if (first === undefined) return 'bare';
  const next = tokens[at + 1]?.norm ?? '';
  if (first === 'source') return next === 'पहले' ? 'aside' : 'source';
  if (first !== 'of') return first;
  if (WITH.has(next)) return 'with';
  if (next === 'बीच') return 'among';
  if (AGAINST.has(next)) return 'against';
  if (LEADING.has(next)) return 'led';
  if (next === 'लिए' || next === 'लिये') return 'to';
  if (next === 'द्वारा') return 'by';
  if ((next === 'ओर' || next === 'तरफ') && tokens[at + 2]?.norm === 'से') return 'agent';
  return ASIDE.has(next) ? 'aside' : 'of';
}
