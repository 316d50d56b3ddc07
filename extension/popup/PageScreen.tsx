import { useCallback, useState } from 'preact/hooks';
import type { CardRef } from '../../src/cards/card.ts';
import type { SearchHit } from '../messages.ts';
import { askBackground } from '../messaging.ts';
import { SearchBox } from '../ui/search/SearchBox.tsx';
import { Header } from './Header.tsx';
import type { OpenTab } from './open-tab.ts';
import { PageContent } from './page/PageContent.tsx';

type Props = {
  readonly tab: OpenTab | null;
  readonly onOpenCard: (ref: CardRef) => void;
  readonly onOpenHit: (hit: SearchHit) => void;
};

/** Everything but a card: the site and its switch, the search, the page. While the reader searches, the page makes room. */
export function PageScreen({ tab, onOpenCard, onOpenHit }: Props) {
  const [isSearching, setSearching] = useState(false);
  const ask = useCallback((query: string) => askBackground('search', { query }), []);
  return (
    <>
      <Header host={tab?.host ?? null} />
      <main class="popup-main">
        <SearchBox ask={ask} onOpen={onOpenHit} onSearching={setSearching} />
        <div class="popup-content" hidden={isSearching}>
          <PageContent tab={tab} onOpenCard={onOpenCard} />
        </div>
      </main>
    </>
  );
}
