import type { Edit, EditOutcome } from '../../../src/knowledge/edits.ts';
import type { Database } from '../../../src/store/database.ts';
import { listEdits } from '../../../src/store/edits.ts';

/** An edit of the reader with what has become of it. */
export type EditRow = { readonly edit: Edit; readonly outcome: EditOutcome };

/** All edits of the reader, the latest first. */
export async function readEditRows(database: Database): Promise<readonly EditRow[]> {
  const [edits, current] = await Promise.all([listEdits(database), database.knowledge.get('current')]);
  const outcomes = new Map(current?.edits.map((outcome) => [outcome.seq, outcome]));
  return edits.reverse().map((edit) => {
    const { seq } = edit;
    return { edit, outcome: outcomes.get(seq) ?? { seq, state: 'unanchored', one: null, other: null } };
  });
}
