import { useLocale } from '../../ui/locale-context.tsx';
import type { EditRow } from '../data/edits.ts';
import { routeAddress } from '../routes.ts';
import { editText } from './edit-text.ts';
import { useEdits } from './use-edits.ts';

type Props = {
  readonly row: EditRow;
  /** The page that it stands on: no link leads there. */
  readonly page: string | null;
  /** Called when the edit was taken back and its button is gone. */
  readonly onUndone: () => void;
};

/** An edit in a list: what it says, where it can be seen, why it changes nothing now, and the way back. */
export function EditItem({ row, page, onUndone }: Props) {
  const { t } = useLocale();
  const { takeBack, isChanging } = useEdits();
  const { edit, outcome } = row;
  const text = editText(edit, t);
  return (
    <li class="edit">
      <div class="edit-about">
        <p class="edit-text">{text}</p>
        <EditLinks row={row} page={page} />
        {outcome.state !== 'holds' && (
          <p class="ui-quiet">
            {outcome.state === 'overruled' ? t('edits_overruled') : t('edits_unanchored')}
          </p>
        )}
      </div>
      <button
        type="button"
        class="ui-button"
        aria-label={t('edits_undo_label', text)}
        disabled={isChanging}
        onClick={() => void takeBack(row).then(onUndone)}
      >
        {t('common_undo')}
      </button>
    </li>
  );
}

/** The pages of those that an edit speaks of, as they are now. */
function EditLinks({ row: { edit, outcome }, page }: Pick<Props, 'row' | 'page'>) {
  const named = [
    { id: outcome.one, name: edit.kind === 'rename' ? edit.name : edit.one.name },
    { id: outcome.other, name: 'other' in edit ? edit.other.name : '' },
  ];
  const links = new Map(named.flatMap(({ id, name }) => (id === null || id === page ? [] : [[id, name]])));
  if (links.size === 0) return null;
  return (
    <p class="ui-facts">
      {[...links].map(([id, name]) => (
        <span key={id}>
          <a class="ui-link" href={routeAddress({ page: 'entity', id })}>
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
