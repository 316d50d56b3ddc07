import { useState } from 'preact/hooks';
import { sayKind } from '../../../src/knowledge/edits/say.ts';
import { TYPE_LABELS } from '../../card/labels.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { Choice } from '../settings/Choice.tsx';
import { EditForm, type FormProps } from './EditForm.tsx';
import { KINDS } from './edit-text.ts';

/** Says what kind of thing a name stands for. */
export function KindForm({ record, onClose }: FormProps) {
  const { t } = useLocale();
  const [type, setType] = useState(record.type);
  return (
    <EditForm
      record={record}
      onClose={onClose}
      effect={t('edits_kind_effect', record.name)}
      label={t('edits_kind')}
      statement={type === record.type ? null : sayKind(record, type)}
    >
      <Choice
        name="kind"
        legend={t('edits_kind_field')}
        value={type}
        options={KINDS.map((value) => ({ value, label: t(TYPE_LABELS[value]) }))}
        onChange={setType}
      />
    </EditForm>
  );
}
