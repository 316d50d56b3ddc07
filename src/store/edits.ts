import type { Edit, EditOutcome, EditStatement } from '../knowledge/edits.ts';
import type { Engine } from '../link/engine.ts';
import type { Database } from './database.ts';
import { type EditChange, publish, type SetChange } from './publish.ts';

const NO_SET_CHANGE: SetChange = { put: [], chunks: [], remove: [] };

/** The reader's edits, the first one first. */
export async function listEdits(database: Database): Promise<Edit[]> {
  return database.edits.orderBy('seq').toArray();
}

/** Adds what the reader says as the latest edit, with the knowledge made anew, and tells what became of it. */
export async function makeEdit(
  database: Database,
  engine: Engine,
  statement: EditStatement,
): Promise<EditOutcome> {
  const seq = (await lastNumber(database)) + 1;
  const { edits } = await changeEdits(database, engine, { put: [{ ...statement, seq }], remove: [] });
  const outcome = edits.find((edit) => edit.seq === seq);
  if (outcome === undefined) throw new Error('the edit was not stored');
  return outcome;
}

/** Puts an edit back that was removed, in its old place among the others. */
export async function restoreEdit(database: Database, engine: Engine, edit: Edit): Promise<void> {
  await changeEdits(database, engine, { put: [edit], remove: [] });
}

/**
 * Adds edits that were kept in a file behind the reader's own, in their order; those that are there already are left out.
 * Tells the numbers of the new ones.
 */
export async function addEdits(
  database: Database,
  engine: Engine,
  statements: readonly EditStatement[],
): Promise<number[]> {
  const known = new Set((await listEdits(database)).map(textOf));
  const last = await lastNumber(database);
  // Of two that say the same the later counts: something between them may say otherwise.
  const latest = new Map([...statements].reverse().map((statement) => [textOf(statement), statement]));
  const fresh = [...latest].reverse().flatMap(([text, statement]) => (known.has(text) ? [] : [statement]));
  const put = fresh.map((statement, i): Edit => ({ ...statement, seq: last + 1 + i }));
  if (put.length > 0) await changeEdits(database, engine, { put, remove: [] });
  return put.map(({ seq }) => seq);
}

/** Takes edits back; the knowledge is then as if they had never been made. */
export async function removeEdits(
  database: Database,
  engine: Engine,
  seqs: readonly number[],
): Promise<void> {
  await changeEdits(database, engine, { put: [], remove: seqs });
}

function changeEdits(database: Database, engine: Engine, change: EditChange) {
  return publish(database, engine, NO_SET_CHANGE, change);
}

async function lastNumber(database: Database): Promise<number> {
  return (await database.edits.orderBy('seq').last())?.seq ?? 0;
}

/** The same for edits that say the same, whatever their numbers. */
function textOf(statement: EditStatement | Edit): string {
  return JSON.stringify({ ...statement, seq: 0 }, sortedKeys);
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
