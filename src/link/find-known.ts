import type { LocalEntity } from '../extract/extract.ts';
import { isCommonName } from '../extract/organisations.ts';
import { lookUp } from '../lexicon/lexicon.ts';
import { bodyWords } from '../names/body-words.ts';
import { compareNames, keyOfRun, type NameRelation } from '../names/compare-names.ts';
import { hundredths } from '../names/mention.ts';
import { keyK15 } from '../text/keys.ts';
import { spelledLetters } from '../text/letters.ts';
import type { PageContext } from './context.ts';
import type { Profile, Snapshot } from './snapshot.ts';

/** The known entity that a local one is, and how sure that is. */
export type FoundKnown = { readonly entity: number; readonly confidence: number };

/** A whole name of several words is itself evidence; a part of one needs something beside it that both know. */
const WHOLE_NAME = 0.85;
const PART_OF_NAME = 0.55;
const FOR_EACH_SHARED = 0.08;
const MOST_SHARED = 4;
/** A spelling that is only near needs so many. */
const LEAST_FOR_NEAR = 2;
/** A link below this is a doubt, and a doubt is no link. */
const LEAST = 0.6;
/** The best candidate must be this much better than the next one, or have so much more beside it that the page has too. */
const MARGIN = 0.05;
const MORE_SHARED = 2;
/** What the same office tells beside a name, whosever it is. */
const SAME_OFFICE = 0.06;
const MOST = 0.97;

/** The known entity that a local entity of a page is, by name and by what stands around it; null in doubt. */
export function findKnown(entity: LocalEntity, context: PageContext, snapshot: Snapshot): FoundKnown | null {
  if (entity.listed !== null) {
    const known = snapshot.byListed(entity.listed);
    return known === null
      ? null
      : { entity: known, confidence: hundredths(Math.min(0.95, entity.confidence)) };
  }
  const scored = candidatesOf(entity, snapshot)
    .flatMap((number) => {
      const profile = snapshot.profile(number);
      const shared = profile ? countShared(context, profile.context) : 0;
      const confidence = profile ? scoreOf(entity, context, profile, shared) : 0;
      return confidence >= LEAST ? [{ entity: number, confidence, shared }] : [];
    })
    .sort((a, b) => b.confidence - a.confidence || b.shared - a.shared || a.entity - b.entity);
  const [best, second] = scored;
  if (!best || (second && !isBetter(best, second))) return null;
  return { entity: best.entity, confidence: Math.min(MOST, best.confidence) };
}

type Scored = FoundKnown & { readonly shared: number };

/** A bare surname is whose who shares more of the page; by a little more nobody is told from others. */
function isBetter(best: Scored, second: Scored): boolean {
  if (best.confidence - second.confidence >= MARGIN) return true;
  return best.shared - second.shared >= MORE_SHARED && best.shared >= second.shared * MUCH_MORE;
}

const MUCH_MORE = 1.25;

/** Entities that share a whole name, an alias or a word of a person's name with the local one. */
function candidatesOf(entity: LocalEntity, snapshot: Snapshot): number[] {
  const found = new Set<number>();
  for (const name of entity.names) {
    const keys = name.map((word) => keyK15(word));
    for (const value of lookUp(snapshot.aliases, keys)) found.add(value);
    for (const key of keys) for (const value of lookUp(snapshot.words, [key])) found.add(value);
  }
  return [...found];
}

/** How sure it is that an entity of a page is a known one; may pass MOST where one is told from another. */
function scoreOf(entity: LocalEntity, context: PageContext, profile: Profile, shared: number): number {
  if (entity.type !== profile.type && !profile.readAs.has(entity.type)) return 0;
  const relation = closest(entity, profile);
  if (relation === 'none' || relation === 'conflict') return 0;
  if (relation === 'near' && shared < LEAST_FOR_NEAR) return 0;
  const whole = relation === 'same' && isTelling(entity);
  if (!whole && shared === 0) return 0;
  const base = whole ? WHOLE_NAME : PART_OF_NAME;
  const office = context.offices.some((hash) => profile.context.has(hash)) ? SAME_OFFICE : 0;
  return hundredths(Math.min(MOST, base + Math.min(MOST_SHARED, shared) * FOR_EACH_SHARED) + office);
}

/** A name that tells who: of several words, or of one that is no common name of bodies, nor letters that many bodies are short for. */
function isTelling({ type, names }: LocalEntity): boolean {
  if (type === 'person') return names.some((name) => name.length > 1);
  if (type !== 'organization') return names.some((name) => name.length > 1 || !isCommonName(name));
  return names.some((name) => !isCommonName(name) && !(name.length === 1 && isSpelled(name[0] ?? '')));
}

/** "डीजीएमएस", "DGMS". */
function isSpelled(word: string): boolean {
  return word.charCodeAt(0) < 0x250 ? word.length <= MOST_LETTERS : spelledLetters(word) !== null;
}

const MOST_LETTERS = 6;

/** The closest relation of any whole name of the one to any of the other; a conflict with the fullest names forbids. */
function closest(entity: LocalEntity, profile: Profile): NameRelation {
  if (entity.type === 'organization' && haveOneBody(entity.names, profile.names)) return 'same';
  const relations = new Set(
    entity.names.flatMap((name) => profile.names.map((known) => compareNames(name, known))),
  );
  if (relations.has('same')) return 'same';
  if (relations.has('near')) return 'near';
  if (relations.has('conflict')) return 'conflict';
  return relations.has('part') ? 'part' : 'none';
}

/** Whether two bodies have a name in common but for words of one meaning. */
function haveOneBody(names: LocalEntity['names'], others: Profile['names']): boolean {
  const keys = new Set(others.map((name) => keyOfRun(bodyWords(name))));
  return names.some((name) => keys.has(keyOfRun(bodyWords(name))));
}

function countShared(page: PageContext, profile: ReadonlySet<number>): number {
  let shared = 0;
  for (const hash of profile) if (page.has(hash)) shared++;
  return shared;
}
