import type { EntityCard } from '../../../src/cards/card.ts';
import { Coverage } from '../../card/Coverage.tsx';
import { Basics, entityParts } from '../../card/EntityBody.tsx';
import { TYPE_LABELS } from '../../card/labels.ts';
import { Outdated } from '../../card/Outdated.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { AllRoles } from './AllRoles.tsx';
import { CardHeading } from './CardHeading.tsx';
import { PartSections } from './PartSections.tsx';
import { Reports } from './Reports.tsx';

/** The card of a person, a place, an organisation or a named event, opened out. */
export function EntityView({ card }: { readonly card: EntityCard }) {
  const { t } = useLocale();
  return (
    <>
      <CardHeading card={card}>
        <span>{t(TYPE_LABELS[card.link.type])}</span>
        {card.latin !== null && <span lang="en">{card.latin}</span>}
      </CardHeading>
      <Outdated freshness={card.freshness} />
      {card.basics && <Basics basics={card.basics} />}
      <Coverage card={card} />
      <div class="opened">
        <div class="opened-said">
          <AllRoles roles={card.roles} />
          <Reports heading={t('library_statements')} statements={card.facts} none={t('card_nothing_told')} />
        </div>
        <PartSections parts={entityParts(card, t)} />
      </div>
    </>
  );
}
