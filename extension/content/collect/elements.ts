import type { Landmark } from '../../../src/article/page-text.ts';

/** Elements that a line of text runs through; all others begin a block of their own. The list of PageText. */
const INLINE = new Set(
  (
    'a abbr b bdi bdo cite data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr ' +
    // A slot is not there for the reader: the text put into it runs on in the block around the slot.
    'slot'
  ).split(' '),
);

const SKIPPED = new Set(
  (
    'script style noscript template textarea input select button code pre svg math iframe object ' +
    // Never text of the page: what stands in them is for browsers that lack them.
    'audio video canvas'
  ).split(' '),
);

const UNREAD = '[hidden],[aria-hidden="true"],[contenteditable]:not([contenteditable="false" i])';

/** What the collector makes of an element by its name and attributes alone. */
export type Part = 'skipped' | 'break' | 'inline' | 'block';

/** The part an element with this local name plays for the text in and around it. */
export function partOf(element: Element, name: string): Part {
  if (name === 'br') return 'break';
  if (SKIPPED.has(name) || element.matches(UNREAD)) return 'skipped';
  return INLINE.has(name) ? 'inline' : 'block';
}

const LANDMARK_ROLES: Readonly<Record<string, Landmark>> = {
  main: 'main',
  article: 'article',
  navigation: 'nav',
  complementary: 'aside',
  banner: 'header',
  contentinfo: 'footer',
};

const LANDMARK_NAMES: Readonly<Record<string, Landmark>> = {
  main: 'main',
  article: 'article',
  nav: 'nav',
  aside: 'aside',
  header: 'header',
  footer: 'footer',
};

/** The landmarks around a block: the nearest, and the nearest that is an article or the main part. */
export type Landmarks = { readonly nearest: Landmark; readonly story: Landmark };

/** The landmarks around what stands in `element`, given those around the element itself. */
export function landmarksIn(element: Element, name: string, around: Landmarks): Landmarks {
  const role = element.getAttribute('role');
  const own = (role === null ? undefined : LANDMARK_ROLES[role]) ?? LANDMARK_NAMES[name];
  if (own === undefined) return around;
  if (own === 'main' || own === 'article') return { nearest: own, story: own };
  const isPartOfStory = (own === 'header' || own === 'footer') && around.story !== 'none';
  return { nearest: isPartOfStory ? around.story : own, story: around.story };
}
