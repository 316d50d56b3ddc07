import type { EditStatement } from '../../../src/knowledge/edits.ts';
import { FormatError } from '../../../src/lexicon/sections.ts';
import type { Engine } from '../../../src/link/engine.ts';
import type { Database } from '../../../src/store/database.ts';
import { addEdits, makeEdit, removeEdits, restoreEdit } from '../../../src/store/edits.ts';
import { readEdits } from '../../../src/store/edits-file.ts';
import { whileWriting } from '../../engine.ts';
import type { LibraryWorker } from './api.ts';
import type { Workshop } from './workshop.ts';

type ChangeEdits = Pick<LibraryWorker, 'makeEdit' | 'removeEdits' | 'restoreEdit' | 'addEdits'>;

/** A file of edits is no larger than this, in bytes. */
const LARGEST = 16 * 1024 * 1024;

/** Changes what the reader says of names, each change with the knowledge rebuilt and under the writing lock. */
export function changeEdits(workshop: Workshop): ChangeEdits {
  const write = <T>(change: (database: Database, engine: Engine) => Promise<T>): Promise<T> =>
    whileWriting(async () => change(await workshop.database(), await workshop.engine()));
  return {
    makeEdit: (statement) => write((database, engine) => makeEdit(database, engine, statement)),
    removeEdits: (seqs) => write((database, engine) => removeEdits(database, engine, seqs)),
    restoreEdit: (edit) => write((database, engine) => restoreEdit(database, engine, edit)),
    addEdits: async (file) => {
      const statements = file.size > LARGEST ? null : readSound(new Uint8Array(await file.arrayBuffer()));
      return statements && write((database, engine) => addEdits(database, engine, statements));
    },
  };
}

function readSound(bytes: Uint8Array): readonly EditStatement[] | null {
  try {
    return readEdits(bytes);
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}
