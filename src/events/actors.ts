import { announcesPerson } from '../names/cues/titles.ts';
import type { NameType } from '../names/mention.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { type Case, isCount, isNominal, peopleAfter, readCase, skipHead } from './cases.ts';
import type { Clause } from './clauses.ts';
import { ownsLimb } from './limbs.ts';

/** A name that may take part in an event: entity number, token span (half-open), how it stands. */
export type Actor = {
  readonly entity: number;
  readonly type: NameType;
  readonly country: boolean;
  readonly from: number;
  readonly to: number;
  readonly standing: Case;
  /** Where the noun phrase that it is in ends, in tokens: "नेपाल के गृह मंत्री" ends behind मंत्री. */
  readonly phraseEnd: number;
  /** A country's adjective, or a country or body that owns the people who act ("… के सैनिकों ने"). */
  readonly throughPeople: boolean;
  /** Where what it owns stands, by the postposition behind that: "… के कारखानों में". `bare` where it owns nothing. */
  readonly owned: Case;
  /** Where the phrase of what it owns ends, in tokens. */
  readonly ownedEnd: number;
  /** A place by whose name a team goes: "नासिक निंजा को". It acts in games alone. */
  readonly team: boolean;
  /** It stands in a list, behind "और" or before it. */
  readonly joined: boolean;
};

/** A mention as the event finder is given it: spans in tokens of the sentence. */
export type Named = {
  readonly entity: number;
  readonly type: NameType;
  readonly from: number;
  readonly to: number;
  readonly adjective: boolean;
  /** A country, which may act as people do. */
  readonly country: boolean;
};

/** How the names of a sentence stand, in order. Names of one clause joined by और or commas stand as the last of them does. */
export function actorsOf(
  tokens: readonly Token[],
  names: readonly Named[],
  clauses: readonly Clause[],
): Actor[] {
  const opens = new Set(clauses.map(({ from }) => from));
  const actors = names.map((name, i) =>
    describesNext(
      tokens,
      standing(tokens, name, names[i + 1]?.from ?? tokens.length),
      isItsAlias(tokens, name, names[i + 1]) ? names[i + 2] : names[i + 1],
    ),
  );
  for (let i = actors.length - 1; i >= 0; i--) {
    const actor = actors[i];
    if (actor?.standing !== 'bare') continue;
    const at = actors.findIndex((other, n) => n > i && other.standing !== 'describing');
    const next = actors[at];
    if (next && !isParted(actor, next, opens) && isJoined(tokens, actor, actors.slice(i + 1, at), next)) {
      const { standing: as, phraseEnd, owned, ownedEnd } = next;
      actors[i] = { ...actor, standing: as, phraseEnd, owned, ownedEnd, joined: true };
      actors[at] = { ...next, joined: true };
    } else actors[i] = withCompany(tokens, actor, next?.from ?? tokens.length);
  }
  return actors.filter(({ from }) => tokens[from - 1]?.norm !== 'उर्फ');
}

/** "भारतीय जनता पार्टी (भाजपा) के अध्यक्ष X": the same in brackets. */
function isItsAlias(tokens: readonly Token[], name: Named, next: Named | undefined): boolean {
  return next?.entity === name.entity && next.from === name.to + 1 && tokens[name.to]?.norm === '(';
}

/**
 * "नेपाली राष्ट्रपति X", "दल के महासचिव X", "X के बेटे Y": who is introduced by whose they are. Only describing words stand between the two, and if there are
 * any, the last announces a person.
 */
function describesNext(tokens: readonly Token[], actor: Actor, next: Named | undefined): Actor {
  if (next === undefined || next.from < actor.to) return actor;
  if (next.type === 'organization' && !actor.throughPeople && OF.has(tokens[next.from - 1]?.norm ?? '')) {
    return next.from === actor.phraseEnd + 1
      ? { ...actor, standing: 'describing', phraseEnd: next.from }
      : actor;
  }
  if (next.type !== 'person') return actor;
  const between = tokens.slice(actor.to, next.from);
  const last = between.at(-1);
  const isPlain = between.every(
    (token) => isNominal(token) || OF.has(token.norm) || BRACKETS.has(token.norm),
  );
  if (actor.type === 'person' && !between.some((token) => OF.has(token.norm))) return actor;
  const isOwner = between.length === 1 && OF.has(last?.norm ?? '');
  const isTitled =
    last !== undefined &&
    (announcesPerson(last.norm) || last.norm === '.' || isForeignTitle(tokens, actor, last));
  return isPlain && between.length <= MOST_BETWEEN && (isOwner || isTitled)
    ? { ...actor, standing: 'describing', phraseEnd: next.from }
    : actor;
}

