import type { Statement } from '../../../src/cards/card.ts';
import { Quote } from '../../card/Quote.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { useLocale } from '../../ui/locale-context.tsx';

type Props = {
  readonly heading: string;
  readonly statements: readonly Statement[];
  /** What stands there when the sources say nothing. */
  readonly none: string;
};

/** What the sources say, sentence by sentence, in full. */
export function Reports({ heading, statements, none }: Props) {
  const { t, plural } = useLocale();
  return (
    <section class="opened-part">
      <h2>{heading}</h2>
      {statements.length === 0 ? (
        <p class="ui-quiet">{none}</p>
      ) : (
        <LongList
          listClass="card-statements"
          items={statements}
          atFirst={8}
          more={(n) => plural(n, t('card_facts_more_one', n), t('card_facts_more_other', n))}
          draw={(statement) => <Quote statement={statement} folded={false} />}
        />
      )}
    </section>
  );
}
