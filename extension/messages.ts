import type { Publication } from '../src/article/article.ts';
import type { PageText } from '../src/article/page-text.ts';
import type { Card, CardRef, NameLink, Source, TimelineEntry } from '../src/cards/card.ts';
import type { NameType } from '../src/names/mention.ts';

/**
 * Every message between the parts of the extension, in one table: name → what it takes and returns. Whoever sends and
 * whoever answers derive their types from it; a structure test says that each has a handler.
 */

/** One linked name or told event on the page. */
export type Mark = BlockSpan & {
  readonly ref: CardRef;
  readonly type: NameType | 'told';
  /** The first mention of its entity in its paragraph. */
  readonly first: boolean;
  /** A country, its adjective, or a capital that stands for it. */
  readonly country: boolean;
  /** The name as its card has it, for screen readers and lists. */
  readonly name: string;
};

/** A piece of a page: the number of its block and offsets in UTF-16 code units into the block's text. */
export type BlockSpan = { readonly block: number; readonly start: number; readonly end: number };

/** `fallback`: the reader's database is gone and the packaged knowledge answers. */
export type KnowledgeStatus = 'ready' | 'fallback';

/** What the background makes of a page. */
type PageMarks = { readonly marks: readonly Mark[]; readonly knowledge: KnowledgeStatus };

/** A name in the popup's list of the open page. */
export type PageName = {
  readonly link: NameLink;
  readonly mentions: number;
  /** What the page or the knowledge base calls it, or null. */
  readonly role: string | null;
  /** Known to the knowledge base, not only to this page. */
  readonly known: boolean;
};

/** An article in a list of coverage, with the names it shares with the page. */
export type CoverageItem = {
  readonly source: Source;
  readonly shared: readonly string[];
  readonly set: string;
};

/** What the popup shows of the open page. */
export type PageSummary = {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Publication | null;
  /** Days between the page's date and today, null without a date. */
  readonly age: number | null;
  readonly names: readonly PageName[];
  readonly story: readonly TimelineEntry[];
  readonly coverage: readonly CoverageItem[];
  /** `list`: a page of headlines, no article; `saved`: the page is in the reader's set already. */
  readonly article: 'article' | 'list' | 'saved';
  readonly knowledge: KnowledgeStatus;
  /** In a private window nothing is stored. */
  readonly canStore: boolean;
};

/** Why there is nothing to show of a tab. */
export type NoPage = 'unreadable' | 'off' | 'not-hindi';

/** One hit of a search: an entity, an event or an article. */
export type SearchHit =
  | {
      readonly kind: 'name';
      readonly link: NameLink;
      readonly detail: string | null;
      readonly articles: number;
    }
  | { readonly kind: 'article'; readonly source: Source };

/** Messages that the background answers. `sender` is told by the browser, never by the message. */
export type BackgroundApi = {
  /** From the boot script: the page is Hindi; the background injects the content script there. */
  readonly start: { readonly params: null; readonly result: null };
  /** The text of the sender's page; answers what to mark. */
  readonly scan: { readonly params: PageText; readonly result: PageMarks };
  /** A card as of the date of the sender's page (content) or of the tab (popup); null when there is none. */
  readonly card: {
    readonly params: { readonly ref: CardRef; readonly tab: number | null };
    readonly result: Card | null;
  };
  /** What a card in a page is drawn with: the texts of the interface in the reader's language, and the style sheet. */
  readonly interface: {
    readonly params: null;
    readonly result: { readonly texts: Texts; readonly styles: string };
  };
  readonly summary: { readonly params: { readonly tab: number }; readonly result: PageSummary | NoPage };
  readonly search: { readonly params: { readonly query: string }; readonly result: readonly SearchHit[] };
  /** Saves the tab's article in the reader's own set; answers its id, or why not. */
  readonly addPage: {
    readonly params: { readonly tab: number };
    readonly result:
      | { readonly added: string }
      | { readonly refused: 'list' | 'private' | 'duplicate' | 'unreadable' };
  };
  /** Where a piece of the sender's article stands on its page, in UTF-16 code units of the article's text; null when it is in no block. */
  readonly locate: {
    readonly params: { readonly start: number; readonly end: number };
    readonly result: BlockSpan | null;
  };
  /** Opens the saved text of an article in the library, at an offset of it. */
  readonly openSource: {
    readonly params: { readonly article: string; readonly start: number };
    readonly result: null;
  };
  /** Opens the page of the library on which the entity with this id can be corrected. */
  readonly correctName: { readonly params: { readonly id: string }; readonly result: null };
  /**
   * The sender's page means somebody else than the known entity with this id, to whom it was linked. Answers whose card it is then; null when nothing
   * was stored.
   */
  readonly denyLink: { readonly params: { readonly id: string }; readonly result: CardRef | null };
  /** Takes that back of the page's local entity of this number. */
  readonly restoreLink: { readonly params: { readonly local: number }; readonly result: CardRef | null };
  readonly removePage: { readonly params: { readonly article: string }; readonly result: null };
  /** The library changed sets or edits: load the new snapshot and rescan open pages. */
  readonly knowledgeChanged: { readonly params: null; readonly result: null };
  /** A page of the extension changed settings: tell the open pages. */
  readonly settingsChanged: { readonly params: null; readonly result: null };
};

/** Messages that a page's content script answers. */
export type ContentApi = {
  /** The page's text as it stands: the background may have been killed since the last scan. */
  readonly collect: { readonly params: null; readonly result: PageText };
  /** A browser command or the popup: move between names, open, close. */
  readonly command: { readonly params: { readonly command: PageCommand }; readonly result: null };
  /** Scrolls to a mention of this entity, the next one at each call, and opens nothing. */
  readonly reveal: { readonly params: { readonly ref: CardRef }; readonly result: null };
  /** Settings changed: read them again. The boot script listens, too, where the content script is not running. */
  readonly settings: { readonly params: null; readonly result: null };
  /** Scan again: the knowledge changed. */
  readonly rescan: { readonly params: null; readonly result: null };
};

export type PageCommand = 'next-name' | 'previous-name' | 'open-card' | 'close-card';

/** The interface's texts by key, in one language. */
export type Texts = { readonly lang: 'hi' | 'en'; readonly messages: Readonly<Record<string, string>> };

/** An error that crosses from one part to another: one line, no stack. */
export type Failure = { readonly failed: string };
