import { computePosition, flip, inline, offset, type Platform, shift, size } from '@floating-ui/core';

/** Room between the name and its card, and between the card and the edges of the screen, in px. */
const GAP = 6;
const EDGE = 8;
/** A card is no higher than this, in px; it scrolls within. */
const HIGHEST = 420;

/** Where a card is anchored: the lines of a name, as measured when asked. */
export type Anchor = { readonly boxes: () => readonly DOMRect[] };

/**
 * Puts the frame beside the lines of a name, above or below, wherever there is more room, and never over them. Leaves it
 * where it is when the name is not to be seen.
 */
export async function placeBeside(frame: HTMLElement, anchor: Anchor): Promise<void> {
  const boxes = anchor.boxes();
  if (!boxes.some(isOnScreen)) return;
  const { x, y } = await computePosition(linesOf(boxes), frame, {
    platform: SCREEN,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) =>
          frame.style.setProperty('--card-height', `${Math.floor(Math.min(HIGHEST, availableHeight))}px`),
      }),
    ],
  });
  frame.style.left = `${Math.round(x)}px`;
  frame.style.top = `${Math.round(y)}px`;
}

/** What a frame is put beside, as floating-ui asks for it: the box around everything, and that of each line. */
type Lines = { readonly getBoundingClientRect: () => DOMRect; readonly getClientRects?: () => DOMRect[] };

/**
 * The frame is in the top layer, so neither scrolled nor transformed ancestors concern it: its one container is the screen,
 * and everything is measured from there.
 */
const SCREEN: Platform = {
  getElementRects: ({ reference, floating }: { reference: Lines; floating: HTMLElement }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getClippingRect: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
  getDimensions: sizeOf,
  getClientRects: (reference: Lines) => reference.getClientRects?.() ?? [],
};

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): { width: number; height: number } {
  return { width: offsetWidth, height: offsetHeight };
}

function linesOf(boxes: readonly DOMRect[]): Lines {
  const x = Math.min(...boxes.map(({ left }) => left));
  const y = Math.min(...boxes.map(({ top }) => top));
  const width = Math.max(...boxes.map(({ right }) => right)) - x;
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) - y;
  const around = new DOMRect(x, y, width, height);
  return { getBoundingClientRect: () => around, getClientRects: () => [...boxes] };
}

function isOnScreen({ left, top, right, bottom }: DOMRect): boolean {
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
