import { useCallback, useRef } from 'preact/hooks';
import type { CardRef } from '../../src/cards/card.ts';
import { useCardTrail } from '../card/use-card-trail.ts';
import type { SearchHit } from '../messages.ts';
import { askBackground } from '../messaging.ts';
import { CardNews } from './CardNews.tsx';
import { CardScreen } from './CardScreen.tsx';
import type { OpenTab } from './open-tab.ts';
import { PageScreen } from './PageScreen.tsx';
import { openSavedText } from './ways-out.ts';

/** The page in front, or the card that the reader opened from it. The page stays behind the card as it was left. */
export function TabView({ tab }: { readonly tab: OpenTab | null }) {
  const id = tab?.id ?? null;
  const trail = useCardTrail(useCallback((ref: CardRef) => askBackground('card', { ref, tab: id }), [id]));
  const pressed = useRef<HTMLElement | null>(null);
  const isCardOpen = trail.trail.cards.length > 0;
  const openCard = (ref: CardRef): void => {
    pressed.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    trail.open(ref);
  };
  const openHit = (hit: SearchHit): void => {
    if (hit.kind === 'name') openCard(hit.link.ref);
    else void openSavedText(hit.source);
  };
  return (
    <>
      <div class="popup-page" hidden={isCardOpen}>
        <PageScreen tab={tab} onOpenCard={openCard} onOpenHit={openHit} />
      </div>
      {isCardOpen && <CardScreen tab={tab} trail={trail} onLeave={() => pressed.current?.focus()} />}
      <CardNews trail={trail.trail} />
    </>
  );
}
