import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { CardView } from '../../card/CardView.tsx';
import type { CardActions } from '../../card/card-actions.ts';
import { useCardTrail } from '../../card/use-card-trail.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { usePage } from '../../ui/mount-page.tsx';
import { askCard } from '../entity/ask-card.ts';
import { LIBRARY_ACTIONS } from '../entity/library-actions.ts';
import type { Example } from '../worker/api.ts';

type Props = {
  readonly name: Example['names'][number];
  /** Where the name stands. */
  readonly element: HTMLElement;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
};

/** The card of a name beside it, in the top layer, as on a page; it closes by Escape, its button, or a press elsewhere. */
export function CardBeside({ name, element, takesFocus, onClose }: Props) {
  const { t } = useLocale();
  const { texts } = usePage();
  const { trail, open, back } = useCardTrail(askCard);
  const frame = useRef<HTMLDialogElement>(null);
  const { ref } = name;
  useEffect(() => open(ref), [open, ref]);
  const card = trail.cards.at(-1);
  const isHere = card !== undefined;
  useLayoutEffect(() => {
    if (!isHere || frame.current === null) return;
    void showBeside(frame.current, element);
    if (takesFocus) frame.current.focus();
  }, [isHere, element, takesFocus]);
  const actions = useMemo(
    (): CardActions => ({
      ...LIBRARY_ACTIONS,
      turn: open,
      back,
      close: () => frame.current?.hidePopover(),
    }),
    [open, back],
  );
  if (card === undefined) {
    const gone = trail.missing === 'gone' ? t('error_no_card') : t('error_no_answer');
    return <p role="status">{trail.missing !== null && <span class="ui-notice">{gone}</span>}</p>;
  }
  return (
    <dialog
      ref={frame}
      class="try-card"
      popover="auto"
      tabIndex={-1}
      aria-label={t('card_label', card.link.name)}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <CardView card={card} texts={texts} canGoBack={trail.cards.length > 1} actions={actions} />
    </dialog>
  );
}

async function showBeside(frame: HTMLElement, element: HTMLElement): Promise<void> {
  frame.showPopover();
  const { x, y } = await computePosition(element, frame, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
  });
  frame.style.left = `${Math.round(x)}px`;
  frame.style.top = `${Math.round(y)}px`;
}
