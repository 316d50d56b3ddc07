import { verbRoot } from '../names/vocabulary/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { BEFALLING, behindGenitive, behindSource } from './behind-postposition.ts';
import { behindVerb } from './behind-verb.ts';
import { isNominal } from './cases.ts';
import type { Clause } from './clauses.ts';
import type { EventKind } from './event-kinds.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { tenseIn } from './finite-status.ts';
import { AFTER, BESIDE, type Manner, told, WITHIN } from './manner.ts';
import { triggersFrom } from './triggers.ts';
import { COPULAS, isVerbKi } from './verb-forms.ts';

const TAKING_PART = wordSet('शामिल भाग हिस्सा शिरकत मौजूद उपस्थित');
/** What is talked of or stopped need not be: "युद्धविराम पर चर्चा", "गिरफ्तारी पर रोक". */
const TALK = wordSet('रोक चर्चा बात बातचीत वार्ता विचार जोर सवाल नजर मंथन बहस आम मतभेद असमंजस');
/** What is asked for is not there yet: "इस्तीफा मांगा". */
const DEMAND_ROOTS = new Set(['मांग', 'चाह', 'रोक']);
/** What is called so need not be so: "इसे हत्या बताया". */
const NAMING_ROOTS = new Set(['कह', 'बता', 'मान', 'ठहरा']);

/** Behind a trigger these make the name of something else of it: "मतदान केंद्र", "प्रक्षेपण यान". */
const COMPOUND_HEADS = wordSet(`
  यान केंद्र केंद्रों आयोग दल टीम मंच समिति परिषद कक्ष हॉल स्थल तिथि योजना नीति कानून कार्यक्रम प्रक्रिया व्यवस्था अधिकारी मंत्री प्रणाली सेवा प्रमाणपत्र रेखा
  फीस रेफरी प्वाइंट प्वाइंटों पॉइंट अंपायर टिकट टिकटों विजेता विनर नियम नियमों अधिनियम संहिता दिशानिर्देश दिशानिर्देशों कोष फंड दस्ता दस्ते विधेयक
  क्षेत्र ट्रैक स्थलों वारंट विकास झील बांध किट पोर्टल लागत खर्च भत्ता बजट तकनीक वाहन प्रतियोगिता अर्जी याचिका पत्र रणनीति विरोधी
`);
const INCIDENT_HEADS = wordSet('कांड मामला मामले केस घटना घटनाओं प्रकरण');

/** A noun with its postposition is spoken of on the way to something else; without one the clause tells it. */
export function behindNoun(tokens: readonly Token[], clause: Clause, found: FoundTrigger): Manner | null {
  const marker = tokens[found.to]?.norm ?? '';
  const next = tokens[found.to + 1]?.norm ?? '';
  if (COMPOUND_HEADS.has(marker)) return null;
  const other = joinedNoun(tokens, found.to);
  if (other !== null) return behindNoun(tokens, clause, { ...found, to: other, end: other });
  if (INCIDENT_HEADS.has(marker))
    return behindNoun(tokens, clause, { ...found, to: found.to + 1, end: found.end + 1 });
  if (isOngoing(tokens, found.to)) return BESIDE;
  if (DEMAND_ROOTS.has(verbRoot(marker) ?? '')) return null;
  if (NAMING_ROOTS.has(verbRoot(marker) ?? '') || (marker === 'करार' && next.startsWith('द'))) return null;
  if (found.trigger.kind === 'visit' && (marker === 'पर' || marker === 'में'))
    return behindVerb(tokens, clause, found, found.to);
  switch (marker) {
    case 'से':
      return behindCause(tokens, clause, found);
    case 'में':
    case 'पर':
      if (marker === 'पर' && TALK.has(next)) return null;
      if (marker === 'पर' && CONSENT.has(next)) return agreedOn(tokens, clause, found);
      if (marker === 'पर' && BEFALLING.has(found.trigger.kind)) return BESIDE;
      if (marker === 'में' && BEFALLING.has(found.trigger.kind) && describesName(tokens, found.to + 1))
        return AFTER;
      return TAKING_PART.has(next) ? behindVerb(tokens, clause, found, found.to) : WITHIN;
    case 'को':
      return next === 'अंजाम' ? behindVerb(tokens, clause, found, found.to) : BESIDE;
    case 'ने':
    case 'तक':
    case 'वाले':
    case 'वाली':
      return BESIDE;
    case 'के':
    case 'का':
    case 'की':
      if (DECLARED.has(found.trigger.kind) && DECLARATIONS.has(next))
        return behindVerb(tokens, clause, found, found.to + 2);
      if (marker !== 'की' || !isVerbKi(tokens, found.to))
        return behindGenitive(tokens, found.to, found.trigger.kind);
  }
  return behindVerb(tokens, clause, found, found.to);
}

