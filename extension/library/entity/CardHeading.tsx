import type { ComponentChildren } from 'preact';
import type { Card } from '../../../src/cards/card.ts';
import { CopyButton } from '../../card/CopyButton.tsx';
import { languageOf } from '../../ui/script.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

type Props = {
  readonly card: Card;
  /** What kind of thing it is, in short facts. */
  readonly children: ComponentChildren;
};

/** Whose page it is, with the button that copies all of it. */
export function CardHeading({ card, children }: Props) {
  const { name } = card.link;
  return (
    <div class="card-heading">
      <div class="card-heading-name">
        <PageHeading title={name} lang={languageOf(name)} />
        <CopyButton card={card} />
      </div>
      <p class="ui-facts">{children}</p>
    </div>
  );
}
