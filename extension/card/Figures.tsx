import { useState } from 'preact/hooks';
import type { FigureEntry, FigureGroup, FigureTelling } from '../../src/cards/card.ts';
import { Icon } from '../ui/Icon.tsx';
import { LongList } from '../ui/LongList.tsx';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import { Agency } from './Agency.tsx';
import { Credit } from './Credit.tsx';
import { useCardActions } from './card-actions.ts';
import { Quote } from './Quote.tsx';

const AT_FIRST = 5;

/** The counts that sources give, side by side for each thing that is counted; each with who says so, where and when. */
export function Figures({ figures }: { readonly figures: readonly FigureGroup[] }) {
  return (
    <ul class="card-differences">
      {figures.map((group, index) => (
        <li key={`${index} ${group.about}`}>
          <Group group={group} />
        </li>
      ))}
    </ul>
  );
}

function Group({ group }: { readonly group: FigureGroup }) {
  const { t } = useLocale();
  const { turn } = useCardActions();
  const { about, link, entries, after } = group;
  return (
    <>
      <h4 class="card-panel-subheading">{t(`card_figure_${about}`)}</h4>
      {link && (
        <button
          type="button"
          class="ui-link card-figure-link"
          lang={languageOf(link.name)}
          onClick={() => turn(link.ref)}
        >
          {link.name}
        </button>
      )}
      {entries.length > 0 && <Entries entries={entries} />}
      {after.length > 0 && (
        <>
          <h5 class="card-panel-subheading">{t('card_afterwards')}</h5>
          <Entries entries={after} />
        </>
      )}
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly FigureEntry[] }) {
  const { t, plural } = useLocale();
  return (
    <LongList
      listClass="card-versions"
      items={entries}
      atFirst={AT_FIRST}
      more={(n) => plural(n, t('card_list_more_one', n), t('card_list_more_other', n))}
      draw={({ tellings }) =>
        tellings.map((telling, index) => (
          <Telling key={`${index} ${telling.text}`} telling={telling} isAlone={tellings.length === 1} />
        ))
      }
    />
  );
}

type TellingProps = { readonly telling: FigureTelling; readonly isAlone: boolean };

/** The phrase as written, which opens the whole sentence, and who stands behind it. */
function Telling({ telling, isAlone }: TellingProps) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const { text, claimant, statement } = telling;
  return (
    <div class="card-telling">
      <button type="button" class="ui-link card-figure" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span lang={languageOf(text)}>“{text}”</span>
        <span class="card-fold">
          <Icon name="open" />
        </span>
        <span class="ui-hidden"> ({t('card_whole_sentence')})</span>
      </button>
      {open ? (
        <Quote statement={statement} folded={false} />
      ) : (
        <Credit statement={statement} claimant={claimant}>
          <Agency of={statement.source} />
          {isAlone && <span>{t('card_one_source')}</span>}
        </Credit>
      )}
    </div>
  );
}
