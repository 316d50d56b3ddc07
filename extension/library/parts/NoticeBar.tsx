import { errorText } from '../../ui/error-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { type Notice, useChanges } from '../data/changes.tsx';

/** What was just done, at the lower edge, with the way back. It stays until the reader closes it or goes elsewhere. */
export function NoticeBar() {
  const { t } = useLocale();
  const { isChanging, notice } = useChanges();
  return (
    <div class="notice-place" role="status">
      {isChanging && <p class="notice-bar">{t('library_changing')}</p>}
      {notice !== null && <NoticeView notice={notice} />}
    </div>
  );
}

function NoticeView({ notice }: { readonly notice: Notice }) {
  const { t } = useLocale();
  const { change, dismiss } = useChanges();
  const undo = notice.kind === 'done' ? notice.done.undo : null;
  return (
    <p class="notice-bar" data-tone={notice.kind === 'failed' ? 'bad' : undefined}>
      <span>{notice.kind === 'failed' ? errorText(notice.error, t) : notice.done.text}</span>
      {undo !== null && (
        <button
          type="button"
          class="ui-button"
          onClick={() => void change(undo, () => ({ text: t('library_undone'), undo: null }))}
        >
          {t('common_undo')}
        </button>
      )}
      <button type="button" class="ui-icon-button" aria-label={t('common_close')} onClick={dismiss}>
        <Icon name="close" />
      </button>
    </p>
  );
}
