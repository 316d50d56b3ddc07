import type { Source } from '../../src/cards/card.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import { useCardActions } from './card-actions.ts';
import { webAddress } from './web-address.ts';

/** The outlet of a source as the way to it: its address, the saved text, or the sentence on the open page. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { t } = useLocale();
  const { openSource, showOnPage } = useCardActions();
  const address = webAddress(source.url);
  if (source.article === null) {
    return (
      <button type="button" class="ui-link card-go" onClick={() => showOnPage(source)}>
        <Icon name="up" />
        {t('card_go_there')}
      </button>
    );
  }
  if (address !== null) {
    return (
      <a class="ui-link" href={address} target="_blank" rel="noopener noreferrer">
        <OutletName outlet={source.outlet} />
        <span class="ui-hidden"> ({t('common_new_tab')})</span>
      </a>
    );
  }
  return (
    <button type="button" class="ui-link" onClick={() => openSource(source)}>
      <OutletName outlet={source.outlet} />
      <span class="ui-hidden"> ({t('card_open_text')})</span>
    </button>
  );
}

/** Who published something; an outlet that is not stated is never guessed. */
function OutletName({ outlet }: { readonly outlet: string | null }) {
  const { t } = useLocale();
  return outlet === null ? (
    <span>{t('common_no_outlet')}</span>
  ) : (
    <span lang={languageOf(outlet)}>{outlet}</span>
  );
}
