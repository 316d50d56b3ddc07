import type { Card, CardRef, Source } from '../../src/cards/card.ts';
import type { CardActions } from '../card/card-actions.ts';
import { answer, askBackground } from '../messaging.ts';
import { extensionIsThere } from '../native-api.ts';
import { isOff, readSettings, type Settings, watchSettings } from '../settings.ts';
import { contentAnswers } from './answers.ts';
import { copyText } from './copy-text.ts';
import { CardHost } from './host/card-host.tsx';
import { HoverDriver } from './hover/driver.ts';
import { markUnder } from './hover/hit.ts';
import { listen } from './hover/inputs.ts';
import { NameWalk } from './keyboard/name-walk.ts';
import { Scanner } from './page/scanner.ts';
import { Highlights } from './paint/highlights.ts';
import { Lines } from './paint/lines.ts';
import { hostOfTab } from './site.ts';

/** Everything that runs in a Hindi page, put together: collect, ask, paint, open cards. It ends with its controller. */
export class ContentScript {
  readonly #controller: AbortController;
  readonly #highlights: Highlights;
  readonly #lines: Lines;
  readonly #scanner: Scanner;
  readonly #host: CardHost;
  readonly #hover: HoverDriver;
  readonly #walk: NameWalk;
  #settings: Settings;
  #texts: Promise<void> | null = null;

  constructor(settings: Settings, controller: AbortController) {
    const { signal } = controller;
    this.#controller = controller;
    this.#settings = settings;
    this.#highlights = new Highlights(signal);
    this.#lines = new Lines(this.#highlights, signal);
    this.#walk = new NameWalk(this.#highlights);
    this.#host = new CardHost(this.#cardActions(), signal);
    this.#scanner = new Scanner(
      { onMarks: () => this.#paint(), onChange: (texts) => this.#onChange(texts) },
      signal,
    );
    const dwell = (): number => this.#settings.dwell;
    const ask = (ref: CardRef): Promise<Card | null> => this.#askForCard(ref);
    this.#hover = new HoverDriver({ host: this.#host, highlights: this.#highlights, dwell, ask }, signal);
  }

  /** Begins: scans the page and listens to the reader, the page, the settings and the background. */
  run(): void {
    const { signal } = this.#controller;
    const [hover, host, walk, scanner] = [this.#hover, this.#host, this.#walk, this.#scanner];
    this.#host.setTheme(this.#settings.theme);
    watchSettings((settings) => this.#follow(settings), signal);
    const texts = (): Promise<void> => this.#loadTexts();
    const settings = async (): Promise<void> => this.#follow(await readSettings());
    answer('content', contentAnswers({ hover, host, walk, scanner, texts, settings }), signal);
    listen(
      {
        driver: hover,
        host,
        markAt: (point) => markUnder(point, scanner.marked(), scanner.shadowRoots()),
        isUnderlined: (placed) => this.#lines.has(placed),
      },
      signal,
    );
    addEventListener('pointerdown', () => walk.leave(), { signal, capture: true, passive: true });
    addEventListener('pointermove', () => this.#isCurrent(), { signal, capture: true, passive: true });
    addEventListener('load', () => scanner.scanAnew(), { signal });
    void scanner.scan('page');
  }

  #follow(settings: Settings): void {
    if (isOff(hostOfTab(), settings.offSites)) {
      this.#controller.abort();
      return;
    }
    if (settings.language !== this.#settings.language) this.#texts = null;
    this.#settings = settings;
    this.#host.setTheme(settings.theme);
    this.#paint();
  }

  #paint(): void {
    this.#highlights.adopt(document);
    for (const root of this.#scanner.shadowRoots()) this.#highlights.adopt(root);
    this.#lines.show(this.#scanner.marked(), this.#settings);
    // A card is to find texts and styles there when it opens.
    if (this.#scanner.marked().marks.length > 0) this.#loadTexts().catch(() => undefined);
  }

  #onChange(changedTexts: readonly Text[]): void {
    if (!this.#isCurrent()) return;
    for (const text of changedTexts) {
      const block = this.#scanner.marked().blockOf(text);
      if (block !== null) this.#lines.drop(block);
    }
    this.#hover.checkText();
    this.#host.comeBack();
  }

  /** Leaves the page when the extension is gone: an update has put another in its place, or nobody has. */
  #isCurrent(): boolean {
    if (!extensionIsThere()) this.#controller.abort();
    return !this.#controller.signal.aborted;
  }

  async #askForCard(ref: CardRef): Promise<Card | null> {
    await this.#loadTexts();
    return askBackground('card', { ref, tab: null });
  }

  #loadTexts(): Promise<void> {
    this.#texts ??= askBackground('interface', null).then((drawn) => this.#host.dress(drawn));
    this.#texts.catch(() => {
      this.#texts = null;
    });
    return this.#texts;
  }

  #cardActions(): CardActions {
    const dispatch: HoverDriver['dispatch'] = (event) => this.#hover.dispatch(event);
    return {
      turn: (ref) => dispatch({ kind: 'turned', ref }),
      back: () => dispatch({ kind: 'back' }),
      close: () => dispatch({ kind: 'dismissed', time: performance.now() }),
      openSource: (source) => this.#openSource(source),
      correct: (id) => this.#open(askBackground('correctName', { id })),
      denyLink: (id) => this.#renew(askBackground('denyLink', { id })),
      restoreLink: (local) => this.#renew(askBackground('restoreLink', { local })),
      showOnPage: (source) => void this.#showOnPage(source),
      copy: copyText,
    };
  }

  #openSource({ article, span }: Source): void {
    if (article !== null) this.#open(askBackground('openSource', { article, start: span.start }));
  }

  /** The reader said something of the card's name: the card is whose it is from now on. */
  async #renew(asked: Promise<CardRef | null>): Promise<void> {
    const ref = await asked.catch(() => null);
    if (ref === null) this.#host.say((t) => t('error_no_answer'));
    else this.#hover.dispatch({ kind: 'renewed', ref });
  }

  #open(asked: Promise<null>): void {
    asked.catch(() => this.#host.say((t) => t('error_no_answer')));
  }

  /** Goes to the card's name in a sentence of the page, or to its first mention where the sentence cannot be found. */
  async #showOnPage({ span }: Source): Promise<void> {
    const ref = this.#hover.shown();
    const names = ref === null ? [] : this.#scanner.marked().marksOf(ref);
    const place = await askBackground('locate', span).catch(() => null);
    const there = names.find(({ mark }) => mark.block === place?.block && mark.end > place.start) ?? names[0];
    this.#hover.dispatch({ kind: 'dismissed', time: performance.now() });
    if (there !== undefined) this.#walk.goTo(there);
  }
}
