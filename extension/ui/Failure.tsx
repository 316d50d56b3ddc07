import { useLocale } from './locale-context.tsx';

type Props = { readonly text: string; readonly onAgain: () => void };

/** One line about what went wrong where something else belongs, and the way to try again. */
export function Failure({ text, onAgain }: Props) {
  const { t } = useLocale();
  return (
    <div class="ui-failure">
      <p class="ui-notice" data-tone="bad" role="alert">
        {text}
      </p>
      <button type="button" class="ui-button" onClick={onAgain}>
        {t('common_again')}
      </button>
    </div>
  );
}
