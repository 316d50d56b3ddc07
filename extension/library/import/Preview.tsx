import { useLocale } from '../../ui/locale-context.tsx';
import type { Survey } from '../worker/api.ts';
import { Faults } from './Faults.tsx';
import { useImport } from './import-context.tsx';

type Props = { readonly name: string; readonly survey: Survey };

/** What the files would bring, before anything is stored. */
export function Preview({ name, survey }: Props) {
  const { t, plural } = useLocale();
  const { rename, confirm, stop } = useImport();
  const n = survey.fresh;
  return (
    <form
      class="import-preview"
      aria-labelledby="import-preview"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <h2 id="import-preview">{t('library_preview')}</h2>
      <Counts survey={survey} />
      <label class="import-name">
        <span>{t('library_set_name')}</span>
        <input
          class="ui-field"
          required
          maxLength={80}
          value={name}
          onInput={(event) => rename(event.currentTarget.value)}
        />
      </label>
      <div class="import-buttons">
        <button type="submit" class="ui-button" data-rank="first">
          {plural(n, t('library_import_add_one', n), t('library_import_add_other', n))}
        </button>
        <button type="button" class="ui-button" onClick={stop}>
          {t('common_cancel')}
        </button>
      </div>
      <Faults faults={survey.faults} />
    </form>
  );
}

function Counts({
  survey: { read, duplicates, undated, outlets, from, to, faults },
}: {
  readonly survey: Survey;
}) {
  const { t, plural, months, number } = useLocale();
  const span = months(from, to);
  const count = (n: number, one: string, other: string) => n > 0 && <span>{plural(n, one, other)}</span>;
  const skipped = faults.reduce((sum, { params }) => sum + Number(params['count'] ?? 1), 0);
  return (
    <div role="status">
      <p class="import-counts">
        {count(
          read,
          t('library_preview_read_one', number(read)),
          t('library_preview_read_other', number(read)),
        )}
        {count(
          duplicates,
          t('library_preview_known_one', number(duplicates)),
          t('library_preview_known_other', number(duplicates)),
        )}
        {count(
          skipped,
          t('library_preview_skipped_one', number(skipped)),
          t('library_preview_skipped_other', number(skipped)),
        )}
      </p>
      <p class="ui-facts">
        {count(outlets, t('common_outlets_one', number(outlets)), t('common_outlets_other', number(outlets)))}
        {span !== null && <span>{span}</span>}
        {count(
          undated,
          t('library_preview_undated_one', number(undated)),
          t('library_preview_undated_other', number(undated)),
        )}
      </p>
      {undated > 0 && <p class="ui-quiet">{t('library_preview_undated_hint')}</p>}
    </div>
  );
}
