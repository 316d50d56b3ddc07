import type { Spotted } from '../answers.ts';
import { type GoldMention, type GoldText, isFair, rightIds } from '../gold/gold.ts';
import { bCubed, type Grouping, groupsOf, shared } from './b-cubed.ts';
import type { Ratios } from './ratio.ts';
import { bestOverlap, overlaps, type Span } from './spans.ts';

/**
 * How far an id holds: over all texts (`base`: what the knowledge base says), or within one text, where a name that the base
 * does not know counts by its number on the page (`page`).
 */
export type Reach = 'base' | 'page';

/** Whether names were found, and whether those that are one share an id, and only those. */
export type Coreference = Ratios & {
  readonly texts: number;
  /** Gold mentions, those at which a name was found, and names where the gold has nothing. */
  readonly mentions: number;
  readonly found: number;
  readonly extra: number;
  /** Mentions of a person after the first in its text, and those that have the first one's id. */
  readonly later: number;
  readonly laterRight: number;
  readonly remarks: readonly string[];
};

/** A name in an answer and the group it is put in. */
type Name = Span & { readonly group: string };

/** The gold's and the answer's groups of all mentions of some texts. */
type Gathered = {
  readonly answer: Map<string, string>;
  readonly gold: Map<string, string>;
  /** The groups that each gold mention may be put in, its own first. */
  readonly open: Map<string, readonly string[]>;
  readonly remarks: string[];
  found: number;
  later: number;
  laterRight: number;
};

/** Scores the mentions of texts as `score.py kb` (`base`) and `score.py page` (`page`) do. */
export function scoreCoreference(
  texts: readonly GoldText[],
  answers: readonly Spotted[],
  reach: Reach,
): Coreference {
  const gathered: Gathered = {
    answer: new Map(),
    gold: new Map(),
    open: new Map(),
    remarks: [],
    found: 0,
    later: 0,
    laterRight: 0,
  };
  texts.forEach((text, n) => {
    gather(text, n, namesOf(answers[n], n, reach), reach, gathered);
  });
  settleOpen(gathered);
  const { answer, gold, found, later, laterRight, remarks } = gathered;
  return {
    ...bCubed(answer, gold),
    texts: texts.length,
    mentions: gold.size,
    found,
    extra: [...answer.keys()].filter((key) => !gold.has(key)).length,
    later,
    laterRight,
    remarks: [...remarks, ...mergedGroups(answer, gold), ...splitGroups(answer, gold)],
  };
}

function namesOf(answer: Spotted | undefined, text: number, reach: Reach): Name[] {
  return (answer?.mentions ?? []).flatMap(({ start, end, type, entity, local }): Name[] => {
    if (type === 'event') return [];
    if (reach === 'base') return entity === null ? [] : [{ start, end, group: entity }];
    const known = entity ?? local;
    return known === null ? [] : [{ start, end, group: `${text} ${known}` }];
  });
}

/** Puts the mentions of one text, and the names found in it, into their groups. */
function gather(
  text: GoldText,
  number: number,
  names: readonly Name[],
  reach: Reach,
  gathered: Gathered,
): void {
  const wanted = text.mentions.filter(isFair).sort((a, b) => a.start - b.start);
  const firstOf = new Map<string, string | null>();
  for (const mention of wanted) {
    const key = keyOf(number, mention);
    const groups = goldGroups(mention, number, reach);
    gathered.gold.set(key, groups[0] ?? '');
    gathered.open.set(key, groups);
    const group = bestOverlap(names, mention)?.group ?? null;
    if (mention.type === 'PER') countLater(mention.entity, group, firstOf, gathered);
    if (group === null) {
      gathered.remarks.push(`missed ${text.file} ${mention.surface} ${mention.entity}`);
    } else {
      gathered.found++;
      gathered.answer.set(key, group);
    }
  }
  for (const name of names) {
    if (text.mentions.some((mention) => overlaps(name, mention))) continue;
    gathered.answer.set(keyOf(number, name), name.group);
    gathered.remarks.push(`extra ${text.file} ${text.text.slice(name.start, name.end)}`);
  }
}

function keyOf(text: number, { start, end }: Span): string {
  return `${text}:${start}-${end}`;
}

/** Within one text nothing is open: there a capital is never its government. */
function goldGroups(mention: GoldMention, text: number, reach: Reach): readonly string[] {
  return reach === 'page' ? [`${text} ${mention.entity}`] : rightIds(mention);
}

function countLater(
  entity: string,
  group: string | null,
  firstOf: Map<string, string | null>,
  gathered: Gathered,
): void {
  const first = firstOf.get(entity);
  if (first === undefined) {
    firstOf.set(entity, group);
    return;
  }
  gathered.later++;
  if (group !== null && first === group) gathered.laterRight++;
}

/**
 * An open mention (a capital said for its government) goes where the other mentions in its answer's group are. Only mentions that
 * are not open themselves decide.
 */
function settleOpen({ answer, gold, open }: Gathered): void {
  const answered = groupsOf(answer);
  const isOpen = (key: string): boolean => new Set(open.get(key)).size > 1;
  const sure = groupsOf(new Map([...gold].filter(([key]) => !isOpen(key))));
  for (const [key, groups] of open) {
    const group = answer.get(key);
    if (group === undefined || !isOpen(key)) continue;
    const company = answered.get(group) ?? new Set();
    gold.set(
      key,
      fittest(groups, (candidate) => shared(sure.get(candidate) ?? new Set(), company)),
    );
  }
}

/** The first of the groups with the highest score. */
function fittest(groups: readonly string[], score: (group: string) => number): string {
  const scores = groups.map(score);
  return groups[scores.indexOf(Math.max(...scores))] ?? '';
}

function mergedGroups(answer: Grouping, gold: Grouping): string[] {
  return [...groupsOf(answer)].flatMap(([group, keys]) => {
    const ids = new Set([...keys].flatMap((key) => gold.get(key) ?? []));
    return ids.size > 1 ? [`merged ${group}: ${[...ids].join(', ')}`] : [];
  });
}

function splitGroups(answer: Grouping, gold: Grouping): string[] {
  return [...groupsOf(gold)].flatMap(([group, keys]) => {
    const ids = new Set([...keys].flatMap((key) => answer.get(key) ?? []));
    return ids.size > 1 ? [`split ${group}: ${[...ids].join(', ')}`] : [];
  });
}
