import { endsOf, type PlacedMark } from '../page/placed-mark.ts';
import { highlightName, PAGE_STYLES, PAINTS, type Paint } from './styles.ts';

/**
 * What is painted on the page: CSS custom highlights over static ranges, so that no node of the page is touched and the
 * page pays nothing for them when it changes. (CSS Custom Highlight API Module Level 1.) What an instance that was killed
 * by an update has left behind goes.
 */
export class Highlights {
  readonly #highlights = new Map<Paint, Highlight>();
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Document | ShadowRoot>();

  constructor(signal: AbortSignal) {
    for (const paint of PAINTS) CSS.highlights.delete(highlightName(paint));
    this.#sheet.replaceSync(PAGE_STYLES);
    signal.addEventListener('abort', () => this.#leave());
  }

  /** Brings the styles into a document or shadow root, whose text is painted only by styles of its own. */
  adopt(root: Document | ShadowRoot): void {
    this.#roots.add(root);
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !isOurs(sheet)), this.#sheet];
  }

  /** Paints a mark; gives what `erase` needs, or null when its text is no longer there. */
  paint(placed: PlacedMark, paint: Paint): Stroke | null {
    const ends = endsOf(placed);
    if (ends === null) return null;
    const range = new StaticRange({
      startContainer: ends.start.node,
      startOffset: ends.start.offset,
      endContainer: ends.end.node,
      endOffset: ends.end.offset,
    });
    this.#highlight(paint).add(range);
    return { paint, range };
  }

  /** Takes one stroke off the page. */
  erase({ paint, range }: Stroke): void {
    this.#highlights.get(paint)?.delete(range);
  }

  #highlight(paint: Paint): Highlight {
    const known = this.#highlights.get(paint);
    if (known !== undefined) return known;
    const highlight = new Highlight();
    // Where names overlap, what the reader is at shows above the lines.
    highlight.priority = paint === 'current' ? 2 : paint === 'open' ? 1 : 0;
    this.#highlights.set(paint, highlight);
    CSS.highlights.set(highlightName(paint), highlight);
    return highlight;
  }

  /** Takes everything of ours off the page, and nothing of a newer instance that has painted meanwhile. */
  #leave(): void {
    for (const [paint, highlight] of this.#highlights) {
      highlight.clear();
      const name = highlightName(paint);
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}

/** Also a sheet of an instance before this one. */
function isOurs({ cssRules }: CSSStyleSheet): boolean {
  return cssRules[0]?.cssText.startsWith(`::highlight(${highlightName(PAINTS[0])}`) ?? false;
}

/** One painted mark. */
export type Stroke = { readonly paint: Paint; readonly range: StaticRange };
