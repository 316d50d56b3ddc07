import type { Card, EntityCard, EventCard, Source, Statement } from '../../src/cards/card.ts';
import type { Locale } from '../ui/locale.ts';
import { agencyText } from './agency-text.ts';
import { CERTAINTY_TAGS } from './labels.ts';
import { quotePieces } from './quote-pieces.ts';
import { webAddress } from './web-address.ts';

/**
 * A card as plain text to paste elsewhere: whose it is, what the sources say, and behind each statement who said it and
 * when, so that nothing travels without its source.
 */
export function cardText(card: Card, locale: Locale): string {
  const lines = card.kind === 'entity' ? entityLines(card, locale) : eventLines(card, locale);
  return lines.filter((line) => line !== null && line !== '').join('\n');
}

type Line = string | null;

function entityLines(card: EntityCard, locale: Locale): Line[] {
  const { link, latin, roles, facts, introduction } = card;
  const role = roles[0];
  const statements = facts.length > 0 || introduction === null ? facts : [introduction];
  return [
    latin === null ? link.name : `${link.name} (${latin})`,
    role === undefined ? null : joined([role.text, locale.months(role.from, role.to)]),
    ...statements.map((statement) => statementText(statement, locale)),
  ];
}

function eventLines(card: EventCard, locale: Locale): Line[] {
  const { link, date, inferred, place, participants, reports } = card;
  return [
    link.name,
    joined([date && dateText(date, inferred, locale), place?.name ?? null]),
    ...participants.map((participant) => joined([participant.link.name, participant.role])),
    ...reports.map((statement) => statementText(statement, locale)),
  ];
}

function statementText(statement: Statement, locale: Locale): string {
  const { text, notes, certainty, source } = statement;
  const said = quotePieces(text, [], notes).map((piece) =>
    piece.kind === 'note' ? ` [${locale.date(piece.date)}]` : piece.text,
  );
  const label = certainty === 'plain' ? null : locale.t(CERTAINTY_TAGS[certainty].label);
  return `“${said.join('')}” — ${joined([label, ...sourceParts(source, locale)])}`;
}

function sourceParts(source: Source, locale: Locale): Line[] {
  const { article, outlet, agency, published, url } = source;
  const { t } = locale;
  const named = agency && agencyText([agency], locale);
  if (article === null) return [outlet ?? t('card_this_page'), named, webAddress(url)];
  return [
    outlet ?? t('common_no_outlet'),
    named,
    published ? dateText(published.date, published.how === 'inferred', locale) : t('common_no_date'),
    webAddress(url),
  ];
}

function dateText(date: string, inferred: boolean, locale: Locale): string {
  return (inferred ? '~' : '') + locale.date(date);
}

function joined(parts: readonly Line[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}
