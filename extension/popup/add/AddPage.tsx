import { useReducer } from 'preact/hooks';
import type { PageSummary } from '../../messages.ts';
import { askBackground } from '../../messaging.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import type { Translate } from '../../ui/texts.ts';
import { type Adding, addingAfter, addingAtFirst, isOffered } from './add-state.ts';

type Props = Pick<PageSummary, 'article' | 'canStore'> & {
  readonly tab: number;
  readonly onChanged: () => void;
};

/** Saves the article of the page in the reader's collection, and takes it back. One button does both: it keeps the focus. */
export function AddPage({ tab, article, canStore, onChanged }: Props) {
  const { t } = useLocale();
  const [adding, dispatch] = useReducer(addingAfter, { article, canStore }, addingAtFirst);
  const press = async (): Promise<void> => {
    dispatch({ kind: 'pressed' });
    try {
      if (adding.kind === 'added') {
        await askBackground('removePage', { article: adding.article });
        dispatch({ kind: 'taken-back' });
      } else {
        dispatch({ kind: 'answered', answer: await askBackground('addPage', { tab }) });
      }
      onChanged();
    } catch {
      dispatch({ kind: 'failed' });
    }
  };
  const isBusy = adding.kind === 'adding' || adding.kind === 'removing';
  const canAdd = isOffered(adding) || adding.kind === 'adding';
  return (
    <div class="popup-add">
      <p class="popup-add-outcome" role="status">
        {outcomeText(adding, t)}
      </p>
      {(canAdd || isBusy || adding.kind === 'added') && (
        <button
          type="button"
          class="ui-button"
          data-rank={canAdd ? 'first' : undefined}
          aria-disabled={isBusy}
          onClick={() => void (isBusy || press())}
        >
          {canAdd ? (
            <>
              <Icon name="plus" />
              {t('popup_add_page')}
            </>
          ) : (
            t('common_undo')
          )}
        </button>
      )}
    </div>
  );
}

function outcomeText(adding: Adding, t: Translate): string {
  switch (adding.kind) {
    case 'offered':
      return '';
    case 'saved':
      return t('popup_page_saved');
    case 'adding':
      return t('popup_adding');
    case 'added':
      return t('popup_page_added');
    case 'removing':
      return t('popup_taking_back');
    case 'removed':
      return t('popup_page_removed');
    case 'failed':
      return t('error_no_answer');
    case 'refused':
      return refusalText(adding.why, t);
  }
}

function refusalText(why: Extract<Adding, { kind: 'refused' }>['why'], t: Translate): string {
  switch (why) {
    case 'list':
      return t('popup_refused_list');
    case 'private':
      return t('popup_refused_private');
    case 'duplicate':
      return t('popup_refused_duplicate');
    case 'unreadable':
      return t('popup_refused_unreadable');
  }
}
