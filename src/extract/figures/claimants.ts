import type { Named } from '../../events/actors.ts';
import { OFFICES, PROFESSIONS, RANKS } from '../../names/cues/titles.ts';
import { verbRoot } from '../../names/vocabulary/verbs.ts';
import { wordClass } from '../../names/vocabulary/vocabulary.ts';
import { directForms } from '../../text/inflection.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { RoleMention } from '../extract.ts';
import type { FigureScene } from './scene.ts';

/**
 * Somebody says something in a sentence: the tokens of the phrase that names them ("पुलिस के मुताबिक", "अधिकारियों ने बताया"), whom it
 * names, and the tokens that are theirs; all half-open.
 */
export type Claim = {
  readonly from: number;
  readonly to: number;
  readonly entity: number | null;
  readonly reach: readonly [from: number, to: number];
};

/** The claims of a sentence, in order. `roles` are those of the sentence. */
export function claimsIn(scene: FigureScene, roles: readonly RoleMention[]): Claim[] {
  return scene.tokens.flatMap((_, at) => claimAt(scene, roles, at) ?? []);
}

/** Whose claim the words from `from` are: the nearest that reaches them, those said before it first. */
export function claimOf(claims: readonly Claim[], from: number, to: number): Claim | null {
  const theirs = claims.filter(
    (claim) => claim.reach[0] <= from && to <= claim.reach[1] && (claim.to <= from || to <= claim.from),
  );
  const before = theirs.findLast((claim) => claim.to <= from);
  return before ?? theirs.find((claim) => claim.from < to) ?? theirs[0] ?? null;
}

const ACCORDING = wordSet('मुताबिक अनुसार हवाले');

function claimAt(scene: FigureScene, roles: readonly RoleMention[], at: number): Claim | null {
  const { tokens } = scene;
  const norm = tokens[at]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  if (ACCORDING.has(norm) && before === 'के') return according(scene, roles, at);
  if (norm === 'ने') return sayingOf(scene, roles, at);
  if (SAYINGS.has(norm) && (before === 'का' || before === 'के')) return opinionOf(scene, roles, at);
  return PRONOUNS.has(norm) ? pronounClaim(tokens, at) : null;
}

/** "X के मुताबिक, …" holds for what follows it, or, at the end of the sentence, for what stands before. */
function according(scene: FigureScene, roles: readonly RoleMention[], at: number): Claim | null {
  const { tokens } = scene;
  const named = claimantEndingAt(scene, roles, at - 1);
  if (named === null || !(named.isNamed || speaks(tokens[at - 2]))) return null;
  const to = tokens[at]?.norm === 'हवाले' && tokens[at + 1]?.norm === 'से' ? at + 2 : at + 1;
  const isLast = tokens.slice(to).every((token) => token.kind === 'mark');
  const quotes = tokens[at]?.norm === 'हवाले';
  return {
    from: named.from,
    entity: named.entity,
    to,
    reach: isLast || quotes ? [0, tokens.length] : [to, tokens.length],
  };
}

const SAYINGS = wordSet('कहना दावा अनुमान मानना');

/** "X का कहना है कि …", "X का दावा है". */
function opinionOf(scene: FigureScene, roles: readonly RoleMention[], at: number): Claim | null {
  const named = claimantEndingAt(scene, roles, at - 1);
  const copula = scene.tokens[at + 1]?.norm ?? '';
  if (named === null || verbRoot(copula) !== 'हो') return null;
  return { from: named.from, entity: named.entity, to: at + 2, reach: [at + 2, scene.tokens.length] };
}

/** How far behind ने the verb of saying may stand for the phrase to take it in, in tokens. */
const NEAR = 5;

/** "X ने बताया कि …", "…, X ने कहा", "X ने … की पुष्टि की": what X says, without what X only does. */
function sayingOf(scene: FigureScene, roles: readonly RoleMention[], ne: number): Claim | null {
  const { tokens } = scene;
  const verb = sayingBehind(tokens, ne + 1);
  const named = verb === null ? null : claimantEndingAt(scene, roles, ne);
  if (verb === null || named === null) return null;
  const isNear = verb - ne <= NEAR && !tokens.slice(ne, verb).some((token) => token.kind === 'number');
  const to = isNear ? verb : ne;
  const isLast = tokens.slice(verb).every((token) => token.kind === 'mark');
  return {
    from: named.from,
    entity: named.entity,
    to,
    reach: isLast && isNear ? [0, tokens.length] : [ne + 1, tokens.length],
  };
}

const SAID = wordSet('कहा बताया लिखा बताई कही बोला बोले');
/** Nouns that make करना or देना a verb of saying. */
const SAID_NOUNS = wordSet('दावा पुष्टि घोषणा ऐलान एलान जानकारी आरोप खुलासा अनुमान सूचना');
const LIGHT = new Set(['कर', 'दे', 'लगा', 'हो', 'जता']);
const CLAUSE_ENDS = wordSet('कि जबकि लेकिन');

