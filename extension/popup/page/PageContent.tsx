import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { CardRef } from '../../../src/cards/card.ts';
import { isOff, switchSite } from '../../settings.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { usePage } from '../../ui/mount-page.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { askSummary, askWakingSummary } from '../ask-summary.ts';
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
  return <NoPageView why="off" onTurnOn={() => void switchSite(host, true)} />;
}

type ReadPageProps = {
  readonly tab: OpenTab;
  /** The site was off until now. */
  readonly isWaking: boolean;
  readonly onOpenCard: (ref: CardRef) => void;
};

function ReadPage({ tab, isWaking, onOpenCard }: ReadPageProps) {
  const ask = useCallback(
    () => (isWaking ? askWakingSummary(tab.id) : askSummary(tab.id)),
    [tab.id, isWaking],
  );
  const asked = useAnswer(`summary ${tab.id}`, ask);
  const { again } = asked;
  useEffect(() => {
    const gone = new AbortController();
    watchLoading(tab.id, again, gone.signal);
    return () => gone.abort();
  }, [tab.id, again]);
  return (
    <Awaited
      asked={asked}
      lines={5}
      draw={(summary) =>
        typeof summary === 'string' ? (
          <NoPageView why={summary} />
        ) : (
          <SummaryView tab={tab.id} summary={summary} onChanged={again} onOpenCard={onOpenCard} />
        )
      }
    />
  );
}
