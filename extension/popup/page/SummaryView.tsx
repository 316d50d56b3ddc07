import type { CardRef } from '../../../src/cards/card.ts';
import type { PageSummary } from '../../messages.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { AddPage } from '../add/AddPage.tsx';
import { Footer } from '../Footer.tsx';
import { Names } from '../names/Names.tsx';
import { Age } from './Age.tsx';
import { Coverage } from './Coverage.tsx';
import { Story } from './Story.tsx';

type Props = {
  readonly tab: number;
  readonly summary: PageSummary;
  /** When the collection has changed: what the page has to show may be more now. */
  readonly onChanged: () => void;
  readonly onOpenCard: (ref: CardRef) => void;
};

/** What there is to know about the page: how old it is, its names, what happened before, who else wrote of it. */
export function SummaryView({ tab, summary, onChanged, onOpenCard }: Props) {
  const { t } = useLocale();
  const { names, story, coverage, knowledge } = summary;
  return (
    <>
      <div class="popup-parts">
        {knowledge === 'fallback' && <p class="ui-notice">{t('popup_fallback')}</p>}
        <Age published={summary.published} age={summary.age} />
        <Names tab={tab} names={names} onOpenCard={onOpenCard} />
        <Story story={story} onOpenCard={onOpenCard} />
        {(coverage.length > 0 || names.some(({ known }) => known)) && <Coverage coverage={coverage} />}
      </div>
      <Footer>
        <AddPage
          key={`${summary.outlet} ${summary.title}`}
          tab={tab}
          article={summary.article}
          canStore={summary.canStore}
          onChanged={onChanged}
        />
      </Footer>
    </>
  );
}
