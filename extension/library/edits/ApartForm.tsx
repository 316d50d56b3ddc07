import { useMemo, useState } from 'preact/hooks';
import { type SplitChoice, sayApart, splitChoices } from '../../../src/knowledge/edits/say.ts';
import type { KnownEntity } from '../../../src/knowledge/knowledge.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import type { Translate } from '../../ui/texts.ts';
import { EditForm, type FormProps } from './EditForm.tsx';

/** Chooses a spelling or an article that is about somebody else. */
export function ApartForm({ record, onClose }: FormProps) {
  const { t } = useLocale();
  const choices = useMemo(() => splitChoices(record), [record]);
  const [chosen, setChosen] = useState<number | null>(null);
  const choice = chosen === null ? undefined : choices[chosen];
  return (
    <EditForm
      record={record}
      onClose={onClose}
      effect={choices.length === 0 ? t('edits_apart_none') : t('edits_apart_effect', record.name)}
      label={t('edits_apart_do')}
      statement={choice === undefined ? null : sayApart(record, choice)}
    >
      {choices.length > 0 && (
        <fieldset class="edit-choices">
          <legend class="setting-name">{t('edits_apart_field')}</legend>
          {choices.map((one, number) => (
            <label key={number} class="choice-option">
              <input
                type="radio"
                name="split"
                checked={number === chosen}
                onChange={() => setChosen(number)}
              />
              <span>{choiceText(one, record, t)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </EditForm>
  );
}

function choiceText(choice: SplitChoice, record: KnownEntity, t: Translate): string {
  if (choice.kind === 'spelling') return t('edits_apart_spelling', choice.forms.join('”, “'));
  const article = record.articles[choice.article];
  const title = article?.title ?? t('common_untitled');
  return t('edits_apart_article', article?.outlet ? `${title} · ${article.outlet}` : title);
}
