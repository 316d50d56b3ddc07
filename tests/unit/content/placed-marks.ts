import type { Block } from '../../../extension/content/collect/block.ts';
import type { PlacedMark } from '../../../extension/content/page/placed-mark.ts';
import type { Card, CardRef } from '../../../src/cards/card.ts';

/** A block of a page that nobody shows. */
export function blockOf(text: string): Block {
  const node = { data: text, isConnected: true } as Text;
  const page = {
    text,
    tag: 'p',
    role: 'article',
    containers: [],
    linkChars: 0,
    hints: ['', '', ''],
  } as const;
  return { page, element: {} as Element, pieces: [{ node, start: 0, end: text.length }] };
}

/** A linked name that is all the text of its block. */
export function placedName(name: string): PlacedMark {
  return {
    mark: {
      block: 0,
      start: 0,
      end: name.length,
      ref: refOf(name),
      type: 'person',
      first: true,
      country: false,
      name,
    },
    block: blockOf(name),
  };
}

export function refOf(name: string): CardRef {
  return { kind: 'entity', id: name };
}

/** A card with a name on it and nothing else. */
export function cardOf(name: string): Card {
  return {
    kind: 'entity',
    link: { ref: refOf(name), name, type: 'person' },
    latin: null,
    basics: null,
    coverage: { articles: 1, of: 1, from: null, to: null },
    freshness: { daysOld: null, knownUntil: null },
    reach: null,
    agencies: [],
    roles: [],
    introduction: null,
    facts: [],
    timeline: [],
    after: [],
    company: [],
    figures: [],
    differences: [],
    spellings: [],
    denial: null,
    sources: [],
  };
}
