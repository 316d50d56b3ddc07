import { useCallback } from 'preact/hooks';
import type { EditOutcome, EditStatement } from '../../../src/knowledge/edits.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { type Done, useChanges } from '../data/changes.tsx';
import type { EditRow } from '../data/edits.ts';
import { doneText } from './edit-text.ts';

/** The ways to make and to take back edits; each says what was done, with the way back. */
export function useEdits() {
  const { t } = useLocale();
  const { change, isChanging } = useChanges();
  /** Says something of the name with this id; then shows the page on which the name is now. */
  const make = useCallback(
    (statement: EditStatement, id: string): Promise<void> =>
      change(
        (worker) => worker.makeEdit(statement),
        (outcome): Done => ({
          text: outcome.state === 'holds' ? doneText(statement, t) : t('edits_no_effect'),
          undo: (worker) => worker.removeEdits([outcome.seq]),
          ...pageAfter(statement, outcome, id),
        }),
      ),
    [change, t],
  );
  const takeBack = useCallback(
    ({ edit }: EditRow): Promise<void> =>
      change(
        (worker) => worker.removeEdits([edit.seq]),
        () => ({ text: t('edits_undone'), undo: (worker) => worker.restoreEdit(edit) }),
      ),
    [change, t],
  );
  return { make, takeBack, isChanging };
}

/** Where the name is now, when that is another page. What is hidden has none: the list of edits shows how to get it back. */
function pageAfter(statement: EditStatement, { one }: EditOutcome, id: string): Pick<Done, 'page'> {
  if (statement.kind === 'hide') return { page: { page: 'edits' } };
  return one === null || one === id ? {} : { page: { page: 'entity', id: one } };
}
