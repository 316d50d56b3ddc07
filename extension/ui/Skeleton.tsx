import { useLocale } from './locale-context.tsx';

/** Grey lines where text is on its way. */
export function Skeleton({ lines }: { readonly lines: number }) {
  const { t } = useLocale();
  return (
    <div class="ui-skeleton">
      <span class="ui-hidden" role="status">
        {t('common_loading')}
      </span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class="ui-skeleton-line" />
      ))}
    </div>
  );
}
