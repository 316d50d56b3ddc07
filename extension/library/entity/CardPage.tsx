import { useCallback, useMemo } from 'preact/hooks';
import { type CardActions, CardActionsContext } from '../../card/card-actions.ts';
import { errorText } from '../../ui/error-text.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useCollection } from '../data/collection.tsx';
import { cardRoute } from '../parts/card-route.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { routeAddress } from '../routes.ts';
import { askCard } from './ask-card.ts';
import { EntityView } from './EntityView.tsx';
import { EventView } from './EventView.tsx';

type Props = { readonly kind: 'entity' | 'event'; readonly id: string };

/** Everything that is known of an entity or an event, on a page of its own. */
export function CardPage({ kind, id }: Props) {
  const { t } = useLocale();
  const { collection } = useCollection();
  // Another collection may have another card.
  const ask = useCallback(() => askCard({ kind, id }), [kind, id, collection]);
  const { answer } = useAnswer(`${kind} ${id}`, ask);
  const actions = usePageActions();
  if (answer.kind === 'asking') return <Skeleton lines={8} />;
  if (answer.kind === 'failed') return <p class="ui-notice">{errorText(answer.error, t)}</p>;
  const card = answer.value;
  if (card === null) return <PageHeading title={t('error_no_card')} />;
  return (
    <CardActionsContext.Provider value={actions}>
      {card.kind === 'entity' ? <EntityView card={card} /> : <EventView card={card} />}
    </CardActionsContext.Provider>
  );
}

/** What parts of a card ask for, answered by other pages of the library. */
function usePageActions(): CardActions {
  return useMemo(
    () => ({
      turn: (ref) => {
        location.hash = routeAddress(cardRoute(ref));
      },
      back: () => history.back(),
      close: () => history.back(),
      openSource: ({ article, span }) => {
        if (article !== null) location.hash = routeAddress({ page: 'article', id: article, at: span.start });
      },
      showOnPage: () => undefined,
      copy: (text) => navigator.clipboard.writeText(text),
    }),
    [],
  );
}
