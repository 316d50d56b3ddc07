import type { ComponentChildren } from 'preact';
import type { Statement } from '../../src/cards/card.ts';
import { ExplainedDate } from '../ui/DateText.tsx';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import { CERTAINTY_TAGS } from './labels.ts';
import { SourceLink } from './SourceLink.tsx';

type Props = {
  readonly statement: Statement;
  /** Who says so within the source, in its words; it makes the label of a mere statement needless. */
  readonly claimant: string | null;
  /** What else there is to say of the source, behind its date. */
  readonly children: ComponentChildren;
};

/** How sure a statement is, who published it and when. */
export function Credit({ statement, claimant, children }: Props) {
  const { t } = useLocale();
  const { source, certainty } = statement;
  const isSaid = certainty === 'attributed' && claimant !== null;
  const tag = certainty === 'plain' || isSaid ? null : CERTAINTY_TAGS[certainty];
  const published = source.published;
  return (
    <span class="card-credit">
      {tag && (
        <span class="ui-tag" data-tone={tag.tone}>
          {t(tag.label)}
        </span>
      )}{' '}
      {claimant !== null && <span lang={languageOf(claimant)}>{claimant}</span>}
      <SourceLink source={source} />
      {source.article !== null &&
        (published ? (
          <ExplainedDate date={published.date} inferred={published.how === 'inferred'} />
        ) : (
          <span>{t('common_no_date')}</span>
        ))}
      {children}
    </span>
  );
}
