import type { CardRef } from '../../src/cards/card.ts';
import type { LinkedMention } from '../../src/link/link-page.ts';
import type { Profile } from '../../src/link/snapshot.ts';
import type { BlockSpan, Mark } from '../messages.ts';
import type { OpenPage } from './pages.ts';

/** Where on the page a piece of its article's text stands; a piece across blocks by its beginning. */
export function locate(page: OpenPage, start: number, end: number): BlockSpan | null {
  const find = blockFinder(page);
  return find(start, end) ?? find(start, start);
}

/** What to mark on a page: its linked names and the events it tells, by block and offset. */
export function marksOf(page: OpenPage): Mark[] {
  const blocks = blockFinder(page);
  const names = [...page.read.linked.mentions, ...page.read.asideMentions].sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  const marks = names.flatMap((mention): Mark[] => {
    const at = blocks(mention.start, mention.end);
    if (at === null) return [];
    const key = `${at.block} ${mention.entity}`;
    const first = !seen.has(key);
    seen.add(key);
    return [{ ...at, ...describe(mention, page), first }];
  });
  return [...marks, ...toldMarks(page, blocks)];
}

type BlockFinder = (start: number, end: number) => BlockSpan | null;

/** Finds the block that a span of the article's text lies in; a span across two blocks is in none. */
function blockFinder({ text, reading }: OpenPage): BlockFinder {
  const { blockStarts } = reading;
  return (start, end) => {
    let low = 0;
    let high = blockStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blockStarts[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const block = low - 1;
    const from = blockStarts[block];
    const length = text.blocks[block]?.text.length;
    if (from === undefined || length === undefined || end - from > length) return null;
    return { block, start: start - from, end: end - from };
  };
}

function describe(mention: LinkedMention, page: OpenPage): Pick<Mark, 'ref' | 'type' | 'country' | 'name'> {
  const { extract, linked, asideKnown } = page.read;
  const entity = extract.entities[mention.entity];
  const known =
    linked.entities[mention.entity]?.known ?? asideKnown[mention.entity - extract.entities.length] ?? null;
  const profile = known === null ? null : profileOf(page, known);
  const listed = entity?.listed ?? profile?.listed ?? null;
  return {
    ref: refOf(mention.entity, known),
    type: profile?.type ?? mention.type,
    country: listed !== null && /^[A-Z]{2}$/.test(listed),
    name: profile?.name ?? entity?.name ?? '',
  };
}

function refOf(local: number, known: string | null): CardRef {
  return known === null ? { kind: 'local', index: local } : { kind: 'entity', id: known };
}

function profileOf({ knowledge }: OpenPage, id: string): Pick<Profile, 'name' | 'type' | 'listed'> | null {
  const number = knowledge.snapshot.byId(id);
  return number === null ? null : knowledge.snapshot.profile(number);
}

function toldMarks(page: OpenPage, blocks: BlockFinder): Mark[] {
  return page.read.linked.events.flatMap((event): Mark[] => {
    const at = blocks(event.start, event.end);
    if (at === null) return [];
    const ref: CardRef =
      event.known === null ? { kind: 'told', index: event.told } : { kind: 'event', id: event.known };
    const name = page.reading.article.text.slice(event.start, event.end);
    return [{ ...at, ref, type: 'told', first: true, country: false, name }];
  });
}
