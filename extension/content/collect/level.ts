import { type Landmarks, landmarksIn } from './elements.ts';

const MAX_CONTAINERS = 8;
const HINTS = ['class', 'id', 'itemprop'];
const MAX_HINT = 80;

/**
 * An element on the way down to a block, with what all that stands in it needs to know of it. Browsers charge a content
 * script dearly for each question to a node, so each is asked once.
 */
export class Level {
  readonly element: Element;
  readonly name: string;
  readonly parent: Level | null;
  readonly isInLink: boolean;
  readonly depth: number;
  #landmarks: Landmarks | null = null;
  #hint: string | null = null;

  constructor(element: Element, name: string, parent: Level | null) {
    this.element = element;
    this.name = name;
    this.parent = parent;
    this.isInLink = parent?.isInLink === true || (name === 'a' && element.hasAttribute('href'));
    this.depth = parent === null ? 0 : parent.depth + 1;
  }

  /** The landmarks around what stands in here. */
  landmarks(): Landmarks {
    const around = this.parent?.landmarks() ?? { nearest: 'none', story: 'none' };
    this.#landmarks ??= landmarksIn(this.element, this.name, around);
    return this.#landmarks;
  }

  /** The elements around this one, the nearest first, without `html` and `body`; at most eight. */
  containers(): readonly Element[] {
    const found: Element[] = [];
    for (let at = this.parent; at !== null && found.length < MAX_CONTAINERS; at = at.parent) {
      if (at.name !== 'body') found.push(at.element);
    }
    return found;
  }

  /** `class`, `id` and `itemprop`, as PageBlock has them. */
  hint(): string {
    if (this.name === 'body') return '';
    this.#hint ??= HINTS.map((name) => this.element.getAttribute(name) ?? '')
      .filter((value) => value !== '')
      .join(' ')
      .slice(0, MAX_HINT);
    return this.#hint;
  }
}
