import type {
  Card,
  EntityCard,
  EventCard,
  FigureEntry,
  FigureGroup,
  Source,
  Statement,
  TimelineEntry,
} from '../cards/card.ts';

/** A card as text for the terminal, every statement with its source. Ends with a line feed. */
export function printCard(card: Card): string {
  const lines = card.kind === 'entity' ? entityLines(card) : eventLines(card);
  return `${lines.join('\n')}\n`;
}

function entityLines(card: EntityCard): string[] {
  const { link, latin, roles, facts, timeline, after, company, spellings, sources } = card;
  return [
    `${link.name}${latin === null ? '' : `  ${latin}`}  [${link.type}]`,
    ...roles.map((role) => `  ${role.text}${span(role.from, role.to)}`),
    ...originLines(card),
    ...(card.introduction ? ['', ...statementLines(card.introduction)] : []),
    ...(facts.length > 0 ? ['', ...facts.slice(0, 3).flatMap(statementLines)] : []),
    ...section('सिलसिला', timeline.flatMap(entryLines)),
    ...section('आगे क्या हुआ', after.flatMap(entryLines)),
    ...section(
      'साथ में',
      company.slice(0, 12).map(({ link: other, articles }) => `${other.name} ${articles}`),
    ),
    ...figureSections(card.figures),
    ...section('फ़र्क', differenceLines(card.differences)),
    ...section(
      'ऐसे भी लिखते हैं',
      spellings.map((spelling) => spelling.form),
    ),
    ...section('स्रोत', sources.map(sourceLine)),
  ];
}

function eventLines(card: EventCard): string[] {
  return [
    `${card.link.name}  [${card.trigger}]`,
    `  ${card.date ?? '—'}${card.inferred ? ' ~' : ''}${card.place ? ` · ${card.place.name}` : ''}`,
    ...(card.partOf === null ? [] : [`  इस दौरे का हिस्सा: ${card.partOf.name}`]),
    ...card.participants.map(({ link, role }) => `  ${link.name}${role === null ? '' : `  ${role}`}`),
    ...originLines(card),
    '',
    ...card.reports.flatMap(statementLines),
    ...figureSections(card.figures),
    ...section('सिलसिला', card.timeline.flatMap(entryLines)),
    ...section('फ़र्क', differenceLines(card.differences)),
    ...section('स्रोत', card.sources.map(sourceLine)),
  ];
}

/** How many outlets and origins there are, where these differ, and which agencies are among the origins. */
function originLines({ reach, agencies }: Card): string[] {
  const counts = reach === null ? [] : [`${reach.outlets} प्रकाशक, ${reach.origins} मूल स्रोत`];
  const label = agencies.length > 1 ? 'एजेंसियाँ' : 'एजेंसी';
  const named = agencies.length === 0 ? [] : [`${label}: ${agencies.map(({ hindi }) => hindi).join(', ')}`];
  const line = [...counts, ...named].join(' · ');
  return line === '' ? [] : [`  ${line}`];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** Figures until the card's day and those after it, a line for each wording of each source. */
function figureSections(groups: readonly FigureGroup[]): string[] {
  const lines = (entriesOf: (group: FigureGroup) => readonly FigureEntry[]): string[] =>
    groups.flatMap((group) => entriesOf(group).flatMap((entry) => figureLines(group, entry)));
  return [
    ...section(
      'आँकड़े',
      lines(({ entries }) => entries),
    ),
    ...section(
      'आगे के आँकड़े',
      lines(({ after }) => after),
    ),
  ];
}

function figureLines({ about, link }: FigureGroup, { tellings }: FigureEntry): string[] {
  const of = link === null ? '' : ` ${link.name}:`;
  const alone = tellings.length === 1 ? ' · सिर्फ़ एक स्रोत' : '';
  return tellings.map(({ text, claimant, statement }) => {
    const said = claimant === null ? '' : ` — ${claimant}`;
    return `[${about}]${of} “${text}”${said} — ${sourceLine(statement.source)}${alone}`;
  });
}

function differenceLines(differences: Card['differences']): string[] {
  return differences.flatMap(({ versions }) =>
    versions.map(({ text, sources }) => `“${text}” — ${sources.map(outlet).join(', ')}`),
  );
}

function statementLines(statement: Statement): string[] {
  const more = statement.alsoIn.length > 0 ? ` · +${statement.alsoIn.length}` : '';
  return [`“${withNotes(statement)}”`, `  ${sourceLine(statement.source)}${more}`];
}

/** The sentence with our notes in brackets. */
function withNotes({ text, notes }: Statement): string {
  let out = '';
  let from = 0;
  for (const { at, date } of notes) {
    out += `${text.slice(from, at)} [${date}]`;
    from = at;
  }
  return out + text.slice(from);
}

/** A line, and below it, further in, one for each part of it. */
function entryLines(entry: TimelineEntry): string[] {
  return [entryLine(entry), ...entry.parts.map((part) => `  ${entryLine(part)}`)];
}

function entryLine(entry: TimelineEntry): string {
  const place = entry.place === null ? '' : ` · ${entry.place}`;
  return `${entry.date ?? '—'}${entry.inferred ? ' ~' : ''}  ${entry.link.name}${place}${entry.status === 'planned' ? ' (तब योजना)' : ''}`;
}

function sourceLine(source: Source): string {
  const date =
    source.published === null
      ? 'तारीख़ नहीं'
      : `${source.published.how === 'inferred' ? '~' : ''}${source.published.date}`;
  const agency = source.agency === null ? '' : ` · एजेंसी: ${source.agency.hindi}`;
  return `${outlet(source)}${agency} · ${date}`;
}

function outlet(source: Source): string {
  return source.outlet ?? 'प्रकाशक नहीं लिखा';
}

function span(from: string | null, to: string | null): string {
  if (from === null || to === null) return '';
  return from === to ? ` (${to})` : ` (${from} – ${to})`;
}
