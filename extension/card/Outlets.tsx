import type { Source } from '../../src/cards/card.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { SourceLink } from './SourceLink.tsx';

/** Who has a wording: "only so-and-so" when it is one. */
export function Outlets({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useLocale();
  const isAlone = sources.length === 1;
  return (
    <span class="card-credit">
      {isAlone && `${t('card_only')} `}
      {sources.map((source, index) => (
        <SourceLink key={`${index} ${source.article}`} source={source} />
      ))}
    </span>
  );
}
