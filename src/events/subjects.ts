import { verbRoot } from '../names/vocabulary/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import type { Case } from './cases.ts';
import { type Clause, isRelative } from './clauses.ts';
import type { EventKind } from './event-kinds.ts';
import type { Frame } from './frames.ts';
import { isMadeTo, OBJECTS, OF_ONE, objectSpokenOf } from './objects-spoken-of.ts';
import { isReferredTo } from './referred-to.ts';
import type { Participant, Told } from './told.ts';

/** Whom the words of a sentence point to that the sentences before it named. */
export type Antecedents = {
  /** The person a subject pronoun stands for when nobody in the sentence acted before, or null. */
  readonly topic: number | null;
  /** In a report of games: the team that "उसने", "उसे", "उसका" stand for, or null. People are spoken of as "उन्होंने". */
  readonly side: number | null;
  /** Countries or people that "दोनों देश", "दोनों नेता" stand for, by what they are and how many. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
};

const SUBJECTS = wordSet('वह वे उन्होंने उन्होने उसने इन्होंने इन्होने इसने');
/** Those of them that stand for nothing but people and bodies. */
const DOERS = wordSet('उन्होंने उन्होने उसने इन्होंने इन्होने इसने');
const WHO = wordSet('जिसने जिन्होंने जो');
const WHOM = wordSet('जिसे जिसको जिन्हें जिनको');
const WHOSE = wordSet('जिसका जिसकी जिनका जिनकी');
const GROUP_SIZES: ReadonlyMap<string, number> = new Map([
  ['दोनों', 2],
  ['तीनों', 3],
  ['चारों', 4],
  ['पांचों', 5],
]);
/** Of whom nobody says whether they are people or countries. */
const SIDES = wordSet('पक्ष पक्षों गुट गुटों दल दलों सेनाओं कंपनियों समुदायों राज्यों ओर तरफ');
const NATIONS = wordSet('देश देशों मुल्क मुल्कों टीम टीमों टीमें राष्ट्रों पड़ोसियों');

/**
 * Adds whom the clause leaves to the text around it: "दोनों देशों", a pronoun, a relative pronoun, or in the second of two
 * joined clauses ("… ने मुलाकात की और … चेतावनी दी") the doer of the first.
 */
export function withAntecedents(
  told: Told,
  actors: readonly Actor[],
  known: Antecedents,
  participants: readonly Participant[],
): Participant[] {
  const { tokens, clause, found, frame, manner } = told;
  if (manner.follows !== null || manner.role === 'beside' || isReferredTo(told)) return [...participants];
  const before = tokens.slice(clause.from, Math.min(found.from, clause.to));
  const spoken = relative(told, actors, before) ?? objectSpokenOf(told, actors, known.topic, before);
  const both = groupDoneTo(told, known, before);
  if (both !== null) return added(participants, both.map(asTarget));
  const all = spoken === null ? [...participants] : added(participants, [spoken]);
  const pronoun = before.some((token) => SUBJECTS.has(token.norm));
  const side = sideSpokenOf(told, actors, known, before);
  if (side !== null) return added(all, [side]);
  const named = actors.some((actor) => isDoer(actor, clause));
  const isSaidToAct = before.some((token) => DOERS.has(token.norm)) || goesOnAsBefore(tokens, clause);
  if (found.trigger.kind === 'deed' && !isSaidToAct) return all;
  if (frame.suffered || (all.some((p) => p.part === 'agent') && (named || !pronoun))) return all;
  if (frame.bare === 'target' && all.length > 0 && !pronoun) return all;
  const group = groupIn(before, known);
  if (group !== null) return added(all, group.map(asAgent));
  const doer = subject(told, actors, known, before, all.length);
  return doer === null ? all : added(all, [isGiven(told) ? { ...doer, part: 'target' } : doer]);
}

/** "… और गद्दी छीन ली": the clause has no doer of its own, and goes on with that of the one before. */
function goesOnAsBefore(tokens: readonly Token[], { from, to }: Clause): boolean {
  const isJoined = JOINTS.has(tokens[from - 1]?.norm ?? '') || JOINTS.has(tokens[from]?.norm ?? '');
  return isJoined && !tokens.slice(from, to).some(({ norm }) => AGENTS.has(norm));
}

const JOINTS = new Set(['और', 'तथा', 'एवं']);
const AGENTS = wordSet('ने सबने सभीने मैंने हमने आपने तुमने किसने किसीने इनने उनने');

/** "X ने 754 रन बनाए और प्लेयर ऑफ द सीरीज चुने गए": who did the one thing is given the other. */
function isGiven({ found, tokens }: Pick<Told, 'found' | 'tokens'>): boolean {
  if (found.trigger.kind !== 'award' || found.trigger.form !== 'phrase') return false;
  return CHOSEN.has(verbRoot(tokens[found.end - 1]?.norm ?? '') ?? '');
}

const CHOSEN = new Set(['चुन', 'बन', 'रह']);

const asAgent = (entity: number): Participant => ({ entity, part: 'agent' });

const asTarget = (entity: number): Participant => ({ entity, part: 'target' });

/** "दोनों को … जेल भेज दिया": those to whom it is done. */
function groupDoneTo(
  { frame, tokens, found }: Told,
  known: Antecedents,
  before: readonly Token[],
): readonly number[] | null {
  if (frame.bare !== 'target' && !frame.suffered && !isMadeTo(tokens, found)) return null;
  const at = before.findIndex((token) => GROUP_SIZES.has(token.norm));
  return at >= 0 && before[at + 1]?.norm === 'को' ? groupIn(before, known) : null;
}

/** Who does something in the clause by name. */
function isDoer({ from, to, standing }: Actor, clause: Clause): boolean {
  return (
    clause.from <= from &&
    to <= clause.to &&
    (standing === 'agent' || standing === 'bare' || standing === 'led')
  );
}

function added(participants: readonly Participant[], more: readonly Participant[]): Participant[] {
  return [...more.filter(({ entity }) => !participants.some((p) => p.entity === entity)), ...participants];
}

/** How far before a relative clause what it is about may be named, in tokens. */
const MOST_BETWEEN = 10;

/** "…, जिसने", "…, जिसे": what was named right before the clause. */
function relative(
  { tokens, clause, frame, found }: Told,
  actors: readonly Actor[],
  words: readonly Token[],
): Participant | null {
  const first = words[0]?.norm ?? '';
  if (!isRelative(tokens, clause)) return null;
  const before = actors.filter((actor) => actor.to <= clause.from && clause.from - actor.to <= MOST_BETWEEN);
  const isOfPeople = frame.bare === 'target' || frame.suffered;
  const head = isOfPeople ? before.findLast((actor) => actor.type === 'person') : before.at(-1);
  if (head === undefined || head.type === 'event') return null;
  if (WHO.has(first))
    return { entity: head.entity, part: frame.bare === 'target' && first === 'जो' ? 'target' : 'agent' };
  if (WHOM.has(first)) return { entity: head.entity, part: 'target' };
  const isOfAnother = actors.some(({ from, to }) => clause.from < from && to <= found.from);
  return WHOSE.has(first) && found.from - clause.from <= 4 && head.type === 'person' && !isOfAnother
    ? { entity: head.entity, part: frame.genitive === 'target' ? 'target' : 'agent' }
    : null;
}

/** "उसे Y ने 3-1 से हराया", "उसका सामना Y से", "उसने Y को हराया": the team that the sentences before, or the clause before, are about. */
function sideSpokenOf(
  { found, clause, tokens }: Told,
  actors: readonly Actor[],
  { side }: Antecedents,
  before: readonly Token[],
): Participant | null {
  if (found.trigger.kind !== 'match' || side === null) return null;
  const word = before.find(({ norm }) => OF_ONE.has(norm))?.norm;
  if (word === undefined) return null;
  const teams = actors.filter(({ type, to }) => type !== 'event' && type !== 'person' && to <= clause.from);
  const own =
    teams.findLast(({ standing }) => standing === 'agent') ?? teams.find(({ from }) => begins(tokens, from));
  const isDoneTo = OBJECTS.has(word) && found.trigger.word !== 'हार';
  return { entity: own?.entity ?? side, part: isDoneTo ? 'target' : 'agent' };
}

function groupIn(before: readonly Token[], { groups }: Antecedents): readonly number[] | null {
  const at = before.findIndex((token) => GROUP_SIZES.has(token.norm));
  if (at < 0) return null;
  const size = GROUP_SIZES.get(before[at]?.norm ?? '');
  const behind = before[at + 1]?.norm ?? '';
  if (SIDES.has(behind)) return null;
  const type = NATIONS.has(behind) ? 'place' : 'person';
  return groups.get(`${type} ${size}`) ?? null;
}

/** The doer that a pronoun or the clause before names; `known` counts those that the clause names itself. */
function subject(
  { tokens, title, clause, found, frame }: Told,
  actors: readonly Actor[],
  { topic }: Antecedents,
  before: readonly Token[],
  named: number,
): Participant | null {
  const pronoun = before.some((token) => SUBJECTS.has(token.norm));
  if (!pronoun && isDoneToSomebody(tokens, clause, before)) return null;
  const ownDoer = tokens.slice(clause.from, clause.to).some((token) => token.norm === 'ने');
  const goesOn =
    named > 0 || isGiven({ found, tokens }) || (title ? ALONE.has(found.trigger.kind) : isDeed(frame));
  if (!pronoun && (ownDoer || !goesOn || !isJoined(tokens, clause))) return null;
  const own = pronoun ? actors : saidOf(tokens, clause, actors);
  const doer =
    doerBefore(tokens, own, clause, pronoun) ??
    (pronoun ? (doerBefore(tokens, own, clause, false) ?? crewBefore(tokens, own, clause)) : null);
  if (doer !== null) return asAgent(doer);
  const isFree = !actedBefore(tokens, clause) && !isOfClauseBefore(tokens, clause);
  return pronoun && topic !== null && isFree ? asAgent(topic) : null;
}

/** "… पकड़े गए और कंपनी को बाहर कर दिया गया": what is done to somebody unnamed is done by nobody who is said. */
function isDoneToSomebody(tokens: readonly Token[], clause: Clause, before: readonly Token[]): boolean {
  const isPassive = tokens.slice(clause.from, clause.to).some(({ norm }) => PASSIVES.has(norm));
  return isPassive && before.some(({ norm }, i) => norm === 'को' && UNNAMED.has(before[i - 1]?.norm ?? ''));
}

const PASSIVES = wordSet('गया गई गए गईं');
const UNNAMED = wordSet(
  'कंपनी फर्म टीम संस्था स्कूल क्लब चालक पुलिस आरोपी आरोपियों युवक युवकों महिला लोगों मजदूरों ग्रामीणों घायलों छात्रों अधिकारियों कर्मचारियों',
);

/** "Y ने कहा कि X फिट हैं और … खेलेंगी": who is spoken of behind "कि", if anybody is, is whom a clause joined to that goes on with. */
function saidOf(tokens: readonly Token[], clause: Clause, actors: readonly Actor[]): readonly Actor[] {
  const ki = tokens.findLastIndex(({ norm }, at) => norm === 'कि' && at < clause.from);
  const said = actors.filter(
    ({ from, to, standing }) =>
      from > ki && to <= clause.from && (standing === 'agent' || standing === 'bare'),
  );
  return ki >= 0 && said.length > 0 ? said : actors;
}

/** "दल शामिल हुआ और उसने …": a pronoun stands for the subject of the clause that it is joined to, unless that is a pronoun, too. */
function isOfClauseBefore(tokens: readonly Token[], clause: Clause): boolean {
  return isJoined(tokens, clause) && !tokens.slice(0, clause.from).some(({ norm }) => SUBJECTS.has(norm));
}

const CREWS = wordSet('दल टीम दस्ता टुकड़ी बटालियन कंपनी जत्था');
/** How far behind whose crew it is the crew may stand, in tokens: "बल का सतना से आया एक दल". */
const FARTHEST_CREW = 8;

/** "बल (X) का … एक दल शामिल हुआ और उसने …": a crew acts for the body that it is of. */
function crewBefore(tokens: readonly Token[], actors: readonly Actor[], clause: Clause): number | null {
  const crew = tokens.findLastIndex(({ norm }, at) => CREWS.has(norm) && at < clause.from);
  const body = actors.findLast(
    ({ type, standing, phraseEnd }) =>
      type === 'organization' && standing === 'of' && phraseEnd < crew && crew - phraseEnd <= FARTHEST_CREW,
  );
  return body?.entity ?? null;
}

/** What somebody does by himself, and to nobody who must be named: "… का दौरा किया और मुआवजे की घोषणा की". */
function isDeed(frame: Frame): boolean {
  return frame.bare === 'who' && !frame.together && !frame.mutual && !frame.suffered && frame.fewest === 1;
}

/** What a headline goes on to tell of its subject without naming anybody else: "X ने बंद किया प्लांट, 2,500 की छंटनी". */
const ALONE: ReadonlySet<EventKind> = new Set(['layoff', 'appointment', 'resignation', 'joining']);

/** The clause goes on from the one before with और or a comma, not with a clause word: "…, जिसमें सभी पहुंचे" tells of others. */
function isJoined(tokens: readonly Token[], clause: Clause): boolean {
  const before = tokens[clause.from - 1]?.norm;
  if (isRelative(tokens, clause)) return false;
  return before === 'और' || before === ',' || before === 'तथा';
}

/**
 * The person who, last before the clause, does something (ने) or has something (का) in the sentence; where no pronoun stands for a person, also a
 * country that does something or begins the sentence.
 */
function doerBefore(
  tokens: readonly Token[],
  actors: readonly Actor[],
  clause: Clause,
  isPerson: boolean,
): number | null {
  const mayBe = ({ type, country, standing, from }: Actor): boolean =>
    type === 'person' ||
    (!isPerson && standing === 'agent' && (country || type === 'organization')) ||
    (!isPerson && country && begins(tokens, from));
  const before = actors.filter((actor) => actor.to <= clause.from && mayBe(actor));
  const standing = (at: Case): Actor | undefined =>
    before.findLast((actor) => actor.standing === at && (at !== 'of' || actor.type === 'person'));
  return (standing('agent') ?? standing('bare') ?? standing('of'))?.entity ?? null;
}

/** A name that begins the sentence, or a phrase behind a postposition or a mark. */
function begins(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || before.kind === 'mark' || MARKERS.has(before.norm);
}

const MARKERS = new Set(['ने', 'को', 'से', 'में', 'पर']);

/** Somebody unnamed acted before the clause: a pronoun may stand for them. */
function actedBefore(tokens: readonly Token[], clause: Clause): boolean {
  return tokens.slice(0, clause.from).some((token) => token.norm === 'ने');
}
