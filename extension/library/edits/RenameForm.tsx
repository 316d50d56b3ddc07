import { useId, useState } from 'preact/hooks';
import { sayRename } from '../../../src/knowledge/edits/say.ts';
import { typedName } from '../../../src/store/edits-file.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { EditForm, type FormProps } from './EditForm.tsx';

/** Gives a name of the reader's own. */
export function RenameForm({ record, onClose }: FormProps) {
  const { t } = useLocale();
  const [typed, setTyped] = useState(record.name);
  const field = useId();
  const problem = useId();
  const name = typedName(typed);
  return (
    <EditForm
      record={record}
      onClose={onClose}
      effect={t('edits_rename_effect', record.name)}
      label={t('edits_rename')}
      statement={name === null || name === record.name ? null : sayRename(record, name)}
    >
      <label class="edit-label" for={field}>
        {t('edits_rename_field')}
      </label>
      <input
        id={field}
        class="ui-field"
        autocomplete="off"
        value={typed}
        aria-invalid={name === null}
        aria-describedby={problem}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p id={problem} class="ui-quiet" role="status">
        {name === null && t('edits_rename_bad')}
      </p>
    </EditForm>
  );
}
