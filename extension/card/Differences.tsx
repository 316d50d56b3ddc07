import type { Difference } from '../../src/cards/card.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import { DIFFERENCE_LABELS } from './labels.ts';
import { Outlets } from './Outlets.tsx';

/** What sources tell differently: each wording with who has it. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <ul class="card-differences">
      {differences.map((difference, index) => (
        <li key={`${index} ${difference.about}`}>
          <DifferenceView difference={difference} />
        </li>
      ))}
    </ul>
  );
}

function DifferenceView({ difference }: { readonly difference: Difference }) {
  const { t } = useLocale();
  return (
    <>
      <h4 class="card-panel-subheading">{t(DIFFERENCE_LABELS[difference.about])}</h4>
      <ul class="card-versions">
        {difference.versions.map(({ text, sources }) => (
          <li key={text}>
            <Wording about={difference.about} text={text} />
            <Outlets sources={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A date is ours to write, from its ISO form; every other wording is the source's own. */
function Wording({ about, text }: { readonly about: Difference['about']; readonly text: string }) {
  const { date } = useLocale();
  if (about === 'date') return <p class="card-wording">{date(text)}</p>;
  return (
    <p class="card-wording" lang={languageOf(text)}>
      “{text}”
    </p>
  );
}