/** Behind which token the verb of saying ends that a ने before `from` goes with; null when the clause says nothing. */
function sayingBehind(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < tokens.length; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === 'ने' || CLAUSE_ENDS.has(norm)) return null;
    if (SAID.has(norm)) return at + 1;
    if (SAID_NOUNS.has(norm) && LIGHT.has(verbRoot(tokens[at + 1]?.norm ?? '') ?? '')) return at + 2;
  }
  return null;
}

const PRONOUNS = wordSet('उन्होंने उसने इन्होंने');

/** "उन्होंने बताया कि …": whom the pronoun stands for is not guessed. */
function pronounClaim(tokens: readonly Token[], at: number): Claim | null {
  const verb = sayingBehind(tokens, at + 1);
  if (verb === null || verb - at > NEAR) return null;
  return { from: at, to: verb, entity: null, reach: [verb, tokens.length] };
}

/** How many common words may name a claimant: "जिला आपदा प्रबंधन अधिकारियों". */
const MOST_WORDS = 4;
const OF = new Set(['का', 'के', 'की']);
/** A report or statement speaks for whose it is: "रॉयटर्स की रिपोर्ट". */
const REPORTS = wordSet('रिपोर्ट बयान आंकड़ा आंकड़े प्रवक्ता खबर अधिकारी सूत्र');

/** Where a claimant starts, whom it names, and whether a name stands right before the case. */
type Claimant = Pick<Claim, 'from' | 'entity'> & { readonly isNamed: boolean };

/** Who is named right before `end`: a name with its role, or the common words up to the case before. */
function claimantEndingAt(
  { tokens, names }: FigureScene,
  roles: readonly RoleMention[],
  end: number,
): Claimant | null {
  const name = names.find((one) => one.to === end);
  if (name) return { from: roleStart(tokens, name, roles), entity: name.entity, isNamed: true };
  let from = end;
  while (from > 0 && end - from < MOST_WORDS && isNominal(tokens[from - 1])) {
    if (names.some((one) => one.to === from)) break;
    from--;
  }
  if (from === end) return null;
  return withOwner(tokens, names, from, end);
}

function isNominal(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark' || token.kind === 'number') return false;
  const found = wordClass(token.norm);
  return found === null || found === 'noun' || found === 'adjective';
}

/** Takes in the name that a report or an office hangs on: "रॉयटर्स की रिपोर्ट", "बिहार के अधिकारियों", "पंजाब पुलिस". */
function withOwner(tokens: readonly Token[], names: readonly Named[], from: number, end: number): Claimant {
  const gap = OF.has(tokens[from - 1]?.norm ?? '') ? 1 : 0;
  const owner = names.find((name) => name.to === from - gap);
  if (!owner)
    return { from: tokens[from - 1]?.norm === 'एक' ? from - 1 : from, entity: null, isNamed: false };
  const isTheirs =
    owner.type === 'organization' &&
    directForms(tokens[end - 1]?.norm ?? '').some((form) => REPORTS.has(form));
  return { from: owner.from, entity: isTheirs ? owner.entity : null, isNamed: false };
}

/** Those and that which can be quoted: what else stands with के अनुसार ("नियम", "अवधि") says nothing. */
const SPEAKERS = wordSet(`
  पुलिस प्रशासन सूत्र रिपोर्ट बयान आंकड़ा आंकड़े खबर जानकारी मीडिया एजेंसी अखबार चैनल सर्वे सर्वेक्षण अध्ययन शोध आयोग विभाग निदेशालय
  मंत्रालय सरकार सेना अस्पताल अदालत परिजन प्रत्यक्षदर्शी चश्मदीद ग्रामीण संगठन संस्था संस्थान समिति पार्टी दल कंपनी बोर्ड निगम परिषद
  प्राधिकरण एफआईआर विज्ञप्ति बुलेटिन विशेषज्ञ वैज्ञानिक जानकार स्थानीय लोग केंद्र कार्यालय दूतावास बैंक रिपोर्टों खबरों
`);

function speaks(token: Token | undefined): boolean {
  return directForms(token?.norm ?? '').some(
    (form) => SPEAKERS.has(form) || OFFICES.has(form) || PROFESSIONS.has(form) || RANKS.has(form),
  );
}

/** Where the role right before a name starts ("जिलाधिकारी …"), else the name itself. */
function roleStart(tokens: readonly Token[], name: Named, roles: readonly RoleMention[]): number {
  const start = tokens[name.from]?.start ?? 0;
  const role = roles.find(({ end, entity }) => entity === name.entity && end < start && start - end <= 2);
  return role === undefined ? name.from : tokens.findIndex((token) => token.end > role.start);
}
