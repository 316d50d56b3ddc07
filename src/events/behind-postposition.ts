import { verbRoot } from '../names/vocabulary/verbs.ts';
import { directForms } from '../text/inflection.ts';
import { tenseAround } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isNominal } from './cases.ts';
import type { Clause } from './clauses.ts';
import type { EventKind } from './event-kinds.ts';
import { ATTEMPTS } from './finite-status.ts';
import { AFTER, AHEAD, BESIDE, type Manner, PURPOSE, told, WITHIN } from './manner.ts';

const OF = new Set(['के', 'की', 'का']);
const EARLIER = new Set(['पहले', 'पूर्व']);
const LATER = wordSet('बाद पश्चात उपरांत');
const MEANWHILE = wordSet('दौरान समय वक्त मौके अवसर साथ बीच');
const REFUSALS = wordSet('इनकार इन्कार मना');
/** Behind "… की": then nothing happened yet, and nothing is planned. */
const UNREAL = wordSet(`
  साजिश षड्यंत्र मांग अपील आह्वान आशंका खतरा डर धमकी चेतावनी सलाह इच्छा जरूरत आवश्यकता विकल्प अधिकार अफवाह सवाल शर्त स्थिति
  सूरत हालत वकालत सिफारिश अटकल कल्पना बात मंशा फिराक इरादा अनुरोध आग्रह गुहार क्षमता ताकत शक्ति नीति नियम प्रावधान उल्लंघन रोकथाम संकट कमी
`);
/** Behind "… की": it lies ahead. */
const AHEAD_NOUNS = wordSet(`
  योजना तैयारी तारीख तिथि कार्यक्रम प्रस्ताव संभावना उम्मीद अनुमति इजाजत मंजूरी आदेश निर्देश घोषणा ऐलान एलान फैसला निर्णय संकेत वादा आश्वासन भरोसा
  इंतजार संकल्प लक्ष्य आसार दावत न्योता निमंत्रण न्यौता टिकट शेड्यूल अनुमान
`);

/** "से पहले", "से दो दिन पहले", "से इनकार", or a cause. `at` is the postposition. */
export function behindSource(tokens: readonly Token[], clause: Clause, at: number): Manner | null {
  const word = tokens[skipCount(tokens, at + 1)]?.norm ?? '';
  if (EARLIER.has(word)) return AHEAD;
  const refusal = tokens.slice(at + 1, clause.to).findIndex((token) => REFUSALS.has(token.norm));
  if (refusal < 0 || tokens.slice(at + 1, at + 1 + refusal).some((token) => token.norm === 'से'))
    return verbRoot(word) === 'रोक' || verbRoot(word) === 'बच' ? null : BESIDE;
  return tokens.slice(at + 1 + refusal, clause.to).some(({ norm }) => norm === 'नहीं') ? null : told('denied');
}

/** What nobody plans: that it is announced or investigated says that it happened. Kinds of events. */
export const BEFALLING: ReadonlySet<EventKind> = new Set([
  'deaths',
  'death',
  'killing',
  'injury',
  'missing',
  'accident',
  'disaster',
  'robbery',
  'shooting',
  'escape',
  'kidnapping',
]);

/** "के लिए", "के बाद", "के दो दिन बाद", "की मांग", "का स्वागत". `at` is the postposition. */
export function behindGenitive(tokens: readonly Token[], at: number, kind: EventKind): Manner | null {
  const word = tokens[skipCount(tokens, at + 1)]?.norm ?? '';
  if (word === 'लिए' || word === 'लिये') return PURPOSE;
  if (LATER.has(word)) return AFTER;
  if (MEANWHILE.has(word)) return WITHIN;
  if (INCIDENTS.has(tokens[at + 1]?.norm ?? '') && OF.has(tokens[at + 2]?.norm ?? ''))
    return behindGenitive(tokens, at + 2, kind);
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i];
    if (!isNominal(token)) break;
    const forms = directForms(token?.norm ?? '');
    if (forms.some((form) => ATTEMPTS.has(form)))
      return tenseAround(tokens, at, i + 1) === 'future' ? told('planned') : null;
    if (forms.some((form) => UNREAL.has(form))) return null;
    if (kind === 'investigation' && forms.some((form) => ORDERS.has(form)))
      return told(tenseAround(tokens, at, i + 1) === 'future' ? 'planned' : 'happened');
    if (forms.some((form) => AHEAD_NOUNS.has(form))) return BEFALLING.has(kind) ? BESIDE : AHEAD;
  }
  return BESIDE;
}

/** An inquiry begins with its being ordered: "जांच सौंपने के आदेश दिए". */
const ORDERS = wordSet('आदेश निर्देश घोषणा ऐलान एलान फैसला');

/** "बादल फटने की घटना के तीन दिन बाद" is "बादल फटने के तीन दिन बाद". */
const INCIDENTS = wordSet('घटना वारदात मामले');

/** Past "दो दिन", "कुछ घंटे", "ठीक": where the word behind them stands. */
function skipCount(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && (tokens[at]?.kind === 'number' || COUNTED.has(tokens[at]?.norm ?? ''))) at++;
  return at;
}

const COUNTED = wordSet(`
  ठीक ऐन एक दो तीन चार पांच छह सात आठ नौ दस कुछ कई चंद महज करीब सिर्फ दिन दिनों घंटे घंटों मिनट मिनटों हफ्ते हफ्तों सप्ताह महीने महीनों माह साल वर्ष
`);
