import type { PageName } from '../../messages.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import type { PlainKey } from '../../ui/texts.ts';
import { countKinds, type NameKind } from './name-kinds.ts';

const LABELS: Readonly<Record<NameKind, PlainKey>> = {
  all: 'common_all',
  person: 'common_type_people',
  place: 'common_type_places',
  organization: 'common_type_organizations',
  event: 'common_type_events',
};

type Props = {
  readonly names: readonly PageName[];
  readonly kind: NameKind;
  readonly onChange: (kind: NameKind) => void;
};

/** A chip for each kind of name on the page with how many there are. */
export function KindFilter({ names, kind, onChange }: Props) {
  const { t, number } = useLocale();
  const kinds = countKinds(names);
  if (kinds.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div class="popup-kinds" role="group" aria-label={t('popup_filter')}>
      {kinds.map((one) => (
        <button
          key={one.kind}
          type="button"
          class="ui-chip"
          aria-pressed={one.kind === kind}
          onClick={() => onChange(one.kind)}
        >
          {t(LABELS[one.kind])} <span class="ui-chip-count">{number(one.count)}</span>
        </button>
      ))}
    </div>
  );
}
