import type { Part } from '../../card/Parts.tsx';
import { useLocale } from '../../ui/locale-context.tsx';

/** The parts of a card one below the other, all of them open; those with nothing in them are left out. */
export function PartSections({ parts }: { readonly parts: readonly Part[] }) {
  const { t } = useLocale();
  const present = parts.filter(({ count }) => count > 0);
  if (present.length === 0) return null;
  return (
    <div class="opened-parts">
      {/* The parts have headings of the fourth level within them. */}
      <h2 class="ui-hidden">{t('card_parts')}</h2>
      {present.map((part) => (
        <section key={part.id} class="opened-part">
          <h3>{part.heading}</h3>
          {part.draw()}
        </section>
      ))}
    </div>
  );
}
