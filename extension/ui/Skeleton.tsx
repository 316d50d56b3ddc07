import { useEffect, useState } from 'preact/hooks';
import { useLocale } from './locale-context.tsx';

/** After this time, in ms, waiting is no longer what the reader expects. */
const LONG = 4000;

type Props = {
  readonly lines: number;
  /** The way to ask once more, where there is one. */
  readonly onAgain?: () => void;
};

/** Grey lines where text is on its way; when it takes long, a line that says so. */
export function Skeleton({ lines, onAgain }: Props) {
  const { t } = useLocale();
  const { isLong, restart } = useLongWait();
  const again = (): void => {
    restart();
    onAgain?.();
  };
  return (
    <div class="ui-skeleton">
      <span class="ui-hidden" role="status">
        {t('common_loading')}
      </span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class="ui-skeleton-line" />
      ))}
      {isLong && (
        <p class="ui-quiet" role="status">
          {t('common_slow')}
        </p>
      )}
      {isLong && onAgain !== undefined && (
        <button type="button" class="ui-button" onClick={again}>
          {t('common_again')}
        </button>
      )}
    </div>
  );
}

/** Whether a wait has become long; `restart` begins it anew. */
function useLongWait(): { readonly isLong: boolean; readonly restart: () => void } {
  const [begun, setBegun] = useState(0);
  const [long, setLong] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLong(begun), LONG);
    return () => clearTimeout(timer);
  }, [begun]);
  return { isLong: long === begun, restart: () => setBegun(begun + 1) };
}