/** "घाना की फॉरेन मिनिस्टर X": behind a country or a body a word that no list has is taken for a title. */
function isForeignTitle(tokens: readonly Token[], actor: Actor, last: Token): boolean {
  return (
    actor.type !== 'person' && OF.has(tokens[actor.phraseEnd]?.norm ?? '') && wordClass(last.norm) === null
  );
}

const OF = new Set(['का', 'के', 'की']);
const BRACKETS = new Set(['(', ')', "'", '"']);
const JOINERS = new Set([',', 'और', 'तथा', 'एवं', 'व', '-', '&', 'उर्फ']);
/** Words that may stand between two joined names: the title of the second ("और दक्षिण अफ़्रीकी नेता …"). */
const MOST_BETWEEN = 6;

/** By a comma, और or a hyphen; two places may stand side by side in a list that lost its comma. `between` introduce the second. */
function isJoined(tokens: readonly Token[], actor: Actor, between: readonly Actor[], next: Actor): boolean {
  if (next.from === actor.to) return actor.type === 'place' && next.type === 'place' && next.joined;
  if (!JOINERS.has(tokens[actor.to]?.norm ?? '')) return false;
  const start = between[0]?.from ?? next.from;
  const rest = tokens.slice(actor.to + 1, start);
  if (between.some((other, i) => (between[i + 1]?.from ?? next.from) < other.phraseEnd)) return false;
  if (rest.length > MOST_BETWEEN) return false;
  const isTitled = announcesPerson(rest.at(-1)?.norm ?? '');
  return rest.every(
    (token) =>
      JOINERS.has(token.norm) ||
      isNominal(token) ||
      (isTitled && (OF.has(token.norm) || WHOSE_KIN.has(token.norm))),
  );
}

/** "X और उसके भाई Y को": whose kin the second is. */
const WHOSE_KIN = wordSet('उसके उसकी उनके उनकी अपने अपनी इनके इनकी');

/** A clause begins between the two. */
function isParted(actor: Actor, next: Actor, opens: ReadonlySet<number>): boolean {
  for (let at = actor.to; at <= next.from; at++) if (opens.has(at)) return true;
  return false;
}

const ALONG = wordSet('समेत सहित');

/** "X समेत 12 लोगों को", "X और उनके तीन साथियों ने": a bare name stands as those do that are named with it. */
function withCompany(tokens: readonly Token[], actor: Actor, before: number): Actor {
  const joiner = tokens[actor.to]?.norm ?? '';
  if (!ALONG.has(joiner) && joiner !== 'और' && joiner !== 'व') return actor;
  let at = actor.to + 1;
  while (
    at < before &&
    at < actor.to + 7 &&
    (isNominal(tokens[at]) || isCount(tokens[at]) || THEIR.has(tokens[at]?.norm ?? ''))
  )
    at++;
  const found = at > actor.to + 1 && at < before ? readCase(tokens, at) : 'bare';
  return found === 'bare' ? actor : { ...actor, standing: found, phraseEnd: at, joined: true };
}

const THEIR = wordSet('उनके उनकी उसके उसकी अपने अपनी बाकी दूसरे');

/** How a name stands that has the next one at token `next`. */
function standing(tokens: readonly Token[], name: Named, next: number): Actor {
  const acts = name.country || name.type === 'organization';
  const people = name.adjective || acts ? peopleAfter(tokens, name.to) : null;
  if (name.adjective && people === null) return actor(name, 'aside', name.to, false);
  if (people !== null) return actor(name, readCase(tokens, people), people, true);
  const at = name.type === 'person' ? skipLimb(tokens, name.to) : skipHead(tokens, name.to);
  const found = readCase(tokens, at);
  const sent = acts && (found === 'agent' || found === 'by') ? sentPeople(tokens, at) : null;
  if (sent !== null) return actor(name, readCase(tokens, sent), sent, true);
  const mayBeTeam = name.type === 'place' && !name.country && !name.adjective && found === 'bare';
  const team = mayBeTeam ? teamEnd(tokens, name.to, next) : null;
  if (team !== null) return { ...actor(name, readCase(tokens, team), team, false), team: true };
  if (found !== 'of') return actor(name, found, at, name.adjective);
  const owned = peopleAfter(tokens, at + 1);
  if (owned !== null && (acts || COMPANIES.has(tokens[at + 1]?.norm ?? ''))) {
    return actor(name, readCase(tokens, owned), owned, true);
  }
  const end = name.type === 'place' ? chainEnd(tokens, at + 1) : ownedEnd(tokens, at + 1);
  const owns = end === at + 1 ? 'bare' : readCase(tokens, end);
  return { ...actor(name, found, at, name.adjective), owned: owns, ownedEnd: end };
}

