import { isVerbForm } from '../names/vocabulary/verbs.ts';
import type { DateMention } from '../text/dates.ts';
import type { DateShift } from '../text/dates-expression.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isRelative } from './clauses.ts';
import type { EventKind } from './event-kinds.ts';
import { isElsewhere } from './scope.ts';
import type { Told } from './told.ts';
import { addsToToll, countsToll } from './toll-counts.ts';
import { triggersFrom } from './triggers.ts';

/** How far an event lies from another of the story: from the one of a kind named with it ("तख्तापलट के दो दिन बाद"), or, null, the one told before. */
export type Shift = {
  readonly by: DateShift;
  readonly from: EventKind | null;
  /** "इससे तीन दिन पहले": from what was told right before, whoever was in it. */
  readonly pointsBack: boolean;
};

/** Kinds that go on: the day that they began on ("गुरुवार से हड़ताल पर") is theirs. */
const LASTING: ReadonlySet<EventKind> = new Set([
  'protest',
  'war',
  'exercise',
  'visit',
  'exhibition',
  'ceasefire',
  'sanction',
]);

/** A date that an event is told with: its own day, or that of the report that tells of it. */
export type Dated = { readonly mention: DateMention; readonly basis: 'stated' | 'carried' };

/**
 * The date of the clause, else the one date that stands before it in the sentence, told as the day of it and not as a limit; else that of the report
 * which tells it ("अप्रैल में आई रिपोर्ट के मुताबिक").
 */
export function dateOf(told: Told, dates: readonly DateMention[]): Dated | null {
  const own = ownDate(told, dates);
  if (own) return { mention: own, basis: 'stated' };
  const report = told.manner.apart ? undefined : dates.find((date) => isOfReport(told, date));
  return report ? { mention: report, basis: 'carried' } : null;
}

function ownDate(told: Told, dates: readonly DateMention[]): DateMention | null {
  const { tokens, clause, found } = told;
  const isToll = isOfToll(told);
  if (isToll && !isBehindParticiple(told)) return null;
  // "रविवार को आई बाढ़ में … की संख्या सोमवार को": of a toll only what stands before the participle is the day of what happened.
  const end = isToll ? (tokens[found.from]?.start ?? 0) : Number.POSITIVE_INFINITY;
  const usable = dates.filter(
    (d) =>
      d.end <= end &&
      isUsable(d, found.trigger.kind) &&
      !isPurpose(tokens, d) &&
      (isOfPlay(told, d) || !belongsElsewhere(tokens, d, found.from)),
  );
  const from = tokens[clause.from]?.start ?? 0;
  const to = tokens[clause.to - 1]?.end ?? 0;
  const at = tokens[found.from]?.start ?? 0;
  const inside = usable.filter((d) => from <= d.start && d.end <= to);
  const own = told.manner.apart
    ? inside.filter(
        (d) =>
          leadsTo(tokens, d, found.from) ||
          (told.manner.follows === 'sufferer' && isRightBefore(tokens, d, found.from)),
      )
    : inside;
  const [led] = own.filter((d) => d.precision === 'day' && isOfParticiple(tokens, d, found.from));
  const [nearest] = mostExact(own).sort((a, b) => Math.abs(at - a.start) - Math.abs(at - b.start));
  if (led ?? nearest) return led ?? nearest ?? null;
  if (isRelative(tokens, clause) && !WHEREIN.has(tokens[clause.from]?.norm ?? '')) return null;
  if (goesOn(tokens.slice(found.to, clause.to))) return null;
  if (dates.some((d) => from <= d.start && d.end <= to && isShift(d))) return null;
  const [only, ...others] = usable.filter((d) => d.end <= at && !isDateline(tokens, d));
  return only && others.length === 0 && !told.manner.apart ? only : null;
}

/** "… से पूछताछ की जा रही है": what goes on is of no day that another clause has. */
function goesOn(behind: readonly Token[]): boolean {
  return behind.some(
    ({ norm }, i) => ['रहा', 'रही', 'रहे'].includes(norm) && ['है', 'हैं'].includes(behind[i + 1]?.norm ?? ''),
  );
}

/** "दो दिन बाद": the clause says how long behind what was told before it. */
function isShift({ basis, shift }: DateMention): boolean {
  return basis === 'relative-to-event' && shift?.unit === 'day';
}

/** "मैच शुक्रवार को हुआ, जिसमें …": these go on with what was told; जिसने goes back to somebody. */
const WHEREIN = new Set(['जिसमें', 'जिससे', 'जिसके', 'जहां']);

/** "ने बुधवार को 2021 के हत्याकांड में …": where a day is said, a year or a month beside it is that of something else. */
function mostExact(dates: readonly DateMention[]): DateMention[] {
  const days = dates.filter(({ precision }) => precision === 'day');
  return days.length > 0 ? days : [...dates];
}

/** "कोलकाता, 27 मई 2025: …": the day of the report, not of what it tells first. */
function isDateline(tokens: readonly Token[], { end }: DateMention): boolean {
  const at = tokens.findIndex((token) => token.start >= end);
  return at > 0 && at < LONGEST_DATELINE && DATELINE_ENDS.has(tokens[at]?.norm ?? '');
}

const LONGEST_DATELINE = 9;
const DATELINE_ENDS = new Set([':', '(', ')', '|']);

/** "… को आई बाढ़ में": a participle right before it gives its day to what happened. */
function isBehindParticiple({ tokens, found }: Told): boolean {
  return [1, 2].some((back) => isVerbForm(tokens[found.from - back]?.norm ?? ''));
}

