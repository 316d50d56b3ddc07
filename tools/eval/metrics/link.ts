import type { Dump, Spotted, SpottedMention } from '../answers.ts';
import { type GoldEntity, type GoldText, isFair, rightIds } from '../gold/gold.ts';
import { type Ratios, ratiosOfCounts } from './ratio.ts';
import { goldIdOf } from './same-entity.ts';
import { isSame, overlaps, type Span } from './spans.ts';

/** How names on pages were linked to what a knowledge base knows. */
export type LinkScore = Ratios & {
  readonly texts: number;
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
  /** Traps in the texts, and those that a name was linked in. */
  readonly traps: number;
  readonly trapped: number;
  readonly remarks: readonly string[];
};

/** How close a link must lie to the gold mention: share a letter with it, or be the same span. */
export type Closeness = 'overlap' | 'exact';

/** What the knowledge base knows: its dump, and the gold entities of the texts that it was made from. */
export type Known = { readonly dump: Dump; readonly entities: readonly GoldEntity[] };

type Tally = {
  found: number;
  wrong: number;
  missed: number;
  traps: number;
  trapped: number;
  remarks: string[];
};

/** A span much wider than a trap is no answer to it: the trap is then part of another name. In code units. */
const WIDER = 2;

/**
 * Scores links of unseen texts to a knowledge base. A gold mention of a known entity is found when a link to the right entity lies at it;
 * each link counts for one mention. A link is wrong when nothing at it is its entity, unless the entity is none of the gold and
 * the mention is optional. Traps are counted besides. As `score.py link` does it.
 */
export function scoreLinks(
  texts: readonly GoldText[],
  answers: readonly Spotted[],
  known: Known,
  closeness: Closeness,
): LinkScore {
  const toGold = goldIdOf(known.dump, known.entities);
  const ids = new Set(known.entities.filter((entity) => !entity.boilerplateOnly).map(({ id }) => id));
  const tally: Tally = { found: 0, wrong: 0, missed: 0, traps: 0, trapped: 0, remarks: [] };
  texts.forEach((text, i) => {
    const links = linksOf(answers[i], toGold);
    const used = matchMentions(text, links, ids, closeness, tally);
    countWrong(text, links, used, tally);
    countTrapped(text, links, tally);
  });
  const { remarks, ...counts } = tally;
  return {
    ...ratiosOfCounts(tally.found, tally.wrong, tally.missed),
    ...counts,
    texts: texts.length,
    remarks,
  };
}

/** A name that was linked: to an entity of the dump, which is one of the gold or (null) none. */
type Link = Span & { readonly entity: string; readonly gold: string | null };

function linksOf(answer: Spotted | undefined, toGold: ReadonlyMap<string, string>): Link[] {
  const isLinked = (mention: SpottedMention): boolean => mention.entity !== null && mention.type !== 'event';
  return (answer?.mentions ?? []).filter(isLinked).map(({ start, end, entity }) => ({
    start,
    end,
    entity: entity ?? '',
    gold: toGold.get(entity ?? '') ?? null,
  }));
}

/** Counts found and missed mentions; answers the links that were right. */
function matchMentions(
  text: GoldText,
  links: readonly Link[],
  known: ReadonlySet<string>,
  closeness: Closeness,
  tally: Tally,
): ReadonlySet<Link> {
  const near = closeness === 'exact' ? isSame : overlaps;
  const used = new Set<Link>();
  for (const mention of text.mentions) {
    if (!known.has(mention.entity) || !isFair(mention)) continue;
    const right = rightIds(mention);
    const hit = links.find(
      (link) => !used.has(link) && link.gold !== null && right.includes(link.gold) && near(link, mention),
    );
    if (hit) {
      used.add(hit);
      tally.found++;
    } else {
      tally.missed++;
      tally.remarks.push(`missed ${text.file} ${mention.surface} ${mention.entity}`);
    }
  }
  return used;
}

function countWrong(text: GoldText, links: readonly Link[], used: ReadonlySet<Link>, tally: Tally): void {
  for (const link of links) {
    if (used.has(link)) continue;
    const over = text.mentions.filter((mention) => overlaps(link, mention));
    const { gold } = link;
    if (gold !== null && over.some((mention) => rightIds(mention).includes(gold))) continue;
    if (gold === null && over.some((mention) => mention.optional)) continue;
    tally.wrong++;
    tally.remarks.push(
      `wrong ${text.file} ${text.text.slice(link.start, link.end)} -> ${gold ?? link.entity}`,
    );
  }
}

function countTrapped(text: GoldText, links: readonly Link[], tally: Tally): void {
  for (const trap of text.traps) {
    tally.traps++;
    const widest = trap.end - trap.start + WIDER;
    if (!links.some((link) => overlaps(link, trap) && link.end - link.start <= widest)) continue;
    tally.trapped++;
    tally.remarks.push(`trap ${text.file} ${trap.surface}: ${trap.why}`);
  }
}
