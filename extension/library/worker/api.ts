import type { Span } from '../../../src/article/article.ts';
import type { ProblemCode } from '../../../src/article/problem.ts';
import type { CardRef, NameLink, Source } from '../../../src/cards/card.ts';
import type { Edit, EditOutcome, EditStatement } from '../../../src/knowledge/edits.ts';
import type { ImportProgress } from '../../../src/store/import.ts';
import type { IsoDate } from '../../../src/text/calendar.ts';

/** A file that the reader chose: where it was found, with `/`, and the file. */
export type ChosenFile = { readonly path: string; readonly file: File };

/**
 * Something wrong with a chosen file: what the readers of articles find, or what stopped it before. `line` counts from
 * 1, null when the whole file is meant. `not-hindi` has the number of such articles in the file as `count`.
 */
export type FileFault = {
  readonly file: string;
  readonly line: number | null;
  readonly code: ProblemCode | 'file-type' | 'too-large' | 'unreadable' | 'not-hindi';
  readonly params: Readonly<Record<string, string>>;
};

/** What an import of the chosen files would bring. */
export type Survey = {
  /** Articles in Hindi, whether they are new or not. */
  readonly read: number;
  readonly fresh: number;
  /** In a set already, or twice among the files. */
  readonly duplicates: number;
  readonly undated: number;
  readonly outlets: number;
  /** Dates of the first and the last of the fresh articles. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly faults: readonly FileFault[];
};

/** How an import ended. `full`: the browser has no room left. Only `added` leaves anything behind. */
export type ImportOutcome =
  | { readonly kind: 'added'; readonly set: string; readonly articles: number }
  | { readonly kind: 'nothing-new' | 'stopped' | 'full' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Told of progress now and then, by no means of each step. */
export type Told = (progress: ImportProgress) => void;

/** A name in a saved text that leads somewhere. */
export type LinkedName = Span & { readonly ref: CardRef };

/** A sentence to try names on, with where they stand in it. */
export type Example = {
  readonly text: string;
  readonly names: readonly (Span & NameLink)[];
  readonly source: Source;
};

/** What the library's page asks of its worker. What changes the knowledge is done when the promise resolves. */
export type LibraryWorker = {
  /** Reads files and says what importing them would bring; null when stopped. They wait in the worker until then. */
  survey(files: readonly ChosenFile[], told: Told): Promise<Survey | null>;
  /** Imports the files of the last survey as a new set. */
  importSurveyed(name: string, told: Told): Promise<ImportOutcome>;
  /** Ends the survey or the import that is under way, and forgets the files. */
  stop(): void;
  switchSet(set: string, on: boolean): Promise<void>;
  renameSet(set: string, name: string): Promise<void>;
  /** Takes a set away; `undo` brings it back until the next removal. */
  removeSet(set: string): Promise<void>;
  /** Takes an article away; `undo` brings it back until the next removal. */
  removeArticle(article: string): Promise<void>;
  undo(): Promise<void>;
  /** Adds what the reader says of names as the latest edit; tells what became of it. */
  makeEdit(statement: EditStatement): Promise<EditOutcome>;
  /** Takes edits back, by their numbers. */
  removeEdits(seqs: readonly number[]): Promise<void>;
  /** Puts an edit back in its old place. */
  restoreEdit(edit: Edit): Promise<void>;
  /** Adds the edits of a file behind the reader's own; tells the numbers of the new ones; null when it is no such file. */
  addEdits(file: File): Promise<readonly number[] | null>;
  /** Puts the bundled set in place again where the database has been emptied. `version` is the extension's. */
  restore(version: string): Promise<void>;
  /** The known names in the text of a saved article. */
  namesIn(article: string): Promise<readonly LinkedName[]>;
  /** A sentence of the bundled articles with several known names; null when there is none. */
  example(): Promise<Example | null>;
};
