import { spanOf } from '../../../src/cards/context.ts';
import { roleLines } from '../../../src/cards/roles.ts';
import type { KnownEntity, KnownEvent } from '../../../src/knowledge/knowledge.ts';
import type { NameType } from '../../../src/names/mention.ts';
import type { Database, RecordChunk } from '../../../src/store/database.ts';
import type { IsoDate } from '../../../src/text/calendar.ts';
import { keyK15 } from '../../../src/text/keys.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import type { Route } from '../routes.ts';

/** A name or an event as lists show it. `told` is an event that the news tells; the other types are names. */
export type NameRow = {
  readonly route: Route;
  readonly type: NameType | 'told';
  readonly name: string;
  readonly latin: string | null;
  /** A role, or where an event happened. */
  readonly detail: string | null;
  readonly articles: number;
  /** When an event happened, or the last article that names the entity. */
  readonly date: IsoDate | null;
  readonly inferred: boolean;
  /** The words of the name and of its Latin form, as lists are filtered by. */
  readonly keys: readonly string[];
};

/** The words of a name under which its spellings meet. */
export function searchKeys(text: string): readonly string[] {
  return tokenise(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => keyK15(token.norm));
}

/** How many chunks are read at once: what lies between two reads is free for the reader's input. */
const CHUNKS_AT_ONCE = 24;

/** All names and events of the collection, for lists: small rows, read in pieces. */
export async function readNameRows(database: Database): Promise<readonly NameRow[]> {
  const entities = await readPieces(
    (last) => database.entities.where('chunk').above(last).limit(CHUNKS_AT_ONCE).toArray(),
    entityRow,
  );
  const events = await readPieces(
    (last) => database.events.where('chunk').above(last).limit(CHUNKS_AT_ONCE).toArray(),
    eventRow,
  );
  return [...entities, ...events];
}

async function readPieces<T extends KnownEntity | KnownEvent>(
  readAfter: (last: string) => Promise<readonly RecordChunk<T>[]>,
  row: (record: T) => NameRow,
): Promise<NameRow[]> {
  const rows: NameRow[] = [];
  for (let last = ''; ; ) {
    const chunks = await readAfter(last);
    for (const { chunk, records } of chunks) {
      rows.push(...records.map(row));
      last = chunk;
    }
    if (chunks.length === 0) return rows;
  }
}

function entityRow(entity: KnownEntity): NameRow {
  const { id, type, name, latin, articles } = entity;
  return {
    route: { page: 'entity', id },
    type,
    name,
    latin: type === 'event' ? null : latin,
    detail: roleLines(entity, null)[0]?.text ?? null,
    articles: articles.length,
    date: spanOf(articles).to,
    inferred: false,
    keys: searchKeys(`${name} ${latin ?? ''}`),
  };
}

function eventRow({ id, title, date, inferred, place, articles }: KnownEvent): NameRow {
  return {
    route: { page: 'event', id },
    type: 'told',
    name: title,
    latin: null,
    detail: place?.name ?? null,
    articles: articles.length,
    date,
    inferred,
    keys: searchKeys(title),
  };
}
