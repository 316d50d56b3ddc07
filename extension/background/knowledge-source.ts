import type { KnownArticle, KnownEntity, KnownEvent } from '../../src/knowledge/knowledge.ts';
import { type Denial, denialsOf } from '../../src/link/denials.ts';
import type { Engine } from '../../src/link/engine.ts';
import { openSnapshot, type Snapshot } from '../../src/link/snapshot.ts';
import { type CurrentKnowledge, type Database, openDatabase } from '../../src/store/database.ts';
import { listEdits } from '../../src/store/edits.ts';
import { readEntity, readEvent } from '../../src/store/records.ts';
import { DATABASE, loadBundledPack, loadEngine } from '../engine.ts';
import type { KnowledgeStatus } from '../messages.ts';

/** What is known, wherever it is kept: ask by id, one read for each. */
export type KnowledgeSource = {
  readonly status: KnowledgeStatus;
  readonly snapshot: Snapshot;
  readonly articles: readonly KnownArticle[];
  /** What the reader says that names of pages are not. */
  readonly denials: readonly Denial[];
  entity(id: string): Promise<KnownEntity | null>;
  event(id: string): Promise<KnownEvent | null>;
};

/** The engine and the knowledge of a background, loaded when first asked for and kept while it lives. */
export type Library = {
  engine(): Promise<Engine>;
  knowledge(): Promise<KnowledgeSource>;
  /** The database; rejects where the browser keeps none. */
  database(): Promise<Database>;
  /** Forgets what was loaded: the next question reads anew. */
  reload(): void;
};

/** A library that has loaded nothing yet. `lost` is called when the browser or somebody else takes the database away. */
export function createLibrary(lost: () => void): Library {
  let engine: Promise<Engine> | null = null;
  let database: Promise<Database> | null = null;
  let knowledge: Promise<KnowledgeSource> | null = null;
  const open = (): Promise<Database> => {
    database ??= openDatabase(DATABASE).then(watchLoss);
    database.catch(() => {
      database = null;
    });
    return database;
  };
  // A connection whose database was deleted would open an empty one at the next question.
  const watchLoss = (opened: Database): Database => {
    opened.on('close', () => {
      database = null;
      knowledge = null;
      lost();
    });
    return opened;
  };
  return {
    engine: () => {
      engine ??= loadEngine();
      return engine;
    },
    knowledge: () => {
      knowledge ??= findKnowledge(open);
      knowledge.catch(() => {
        knowledge = null;
      });
      return knowledge;
    },
    database: open,
    reload: () => {
      knowledge = null;
    },
  };
}

/** From the database; where it has been wiped or cannot be opened, from the packaged knowledge. */
async function findKnowledge(open: () => Promise<Database>): Promise<KnowledgeSource> {
  const stored = await storedKnowledge(open).catch(() => null);
  return stored ?? (await packagedKnowledge());
}

async function storedKnowledge(open: () => Promise<Database>): Promise<KnowledgeSource | null> {
  const database = await open();
  const current: CurrentKnowledge | undefined = await database.knowledge.get('current');
  if (!current) return null;
  return {
    status: 'ready',
    snapshot: openSnapshot(current.snapshot),
    articles: current.articles,
    denials: denialsOf(await listEdits(database), current.edits),
    entity: (id) => readEntity(database, current, id),
    event: (id) => readEvent(database, current, id),
  };
}

async function packagedKnowledge(): Promise<KnowledgeSource> {
  const { knowledge, snapshot } = await loadBundledPack();
  return {
    status: 'fallback',
    snapshot: openSnapshot(snapshot),
    articles: knowledge.articles,
    denials: [],
    entity: async (id) => knowledge.entities.find((entity) => entity.id === id) ?? null,
    event: async (id) => knowledge.events.find((event) => event.id === id) ?? null,
  };
}
