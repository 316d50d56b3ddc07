import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { CardRef } from '../../../src/cards/card.ts';
import { changeSettings, isOff } from '../../settings.ts';
import { errorText } from '../../ui/error-text.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { usePage } from '../../ui/mount-page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { askSummary, askWakingSummary } from '../ask-summary.ts';
import { afterSwitch } from '../off-sites.ts';
import { type OpenTab, watchLoading } from '../open-tab.ts';
import { NoPageView } from './NoPageView.tsx';
import { SummaryView } from './SummaryView.tsx';

type Props = { readonly tab: OpenTab | null; readonly onOpenCard: (ref: CardRef) => void };

/** What the page in front has to show, or why there is nothing. */
export function PageContent({ tab, onOpenCard }: Props) {
  const { offSites } = usePage().settings;
  const wasOff = useRef(false);
  if (tab === null || tab.host === null) return <NoPageView why="unreadable" />;
  const { host } = tab;
  if (!isOff(host, offSites)) return <ReadPage tab={tab} isWaking={wasOff.current} onOpenCard={onOpenCard} />;
  wasOff.current = true;
  return (
    <NoPageView
      why="off"
      onTurnOn={() => void changeSettings({ offSites: afterSwitch(offSites, host, true) })}
    />
  );
}

type ReadPageProps = {
  readonly tab: OpenTab;
  /** The site was off until now. */
  readonly isWaking: boolean;
  readonly onOpenCard: (ref: CardRef) => void;
};

function ReadPage({ tab, isWaking, onOpenCard }: ReadPageProps) {
  const { t } = useLocale();
  const ask = useCallback(
    () => (isWaking ? askWakingSummary(tab.id) : askSummary(tab.id)),
    [tab.id, isWaking],
  );
  const { answer, again } = useAnswer(`summary ${tab.id}`, ask);
  useEffect(() => {
    const gone = new AbortController();
    watchLoading(tab.id, again, gone.signal);
    return () => gone.abort();
  }, [tab.id, again]);
  if (answer.kind === 'asking') return <Skeleton lines={5} />;
  if (answer.kind === 'failed') {
    return (
      <div class="popup-none">
        <p>{errorText(answer.error, t)}</p>
        <button type="button" class="ui-button" onClick={again}>
          {t('common_again')}
        </button>
      </div>
    );
  }
  if (typeof answer.value === 'string') return <NoPageView why={answer.value} />;
  return <SummaryView tab={tab.id} summary={answer.value} onChanged={again} onOpenCard={onOpenCard} />;
}
