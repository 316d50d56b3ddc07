import { sayHide } from '../../../src/knowledge/edits/say.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { EditForm, type FormProps } from './EditForm.tsx';

/** Asks before a name is hidden. */
export function HideForm({ record, onClose }: FormProps) {
  const { t } = useLocale();
  return (
    <EditForm
      record={record}
      onClose={onClose}
      effect={t('edits_hide_effect', record.name)}
      label={t('edits_hide')}
      statement={sayHide(record)}
    />
  );
}
