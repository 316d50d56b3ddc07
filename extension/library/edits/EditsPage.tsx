import { useCallback, useRef } from 'preact/hooks';
import { Awaited } from '../../ui/Awaited.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import type { OpenCollection } from '../data/collection.tsx';
import { type EditRow, readEditRows } from '../data/edits.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { EditItem } from './EditItem.tsx';
import { EditsFile } from './EditsFile.tsx';

/** All that the reader has said of names, each with the way back; also what waits for its articles. */
export function EditsPage({ collection }: { readonly collection: OpenCollection }) {
  const { t } = useLocale();
  const read = useCallback(() => readEditRows(collection.database), [collection]);
  const asked = useAnswer('edits', read);
  return (
    <>
      <PageHeading title={t('edits_title')} />
      <p class="set-hint">{t('edits_page_hint')}</p>
      <Awaited
        asked={asked}
        lines={6}
        draw={(rows) => (
          <>
            <EditList rows={rows} />
            <EditsFile edits={rows.map(({ edit }) => edit)} />
          </>
        )}
      />
    </>
  );
}

function EditList({ rows }: { readonly rows: readonly EditRow[] }) {
  const { t } = useLocale();
  const list = useRef<HTMLDivElement>(null);
  return (
    <div ref={list} tabIndex={-1} class="edit-place">
      {rows.length === 0 && <p class="page-empty">{t('edits_none')}</p>}
      <ul class="edit-list">
        {rows.map((row) => (
          <EditItem key={row.edit.seq} row={row} page={null} onUndone={() => list.current?.focus()} />
        ))}
      </ul>
    </div>
  );
}
