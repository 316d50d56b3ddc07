import { useEffect, useRef } from 'preact/hooks';
import { useLocale } from '../../ui/locale-context.tsx';
import { filesOfField } from './chosen-files.ts';
import { useImport } from './import-context.tsx';

/** Where files are chosen, or dropped; and what became of the import before. */
export function ChooseFiles({ after }: { readonly after: 'nothing' | 'stopped' | 'undone' }) {
  const { t } = useLocale();
  return (
    <>
      <p role="status" class={after === 'nothing' ? 'ui-hidden' : 'import-outcome'}>
        {after === 'stopped' && t('library_import_stopped')}
        {after === 'undone' && t('library_undone')}
      </p>
      <div class="import-drop">
        <p class="import-drop-words">{t('library_import_drop')}</p>
        <div class="import-buttons">
          <FileField id="files" isFolder={false} label={t('library_import_choose')} rank="first" />
          <FileField id="folder" isFolder label={t('library_import_choose_folder')} rank={undefined} />
        </div>
      </div>
      <p class="ui-quiet">{t('library_import_formats')}</p>
      <pre class="import-sample" lang="en">
        {SAMPLE}
      </pre>
    </>
  );
}

/** What a file of articles may look like. Not for translation: it is what files really say. */
const SAMPLE = '{ "title": "…", "text": "…", "outlet": "…", "date": "2025-07-12", "url": "https://…" }';

type FieldProps = {
  readonly id: string;
  readonly isFolder: boolean;
  readonly label: string;
  readonly rank: 'first' | undefined;
};

/** A button that opens the browser's own choice of files; the field itself stays out of sight. */
function FileField({ id, isFolder, label, rank }: FieldProps) {
  const { choose } = useImport();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current !== null) field.current.webkitdirectory = isFolder;
  }, [isFolder]);
  return (
    <>
      <button type="button" class="ui-button" data-rank={rank} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        id={id}
        type="file"
        hidden
        multiple
        accept={isFolder ? '' : '.txt,.text,.json,.ndjson,.jsonl'}
        onChange={({ currentTarget }) => choose(filesOfField(currentTarget.files ?? []))}
      />
    </>
  );
}