/** The day of the clause is that of a toll ("मरने वालों की संख्या बढ़कर"). */
function isOfToll({ tokens, clause, found }: Told): boolean {
  const inClause = tokens.slice(clause.from, clause.to);
  return countsToll(inClause) || (found.trigger.kind !== 'deaths' && addsToToll(inClause));
}

const REPORTS = wordSet('रिपोर्ट आंकड़ों आंकड़े सर्वे अध्ययन');

function isOfReport({ tokens, found }: Told, date: DateMention): boolean {
  const behind = tokens.findIndex((token) => token.start >= date.end);
  const report = tokens.findIndex((token, i) => i > behind && i <= behind + 5 && REPORTS.has(token.norm));
  const according = tokens[report + 2]?.norm ?? '';
  return (
    behind >= 0 && report > 0 && report < found.from && (according === 'मुताबिक' || according === 'अनुसार')
  );
}

function isUsable({ basis, precision, relation }: DateMention, kind: EventKind): boolean {
  if (basis === 'relative-to-event' || precision === 'none') return false;
  return relation === 'on' || (relation === 'from' && LASTING.has(kind));
}

const PARTICIPLES = wordSet('हुई हुए हुआ होने आयोजित प्रस्तावित आए आई आया');

/** "9 मार्च को हुई लूट", "सोमवार के हमले": the day of what the trigger at `at` names, whatever is told of it. */
function leadsTo(tokens: readonly Token[], date: DateMention, at: number): boolean {
  const behind = tokens.findIndex((token) => token.start >= date.end);
  if (behind < 0 || behind >= at || at - behind > 8) return false;
  if (['का', 'के', 'की'].includes(tokens[behind]?.norm ?? '')) return at - behind <= 3;
  return tokens.slice(behind, Math.min(at, behind + 4)).some((token) => PARTICIPLES.has(token.norm));
}

/** "शुक्रवार देर रात पकड़े गए …": nothing but its hour stands between the day and the participle. */
function isRightBefore(tokens: readonly Token[], date: DateMention, at: number): boolean {
  const behind = tokens.findIndex((token) => token.start >= date.end);
  return behind >= 0 && behind <= at && tokens.slice(behind, at).every(({ norm }) => HOURS.has(norm));
}

const HOURS = wordSet('सुबह शाम रात दोपहर देर तड़के को की');

/** "गुरुवार को हुए नाव हादसे में शनिवार को": the participle gives the trigger at `at` the first of the days. */
function isOfParticiple(tokens: readonly Token[], date: DateMention, at: number): boolean {
  const behind = tokens.findIndex((token) => token.start >= date.end);
  const participle = tokens.findIndex((token, i) => i >= behind && PARTICIPLES.has(token.norm));
  return (
    behind >= 0 && participle >= behind && participle <= behind + 1 && participle < at && at - participle <= 3
  );
}

/** "शनिवार को खेले गए मैच में … को हराया": the day of the match that it was done in. */
function isOfPlay({ tokens, found }: Told, { end }: DateMention): boolean {
  if (found.trigger.kind !== 'match') return false;
  const behind = tokens.findIndex((token) => token.start >= end);
  const played = tokens.findIndex(({ norm }, at) => at >= behind && PLAYED.has(norm));
  const game = tokens.findIndex(({ norm }, at) => at > played && GAMES.has(norm));
  const isNear = behind >= 0 && played >= 0 && played - behind <= 3 && game > 0 && game - played <= 5;
  return isNear && game < found.from && tokens[game + 1]?.norm === 'में';
}

const PLAYED = wordSet('खेले हुए खेला हुआ आयोजित');
const GAMES = wordSet('मैच मुकाबले सेमीफाइनल क्वार्टरफाइनल फाइनल टेस्ट वनडे टी20 टाई कुश्ती बाउट गेम');

/** "सोमवार के लिए चेतावनी": not when it was given. */
function isPurpose(tokens: readonly Token[], date: DateMention): boolean {
  const at = tokens.findIndex((token) => token.start >= date.end);
  return at >= 0 && tokens[at]?.norm === 'के' && ['लिए', 'लिये'].includes(tokens[at + 1]?.norm ?? '');
}

/** "9 मार्च को हुई लूट के आरोपी": the day of another event of the clause. */
function belongsElsewhere(tokens: readonly Token[], date: DateMention, at: number): boolean {
  const behind = tokens.findIndex((token) => token.start >= date.end);
  return behind >= 0 && behind < at && isElsewhere(tokens, behind + 1, at, 'day');
}

/** "एक दिन पहले", "तख्तापलट के दो दिन बाद" in the clause. */
export function shiftOf({ tokens, clause }: Told, dates: readonly DateMention[]): Shift | null {
  const from = tokens[clause.from]?.start ?? 0;
  const to = tokens[clause.to - 1]?.end ?? 0;
  const relative = dates.find((d) => d.basis === 'relative-to-event' && from <= d.start && d.end <= to);
  if (!relative?.shift) return null;
  const at = tokens.findIndex((token) => token.start >= relative.start);
  const pointsBack = [at, at - 1].some((i) => POINTERS.has(tokens[i]?.norm ?? ''));
  return { by: relative.shift, from: anchorBefore(tokens, at), pointsBack };
}

const POINTERS = new Set(['इससे', 'उससे', 'इसके', 'उसके']);

/** The kind of the noun that "के दो दिन बाद" hangs on. `at` is the first token of the distance. */
function anchorBefore(tokens: readonly Token[], at: number): EventKind | null {
  const marker = tokens[at - 1]?.norm;
  if (marker !== 'के' && marker !== 'से') return null;
  const [cued] = triggersFrom(tokens[at - 2]?.norm ?? '');
  return cued?.trigger.form === 'noun' ? cued.trigger.kind : null;
}
