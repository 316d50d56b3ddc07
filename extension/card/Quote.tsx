import type { ComponentChildren } from 'preact';
import type { Source, Statement } from '../../src/cards/card.ts';
import type { IsoDate } from '../../src/text/calendar.ts';
import type { DateStyle } from '../ui/dates.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import { Agency } from './Agency.tsx';
import { Credit } from './Credit.tsx';
import { quotePieces } from './quote-pieces.ts';
import { reachText } from './reach-text.ts';

type Props = {
  readonly statement: Statement;
  /** Show the first lines only. */
  readonly folded: boolean;
  /** What stands at the end of the line of the source. */
  readonly children?: ComponentChildren;
};

/** A sentence of a source, verbatim, with who wrote it and when. */
export function Quote({ statement, folded, children }: Props) {
  const locale = useLocale();
  const { t, plural, date } = locale;
  const { alsoIn, reach } = statement;
  const others = alsoIn.length;
  return (
    <figure class="card-statement">
      <blockquote class="card-quote" data-folded={folded} lang={languageOf(statement.text)}>
        “
        {quotePieces(statement.text, statement.marks, statement.notes).map((piece, index) => {
          const key = `${index} ${piece.kind}`;
          if (piece.kind === 'note')
            return <OurNote key={key} text={date(piece.date, noteStyle(piece.date, statement.source))} />;
          return piece.kind === 'marked' ? <b key={key}>{piece.text}</b> : piece.text;
        })}
        ”
      </blockquote>
      <figcaption class="card-source-line">
        <Credit statement={statement} claimant={null}>
          {!folded && <Agency of={statement.source} />}
          {others > 0 && (
            <span>
              {reach === null || folded
                ? plural(others, t('card_also_in_one', others), t('card_also_in_other', others))
                : reachText(reach, locale)}
            </span>
          )}
        </Credit>
        {children}
      </figcaption>
    </figure>
  );
}

/** The year of a note goes without saying when it is that of the article. */
function noteStyle(date: IsoDate, { published }: Source): DateStyle {
  return published?.date.slice(0, 4) === date.slice(0, 4) ? 'day' : 'long';
}

/** Ours, not the source's: which day "Saturday" was. */
function OurNote({ text }: { readonly text: string }) {
  const { t } = useLocale();
  return (
    <span class="card-note">
      [<span class="ui-hidden">{t('card_our_note')}: </span>
      {text}]
    </span>
  );
}
