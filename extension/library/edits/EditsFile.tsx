import { useRef, useState } from 'preact/hooks';
import type { Edit } from '../../../src/knowledge/edits.ts';
import { writeEdits } from '../../../src/store/edits-file.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { type Done, useChanges } from '../data/changes.tsx';
import { isPrivateWindow } from '../data/private-window.ts';

/** Edits as a file: to keep, and to take to another browser. */
export function EditsFile({ edits }: { readonly edits: readonly Edit[] }) {
  const { t } = useLocale();
  const { isChanging } = useChanges();
  const [isSaved, setSaved] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const bring = useBringing();
  const save = (): void => {
    offer(writeEdits(edits));
    setSaved(true);
  };
  return (
    <section class="opened-part edits-file">
      <h2>{t('edits_file')}</h2>
      <p class="ui-quiet">{t('edits_file_hint')}</p>
      <div class="edit-ways">
        {edits.length > 0 && (
          <button type="button" class="ui-button" onClick={save}>
            {t('edits_file_save')}
          </button>
        )}
        {!isPrivateWindow() && (
          <button
            type="button"
            class="ui-button"
            disabled={isChanging}
            onClick={() => field.current?.click()}
          >
            {t('edits_file_bring')}
          </button>
        )}
      </div>
      <p class="ui-quiet" role="status">
        {isSaved && t('edits_file_saved')}
      </p>
      <input
        ref={field}
        id="edits-file"
        type="file"
        hidden
        accept=".json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void bring(file);
          currentTarget.value = '';
        }}
      />
    </section>
  );
}

function useBringing(): (file: File) => Promise<void> {
  const { t, plural, number } = useLocale();
  const { change } = useChanges();
  const outcome = (seqs: readonly number[] | null): Done => {
    if (seqs === null) return { text: t('edits_file_bad'), undo: null };
    if (seqs.length === 0) return { text: t('edits_file_nothing'), undo: null };
    const n = number(seqs.length);
    return {
      text: plural(seqs.length, t('edits_file_brought_one', n), t('edits_file_brought_other', n)),
      undo: (worker) => worker.removeEdits(seqs),
    };
  };
  return (file) => change((worker) => worker.addEdits(file), outcome);
}

/** Gives the reader a file to save, as browsers do with a link to a download. */
function offer(bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'sandarbh-edits.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH);
}

/** By then a browser has read what it was given to save, in ms. */
const LONG_ENOUGH = 60_000;
