import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KnownEntity } from '../../../src/knowledge/knowledge.ts';
import { readEntity } from '../../../src/store/records.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import type { PlainKey } from '../../ui/texts.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { type OpenCollection, useCollection } from '../data/collection.tsx';
import { type EditRow, readEditRows } from '../data/edits.ts';
import { isPrivateWindow } from '../data/private-window.ts';
import { ApartForm } from './ApartForm.tsx';
import { EditItem } from './EditItem.tsx';
import { HideForm } from './HideForm.tsx';
import { JoinForm } from './JoinForm.tsx';
import { KindForm } from './KindForm.tsx';
import { RenameForm } from './RenameForm.tsx';

/** The ways to correct a name, in the order of their buttons; each opens a form. */
const WAYS = [
  { way: 'rename', label: 'edits_rename', Form: RenameForm },
  { way: 'kind', label: 'edits_kind', Form: KindForm },
  { way: 'join', label: 'edits_join', Form: JoinForm },
  { way: 'apart', label: 'edits_apart', Form: ApartForm },
  { way: 'hide', label: 'edits_hide', Form: HideForm },
] as const satisfies readonly { way: string; label: PlainKey; Form: unknown }[];

type Way = (typeof WAYS)[number]['way'];

type Props = {
  readonly id: string;
  /** The reader came for them: they are scrolled to, and have the focus. */
  readonly isAskedFor: boolean;
};

/** What the reader can put right about the name of a page, and has put right so far. */
export function Corrections({ id, isAskedFor }: Props) {
  const { collection } = useCollection();
  if (collection.kind !== 'here') return null;
  return <OfCollection collection={collection.value} id={id} isAskedFor={isAskedFor} />;
}

function OfCollection({ collection, id, isAskedFor }: Props & { readonly collection: OpenCollection }) {
  const read = useCallback(async () => {
    const { database, current } = collection;
    const record = current && (await readEntity(database, current, id));
    const rows = await readEditRows(database);
    return { record, rows: rows.filter(({ outcome }) => outcome.one === id || outcome.other === id) };
  }, [collection, id]);
  const { answer } = useAnswer(`corrections ${id}`, read);
  if (answer.kind !== 'here' || answer.value.record === null) return null;
  return <Section {...answer.value} record={answer.value.record} isAskedFor={isAskedFor} />;
}

type SectionProps = {
  readonly record: KnownEntity;
  readonly rows: readonly EditRow[];
  readonly isAskedFor: boolean;
};

function Section({ record, rows, isAskedFor }: SectionProps) {
  const { t } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAskedFor) return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [isAskedFor]);
  return (
    <section class="opened-part corrections">
      <h2 tabIndex={-1} ref={heading}>
        {t('edits_title')}
      </h2>
      <p class="ui-quiet">{isPrivateWindow() ? t('edits_private') : t('edits_hint')}</p>
      {!isPrivateWindow() && <Ways record={record} />}
      {rows.length > 0 && (
        <>
          <h3>{t('edits_own')}</h3>
          <ul class="edit-list">
            {rows.map((row) => (
              <EditItem
                key={row.edit.seq}
                row={row}
                page={record.id}
                onUndone={() => heading.current?.focus()}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Ways({ record }: { readonly record: KnownEntity }) {
  const { t } = useLocale();
  const [open, setOpen] = useState<Way | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const close = (): void => {
    // The focus goes back to where the form was opened from.
    group.current?.querySelector<HTMLElement>('.edit-ways [aria-expanded=true]')?.focus();
    setOpen(null);
  };
  const Form = WAYS.find(({ way }) => way === open)?.Form;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the form, from its button too
    <div
      ref={group}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <fieldset class="edit-ways" aria-label={t('edits_ways')}>
        {WAYS.map(({ way, label }) => (
          <button
            key={way}
            type="button"
            class="ui-button"
            aria-expanded={way === open}
            onClick={() => setOpen(way === open ? null : way)}
          >
            {t(label)}
          </button>
        ))}
      </fieldset>
      {Form !== undefined && <Form key={`${open} ${record.id}`} record={record} onClose={close} />}
    </div>
  );
}
