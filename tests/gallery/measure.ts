/*
 * What runs in the page of the gallery. The text of each function travels there alone, so each holds all it needs.
 */

/** What is measured of a card. */
export interface Measure {
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
  /** How many words can be seen; figures are none. */
  readonly words: number;
  /** What reaches beyond the card. */
  readonly beyond: readonly string[];
  /** Text smaller than 13px. */
  readonly tiny: readonly string[];
  /** Buttons that are not part of a line of text, and lower or narrower than 44px. */
  readonly low: readonly string[];
}

/** Measures every card of the gallery. */
export function measureCards(): Measure[] {
  const isForEyes = (element: Element | null) => element !== null && element.closest('.ui-hidden') === null;
  const nameOf = (element: Element) => `${element.className} "${element.textContent?.slice(0, 30)}"`;

  /** Words whose line is not cut off by a folded quotation. */
  const wordsOf = (node: Text): number => {
    const fold = node.parentElement?.closest('.card-quote')?.getBoundingClientRect().bottom ?? Infinity;
    const range = document.createRange();
    return [...node.data.matchAll(/\S*\p{L}\S*/gu)].filter(({ 0: word, index }) => {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const { height, top } = range.getBoundingClientRect();
      return height > 0 && top + height / 2 < fold;
    }).length;
  };

  return [...document.querySelectorAll('section')].map((place) => {
    const card = place.querySelector('div')?.shadowRoot?.querySelector('.card');
    if (!card) throw new Error('a place without a card');
    const box = card.getBoundingClientRect();
    const elements = [...card.querySelectorAll('*')].filter(isForEyes);
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && isForEyes(node.parentElement)) texts.push(node);
    }
    return {
      title: place.querySelector('h1')?.textContent ?? '',
      height: box.height,
      words: texts.reduce((sum, node) => sum + wordsOf(node), 0),
      beyond: elements
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 0 && (left < box.left || right > box.right);
        })
        .map(nameOf),
      tiny: texts
        .flatMap(({ parentElement }) => parentElement ?? [])
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 13)
        .map(nameOf),
      low: elements
        .filter((element) => element.matches('.ui-row, .ui-more, .ui-button, .ui-icon-button, .card-part'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 44 || height < 44;
        })
        .map(nameOf),
    };
  });
}

/**
 * Unfolds everything on every card; resolves when it is drawn. Of its parts a card can unfold one: with `turn` from 0 to 4
 * each has its turn, another on each card.
 */
export async function unfoldCards(turn: number): Promise<void> {
  for (const [index, { shadowRoot }] of document.querySelectorAll('section > div').entries()) {
    const parts = [...(shadowRoot?.querySelectorAll<HTMLElement>('.card-part') ?? [])];
    const wanted = parts[(index + turn) % parts.length];
    if (wanted?.ariaExpanded === 'false') wanted.click();
  }
  await new Promise(requestAnimationFrame);
  for (const { shadowRoot } of document.querySelectorAll('section > div')) {
    const folded = shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded="false"]:not(.card-part)') ?? [];
    for (const button of folded) button.click();
  }
  await new Promise(requestAnimationFrame);
}