/** "X के घुटने का ऑपरेशन" is X's. */
function skipLimb(tokens: readonly Token[], from: number): number {
  const at = skipHead(tokens, from);
  return ownsLimb(tokens, at) && OF.has(tokens[at + 2]?.norm ?? '') ? at + 2 : at;
}

/** Where a team's name ends that begins with its town: one or two words that no list has, and a postposition. Null for none. */
function teamEnd(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + 3); at++) {
    if (at > from && readCase(tokens, at) !== 'bare') return at;
    const token = tokens[at];
    if (token?.kind !== 'devanagari' || wordClass(token.norm) !== null) return null;
  }
  return null;
}

/** "X की ओर से भेजे गए सैनिकों में": those whom it sent are its people. Where they end, or null. `at` is the postposition. */
function sentPeople(tokens: readonly Token[], at: number): number | null {
  const sent = tokens.findIndex((token, i) => i > at && i <= at + 8 && SENT.has(token.norm));
  if (sent < 0) return null;
  const from = PASSIVE.has(tokens[sent + 1]?.norm ?? '') ? sent + 2 : sent + 1;
  return peopleAfter(tokens, from);
}

const SENT = wordSet('भेजे भेजी');
const PASSIVE = wordSet('गए गई हुए');

/** Where the thing ends that begins at `from`: "के दो कारखानों में". */
function ownedEnd(tokens: readonly Token[], from: number): number {
  const quoted = QUOTES.has(tokens[from]?.norm ?? '')
    ? tokens.findIndex(({ norm }, i) => i > from && i <= from + LONGEST_TITLE && QUOTES.has(norm))
    : -1;
  if (quoted > 0) return quoted + 1;
  let at = from;
  while (at < from + 4 && (isNominal(tokens[at]) || isCount(tokens[at]) || isMill(tokens, at))) at++;
  return at;
}

/** "पेपर मिल में": a mill, and not what is got. */
function isMill(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'मिल' && readCase(tokens, at + 1) !== 'bare';
}

/** Parts of a place, and works, of which something may be a part again. */
const PARTS = wordSet(`
  जिला जिले तहसील थाना थाने गांव कस्बा कस्बे शहर नगर क्षेत्र इलाका इलाके बस्ती कॉलोनी मोहल्ला मोहल्ले विकासखंड ब्लॉक प्रखंड मंडल बाजार कंपनी फैक्ट्री फैक्टरी कारखाना कारखाने
  संयंत्र प्लांट अस्पताल परिसर संस्थान केंद्र सेंटर स्कूल कॉलेज विद्यालय छात्रावास हॉस्टल होटल इमारत भवन मकान घर गोदाम दुकान मॉल मंदिर मस्जिद गुरुद्वारे आश्रम पंडाल वार्ड
  खदान सुरंग स्टेशन पार्क मैदान स्टेडियम
`);
/** How many parts of parts are followed. */
const LONGEST_CHAIN = 3;

/** "X की दवा कंपनी के संयंत्र में": what is in a part of a place is in the place. */
function chainEnd(tokens: readonly Token[], from: number): number {
  let end = ownedEnd(tokens, from);
  for (let links = 0; links < LONGEST_CHAIN; links++) {
    if (!PARTS.has(tokens[end - 1]?.norm ?? '') || readCase(tokens, end) !== 'of') return end;
    end = ownedEnd(tokens, end + 1);
  }
  return end;
}

const QUOTES = new Set(["'", '"', '‘', '’', '“', '”']);
/** The longest title of a work in quotation marks, in tokens. */
const LONGEST_TITLE = 10;

function actor(name: Named, standing: Case, phraseEnd: number, throughPeople: boolean): Actor {
  const { entity, type, country, from, to } = name;
  return {
    entity,
    type,
    country,
    from,
    to,
    standing,
    phraseEnd,
    throughPeople,
    owned: 'bare',
    ownedEnd: phraseEnd,
    team: false,
    joined: false,
  };
}

/** Those who are with somebody stand for them: "X के प्रतिनिधिमंडल के लिए". */
const COMPANIES = wordSet('प्रतिनिधिमंडल दल टीम जोड़ी सरकार प्रशासन समर्थकों सेना');
