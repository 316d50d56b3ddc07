import { useMemo, useState } from 'preact/hooks';
import { type SplitChoice, sayApart, splitChoices } from '../../../src/knowledge/edits/say.ts';
import type { KnownEntity } from '../../../src/knowledge/knowledge.ts';
import type { Locale } from '../../ui/locale.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { EditForm, type FormProps } from './EditForm.tsx';

/** Chooses a spelling or an article that is about somebody else. */
export function ApartForm({ record, onClose }: FormProps) {
  const locale = useLocale();
  const { t } = locale;
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
              <span>{choiceText(one, record, locale)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </EditForm>
  );
}

function choiceText(choice: SplitChoice, record: KnownEntity, { t, date }: Locale): string {
  if (choice.kind === 'spelling') return t('edits_apart_spelling', choice.forms.join('”, “'));
  const article = record.articles[choice.article];
  const day = article?.published ? date(article.published.date) : null;
  const facts = [article?.title ?? t('common_untitled'), article?.outlet ?? null, day];
  return t('edits_apart_article', facts.filter((fact) => fact !== null).join(' · '));
}