/** How far behind "में" the participle may stand ("में बुरी तरह झुलसे …"), in tokens. */
const FARTHEST_PARTICIPLE = 4;
const HURT = wordSet('घायल जख्मी चोटिल मृत लापता बेघर');
const GONE = wordSet('गए गई गया हुए हुई हुआ');

/** "ब्लास्ट में झुलसे दीपक", "हादसे में घायल हुए लोग": it befell earlier whom the clause tells something of. `at` is behind "में". */
function describesName(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + FARTHEST_PARTICIPLE; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (tokens[i]?.kind === 'mark') return false;
    if (!HURT.has(norm) && !(verbRoot(norm) !== null && /[ाेीए]$/.test(norm))) continue;
    const behind = GONE.has(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    return isNominal(tokens[behind]) && verbRoot(tokens[behind]?.norm ?? '') === null;
  }
  return false;
}

/** "धरना-प्रदर्शन पर रोक": what is said of two nouns stands behind the second; where that ends, or null. `at` is behind the first. */
function joinedNoun(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.norm !== '-') return null;
  const isNoun = triggersFrom(tokens[at + 1]?.norm ?? '').some(({ trigger }) => trigger.form === 'noun');
  return isNoun ? at + 2 : null;
}

const CONSENT = wordSet('सहमति सहमत राजी मुहर');
/** What there is once two sides agree on it. */
const AGREED: ReadonlySet<EventKind> = new Set(['ceasefire', 'agreement']);

/** "युद्धविराम पर सहमति बनी" makes it, "चुनाव पर सहमति बनी" plans it. */
function agreedOn(tokens: readonly Token[], clause: Clause, found: FoundTrigger): Manner {
  const isDone = AGREED.has(found.trigger.kind) && tenseIn(tokens, clause, found) !== 'future';
  return told(isDone ? 'happened' : 'planned');
}

/** "सजा काट रहे …": what somebody is in the middle of, said of the name behind it. */
function isOngoing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return (
    verbRoot(tokens[at]?.norm ?? '') !== null &&
    PROGRESSIVES.has(tokens[at + 1]?.norm ?? '') &&
    isNominal(next) &&
    !COPULAS.has(next?.norm ?? '')
  );
}

const PROGRESSIVES = wordSet('रहा रहे रही');

/** What begins with its being declared: "युद्धविराम की घोषणा की". */
const DECLARED: ReadonlySet<EventKind> = new Set([
  'ceasefire',
  'sanction',
  'award',
  'appointment',
  'acquisition',
  'agreement',
]);
const DECLARATIONS = wordSet('घोषणा ऐलान एलान');

/** What brings harm is told with the harm: "बाढ़ से 5 लोगों की मौत". */
const HARMING: ReadonlySet<EventKind> = new Set(['disaster', 'accident']);

function behindCause(tokens: readonly Token[], clause: Clause, found: FoundTrigger): Manner | null {
  const manner = behindSource(tokens, clause, found.to);
  return manner === BESIDE && HARMING.has(found.trigger.kind) ? WITHIN : manner;
}
