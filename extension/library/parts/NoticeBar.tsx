import { useEffect } from 'preact/hooks';
import { errorText } from '../../ui/error-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { type Notice, useChanges } from '../data/changes.tsx';
import { type Route, routeAddress } from '../routes.ts';

/** What was just done, at the lower edge, with the way back. It stays until the reader closes it or goes elsewhere. */
export function NoticeBar({ route }: { readonly route: Route }) {
  const { t } = useLocale();
  const { dismiss, isChanging, notice } = useChanges();
  const address = routeAddress(route);
  // Another address is another page.
  useEffect(() => dismiss(), [address, dismiss]);
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
  const undo = (): void =>
    void change((worker) => worker.undo(), { text: t('library_undone'), canUndo: false });
  return (
    <p class="notice-bar" data-tone={notice.kind === 'failed' ? 'bad' : undefined}>
      <span>{notice.kind === 'failed' ? errorText(notice.error, t) : notice.text}</span>
      {notice.kind === 'done' && notice.canUndo && (
        <button type="button" class="ui-button" onClick={undo}>
          {t('common_undo')}
        </button>
      )}
      <button type="button" class="ui-icon-button" aria-label={t('common_close')} onClick={dismiss}>
        <Icon name="close" />
      </button>
    </p>
  );
}
