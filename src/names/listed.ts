import { lookUp } from '../lexicon/lexicon.ts';
import { scanLexicon } from '../lexicon/scan.ts';
import { monthOf } from '../text/dates-words.ts';
import { directForms } from '../text/inflection.ts';
import { keyK15 } from '../text/keys.ts';
import { letterNamed } from '../text/letters.ts';
import { wordSet } from '../text/word-set.ts';
import { KIND_NOUNS, NATION_NOUNS, PLACE_BEFORE, PLACE_HEADS } from './cues/places.ts';
import type { Found } from './found.ts';
import { type Gazetteer, type ListedForm, wordsOfForm } from './gazetteer/gazetteer.ts';
import { GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import type { NameType } from './mention.ts';
import { isPlatform } from './no-names.ts';
import { isOrdinary } from './vocabulary/vocabulary.ts';
import { isBreak, type Word } from './words.ts';

/** A listed name in a sentence, with the ids of all that its spelling can stand for. */
export type Listed = Found & { readonly ids: readonly string[]; readonly adjective: boolean };

/** The confidence of a listed form by what the words around it say. */
const PLAIN = 0.9;
const SUPPORTED = 0.85;
const SEVERAL_WORDS = 0.7;
/** A country's adjective before something else: it means the country where the article names that. */
export const LONE_ADJECTIVE = 0.5;
const AMBIGUOUS = 0.4;
/** An ordinary word that is also a place somewhere: it needs a place's own word or other places beside it. */
export const ORDINARY = 0.25;
const A_KIND_OF_THING = 0.1;

/** Every listed place and organisation among the words of a sentence, inflected forms included. */
export function findListed(words: readonly Word[], gazetteer: Gazetteer): Listed[] {
  const keys = words.map((word) => word.key);
  const breaks = words.map((word) => isBreak(word));
  const hits = scanLexicon(gazetteer.lexicon, keys, breaks);
  const covered = new Set(hits.flatMap((hit) => range(hit.from, hit.to)));
  const inflected = words.flatMap((word, at) =>
    covered.has(at) ? [] : inflectedHit(words, at, word, gazetteer),
  );
  const dotted = words.flatMap((_, at) => (covered.has(at) ? [] : dottedHit(words, at, gazetteer)));
  return [...hits, ...inflected, ...dotted].flatMap((hit) =>
    readHit(words, hit.from, hit.to, hit.values, gazetteer),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

type Hit = { readonly from: number; readonly to: number; readonly values: readonly number[] };

/** Letters with full stops between them that a list has without: "एन.डी.आर.एफ."; what stands behind may look like one more letter ("… के जवान"). */
function dottedHit(words: readonly Word[], at: number, gazetteer: Gazetteer): Hit[] {
  if (words[at]?.joint === 'stop' || !isLetter(words[at])) return [];
  let to = at + 1;
  while (words[to]?.joint === 'stop' && isLetter(words[to])) to++;
  const isApart = (words[to - 1]?.token.start ?? 0) > (words[to - 2]?.token.end ?? 0) + 1;
  for (const end of isApart ? [to, to - 1] : [to]) {
    if (end - at < 2) return [];
    const joined = words.slice(at, end).map((word) => word.token.norm);
    const values = lookUp(gazetteer.lexicon, [keyK15(joined.join(''))]);
    if (values.length > 0) return [{ from: at, to: end, values }];
  }
  return [];
}

function isLetter(word: Word | undefined): boolean {
  return word !== undefined && letterNamed(word.token.norm) !== null;
}

/** A word that is an inflected form of the last word of a listed name, with up to two words before it. */
function inflectedHit(words: readonly Word[], at: number, word: Word, gazetteer: Gazetteer): Hit[] {
  if (word.token.kind !== 'devanagari') return [];
  for (const form of directForms(word.token.norm).slice(1)) {
    const last = keyK15(form);
    for (let from = startOfRun(words, at); from <= at; from++) {
      const keys = [...words.slice(from, at).map((w) => w.key), last];
      const values = lookUp(gazetteer.lexicon, keys);
      if (values.length > 0) return [{ from, to: at + 1, values }];
    }
  }
  return [];
}

/** The first of up to two words before `at` that a name may run on from. */
function startOfRun(words: readonly Word[], at: number): number {
  let from = at;
  while (at - from < 2 && from > 0 && !isBreak(words[from])) from--;
  return from;
}

function readHit(
  words: readonly Word[],
  from: number,
  to: number,
  values: readonly number[],
  gazetteer: Gazetteer,
): Listed[] {
  const forms = likeliest(
    values.flatMap((value) => gazetteer.form(value) ?? []),
    words.slice(from, to),
  );
  return (['place', 'organization'] as const).flatMap((type) => {
    const ofType = forms.filter((form) => typeOf(form) === type);
    if (ofType.length === 0) return [];
    if (type === 'organization' && isCountryWithBody(words, from, to, gazetteer)) return [];
    if (type === 'organization' && to - from === 1 && isPlatform(words, from)) return [];
    const adjective = ofType.every((form) => form.adjective);
    const ids = [...new Set(ofType.map((form) => form.id))].sort();
    return [{ from, to, type, ids, adjective, confidence: confidenceOf(words, from, to, ofType, adjective) }];
  });
}

/** Bodies that every country has: "नेपाली सेना" is a country and a common noun, not one name. */
const STATE_BODIES = wordSet('सेना आर्मी नौसेना वायुसेना थलसेना पुलिस संसद सरकार मंत्रालय बल दूतावास पीपुल्स');

function isCountryWithBody(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const bodies = words.slice(from + 1, to).filter((word) => STATE_BODIES.has(word.token.norm)).length;
  if (bodies === 0) return false;
  return [to - bodies, from + 1].some((end) => {
    const values =
      end > from
        ? lookUp(
            gazetteer.lexicon,
            words.slice(from, end).map((word) => word.key),
          )
        : [];
    return values.some((value) => gazetteer.form(value)?.adjective === true);
  });
}

/**
 * Of all forms that share a key, those spelled as the text is, where there are any (मिस्र is no मिश्र); an ordinary word is a name only as
 * the lists spell it; in Latin letters only those forms count, as capitals tell a name from a word there.
 */
function likeliest(forms: readonly ListedForm[], words: readonly Word[]): readonly ListedForm[] {
  const latin = words.every((word) => word.token.kind === 'latin');
  const written = words.map((word) => (latin ? word.token.text : word.token.norm)).join(' ');
  const exact = forms.filter((form) => wordsOfForm(form.form).join(' ') === written);
  if (!latin && exact.length === 0 && words.length === 1 && isSomethingElse(written)) return [];
  if (!latin) return exact.length > 0 ? exact : forms;
  return exact.length > 0 ? exact : forms.filter((form) => startsAlike(form.form, written));
}

/** A word that spelled just so is an ordinary one, or people's: "मिश्र" is nobody's country. */
function isSomethingElse(norm: string): boolean {
  return isOrdinary(norm) || SURNAMES.has(norm) || GIVEN_NAMES.has(norm);
}

/** "North korea" for "North Korea": only the first letter of the whole must be a capital. */
function startsAlike(form: string, written: string): boolean {
  return (
    form.length > 4 && form.charAt(0) === written.charAt(0) && form.toLowerCase() === written.toLowerCase()
  );
}

function typeOf(form: ListedForm): NameType {
  return form.id.startsWith('org/') ? 'organization' : 'place';
}

const REPORTING = wordSet('अनुसार मुताबिक हवाले रिपोर्ट खबर प्रवक्ता');

/** "… के अनुसार", "… की रिपोर्ट", "… के हवाले से": what stands before says something, as organisations do. */
function isQuotedSource(words: readonly Word[], to: number): boolean {
  const of = words[to]?.token.norm;
  return (of === 'के' || of === 'की') && REPORTING.has(words[to + 1]?.token.norm ?? '');
}

/** "… के राष्ट्रपति", "… की राजधानी", "… के विदेश मंत्री": what only a country, a state or a district has. */
function ownsState(words: readonly Word[], to: number): boolean {
  const [of, first, second] = words.slice(to, to + 3).map((word) => (isBreak(word) ? '' : word.token.norm));
  if (of !== 'के' && of !== 'की' && of !== 'का') return false;
  return STATE_OWNS.has(first ?? '') || (MINISTRIES.has(first ?? '') && second === 'मंत्री');
}

const STATE_OWNS = wordSet(`
  राष्ट्रपति उपराष्ट्रपति प्रधानमंत्री मुख्यमंत्री राज्यपाल राजधानी सरकार संसद विधानसभा राजदूत दूतावास जिलाधिकारी डीएम कलेक्टर एसपी सांसद विधायक मेयर
`);
const MINISTRIES = wordSet('विदेश रक्षा गृह वित्त');

/** "कैलाश मंडल के हाथ में": what kind of place something is, is a surname as well behind a given name, where people have something. */
function isSomebody(words: readonly Word[], surname: number): boolean {
  const [given, name, of, what] = words.slice(surname - 1, surname + 3).map(({ token }) => token.norm);
  if (!GIVEN_NAMES.has(given ?? '') || !SURNAMES.has(name ?? '')) return false;
  return of === 'ने' || (/^क[ाेी]$/.test(of ?? '') && PEOPLE_HAVE.has(what ?? ''));
}

const PEOPLE_HAVE = wordSet(
  'मुताबिक अनुसार कहना हाथ हाथों पत्नी पति पिता मां बेटे बेटी भाई घर परिवार शव मौत हत्या जमानत बयान वकील',
);

/** "सागर, 10 दिसंबर …": a report opens with where and when it was written. */
function isDateline(words: readonly Word[], from: number, to: number): boolean {
  const [day, month] = words.slice(to, to + 2);
  return (
    from === 0 &&
    day?.joint === 'break' &&
    day.token.kind === 'number' &&
    monthOf(month?.token.norm ?? '') !== null
  );
}

/** What is called by any word: "मेन रोड" lies in no state of that name. */
const STREETS = wordSet('रोड मार्ग सड़क बाजार चौक पार्क मैदान गली');

function confidenceOf(
  words: readonly Word[],
  from: number,
  to: number,
  forms: readonly ListedForm[],
  adjective: boolean,
): number {
  const next = words[to]?.joint === 'break' ? undefined : words[to]?.token.norm;
  const before = words[from]?.joint === 'space' ? words[from - 1]?.token.norm : undefined;
  const ambiguous = forms.every((form) => form.ambiguous);
  if (adjective) {
    if (next !== undefined && directForms(next).some((form) => NATION_NOUNS.has(form))) return PLAIN;
    if (next !== undefined && directForms(next).some((form) => KIND_NOUNS.has(form))) return A_KIND_OF_THING;
    return ambiguous ? AMBIGUOUS - 0.1 : LONE_ADJECTIVE;
  }
  const single = to - from === 1 && isOrdinary(words[from]?.token.norm ?? '');
  const headed =
    (next !== undefined &&
      PLACE_HEADS.has(next) &&
      !(single && STREETS.has(next)) &&
      !isSomebody(words, to)) ||
    (before !== undefined && PLACE_BEFORE.has(before));
  if (!ambiguous) return PLAIN;
  if (forms.some((form) => typeOf(form) === 'organization') && isQuotedSource(words, to)) return SUPPORTED;
  if (headed || ownsState(words, to) || isDateline(words, from, to)) return SUPPORTED;
  if (to - from > 1) return SEVERAL_WORDS;
  return isOrdinary(words[from]?.token.norm ?? '') ? ORDINARY : AMBIGUOUS;
}
