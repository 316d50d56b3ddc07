import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { CardView } from '../card/CardView.tsx';
import type { CardActions } from '../card/card-actions.ts';
import type { useCardTrail } from '../card/use-card-trail.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { usePage } from '../ui/mount-page.tsx';
import type { OpenTab } from './open-tab.ts';
import { openLibrary, openSavedText, revealOnPage } from './ways-out.ts';

type Props = {
  readonly tab: OpenTab | null;
  readonly trail: ReturnType<typeof useCardTrail>;
  /** When the last card is gone: the focus goes back to where it came from. */
  readonly onLeave: () => void;
};

/** A card in place of the page; Escape and its first way back lead to the page again. */
export function CardScreen({ tab, trail: { trail, open, back, close }, onLeave }: Props) {
  const { t } = useLocale();
  const { texts } = usePage();
  const screen = useRef<HTMLElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useLayoutEffect(() => {
    screen.current?.focus();
    return () => queueMicrotask(() => leave.current());
  }, []);
  const id = tab?.id ?? null;
  const actions = useMemo(
    (): CardActions => ({
      turn: open,
      back,
      close,
      openSource: (source) => void openSavedText(source),
      correct: (name) => void openLibrary(`#/correct/${encodeURIComponent(name)}`),
      denyLink: async () => undefined,
      restoreLink: async () => undefined,
      showOnPage: () => {
        const ref = trail.cards.at(-1)?.link.ref;
        if (id !== null && ref !== undefined) void revealOnPage(id, ref);
      },
      copy: (text) => navigator.clipboard.writeText(text),
    }),
    [open, back, close, id, trail],
  );
  const card = trail.cards.at(-1);
  if (card === undefined) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    back();
  };
  return (
    <main
      class="popup-card"
      ref={screen}
      tabIndex={-1}
      aria-label={t('card_label', card.link.name)}
      aria-busy={trail.asked !== null}
      onKeyDown={onKeyDown}
    >
      <h1 class="ui-hidden">{t('extension_name')}</h1>
      <CardView card={card} texts={texts} canGoBack actions={actions} />
    </main>
  );
}
