import type { EntityCard, PlaceBasics } from '../../src/cards/card.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import type { Translate } from '../ui/texts.ts';
import { Company } from './Company.tsx';
import { Coverage } from './Coverage.tsx';
import { differencesPart, figuresPart, sourcesPart, timelinePart } from './card-parts.tsx';
import { Denied } from './Denial.tsx';
import { PLACE_LABELS } from './labels.ts';
import { Outdated } from './Outdated.tsx';
import { type Part, Parts } from './Parts.tsx';
import { Roles } from './Roles.tsx';
import { SourceLink } from './SourceLink.tsx';
import { Spellings } from './Spellings.tsx';
import { Statements } from './Statements.tsx';

/** What is known of a person, a place, an organisation or a named event. */
export function EntityBody({ card }: { readonly card: EntityCard }) {
  const { t, plural } = useLocale();
  const { facts, introduction, freshness } = card;
  const statements = facts.length > 0 || introduction === null ? facts : [introduction];
  return (
    <div class="card-body">
      <Denied card={card} />
      <Outdated freshness={freshness} />
      <Roles roles={card.roles} />
      {card.basics && <Basics basics={card.basics} />}
      <Coverage card={card} />
      <Statements
        statements={statements}
        more={(n) => plural(n, t('card_facts_more_one', n), t('card_facts_more_other', n))}
      />
      <NothingElse card={card} />
      <Parts parts={entityParts(card, t)} />
      {introduction && statements.every(({ source }) => source.article !== null) && (
        <p>
          <SourceLink source={introduction.source} />
        </p>
      )}
    </div>
  );
}

/** The parts of an entity's card in the order of their buttons. */
export function entityParts(card: EntityCard, t: Translate): readonly Part[] {
  const { company, spellings } = card;
  return [
    timelinePart(card, t),
    {
      id: 'company',
      label: t('card_company'),
      heading: t('card_company_heading'),
      count: company.length,
      draw: () => <Company company={company} />,
    },
    figuresPart(card, t),
    differencesPart(card, t),
    sourcesPart(card, t),
    {
      id: 'spellings',
      label: t('card_spellings'),
      heading: t('card_spellings_heading'),
      count: spellings.length,
      draw: () => <Spellings spellings={spellings} />,
    },
  ];
}

/** What anybody knows of a place, kept apart from what the news says. */
export function Basics({ basics }: { readonly basics: PlaceBasics }) {
  const { t } = useLocale();
  return (
    <p class="card-basics">
      {t(PLACE_LABELS[basics.kind])}
      {basics.within !== null && (
        <>
          {' · '}
          <span lang={languageOf(basics.within)}>{basics.within}</span>
        </>
      )}
      <small class="card-general">{t('card_general_knowledge')}</small>
    </p>
  );
}

/** Says so when the collection has nothing: silence would look like a fault. */
function NothingElse({ card }: { readonly card: EntityCard }) {
  const { t, date } = useLocale();
  const { knownUntil } = card.freshness;
  if (card.coverage.articles === 0) {
    return (
      <p class="card-nothing">
        {t('card_nothing_known')} {knownUntil !== null && t('card_known_until', date(knownUntil))}
      </p>
    );
  }
  if (card.facts.length === 0 && card.timeline.length === 0 && card.after.length === 0)
    return <p class="card-nothing">{t('card_nothing_told')}</p>;
  return null;
}
