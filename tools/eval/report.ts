import { REPORT_ONLY, type SetScores } from './measure.ts';
import type { Coreference } from './metrics/coreference.ts';
import { printed, type Ratios } from './metrics/ratio.ts';
import { alignedTable } from './table.ts';

/** All figures as tables to read, one for each question. */
export function tables(scores: readonly SetScores[]): string {
  return [namesTable(scores), linksTable(scores), eventsTable(scores), packsTable(scores)].join('\n\n');
}

/** Every miss and every wrong answer, set by set; none of the sets that are only reported. */
export function remarks(scores: readonly SetScores[]): string {
  return scores
    .filter(({ set }) => !REPORT_ONLY.includes(set))
    .map(remarksOfSet)
    .filter((lines) => lines !== '')
    .join('\n');
}

function namesTable(scores: readonly SetScores[]): string {
  const head = [
    'NAMES',
    'texts',
    'names',
    'pack: P',
    'R',
    'F1',
    'page: P',
    'R',
    'F1',
    'missed',
    'extra',
    'later people',
  ];
  const rows = scores.flatMap(({ set, texts, pack, page }) => {
    const shown = page ?? pack?.names;
    if (!shown) return [];
    const counts = page ? [missed(page), page.extra, `${page.laterRight}/${page.later}`] : ['', '', ''];
    return [[set, texts, shown.mentions, ...ratioCells(pack?.names), ...ratioCells(page), ...counts]];
  });
  return alignedTable([head, ...rows.map(asText)]);
}

function linksTable(scores: readonly SetScores[]): string {
  const head = ['LINKS', 'texts', 'P', 'R', 'F1', 'found', 'wrong', 'missed', 'traps', 'strict F1'];
  const rows = scores.flatMap(({ set, texts, links }) => {
    if (!links) return [];
    const { loose, strict } = links;
    const { found, wrong, missed, trapped, traps } = loose;
    return [
      [set, texts, ...ratioCells(loose), found, wrong, missed, `${trapped}/${traps}`, printed(strict.f1)],
    ];
  });
  return alignedTable([head, ...rows.map(asText)]);
}

function eventsTable(scores: readonly SetScores[]): string {
  const head = ['EVENTS', 'in gold', 'found', 'recall', 'right day', 'told in all'];
  const rows = scores.flatMap(({ set, pack }) => {
    if (!pack) return [];
    const { wanted, found, recall, exactDays, dated, predicted } = pack.events;
    return [[set, wanted, found, printed(recall), `${exactDays}/${dated}`, predicted]];
  });
  return alignedTable([head, ...rows.map(asText)]);
}

function packsTable(scores: readonly SetScores[]): string {
  const head = ['PACKS', 'boilerplate leaks', 'spellings joined', 'pairs merged'];
  const rows = scores.flatMap(({ set, pack }) => {
    if (!pack) return [];
    const { leaks, spellings, apart } = pack;
    return [[set, leaks.length, `${spellings.joined}/${spellings.groups}`, `${apart.merged}/${apart.pairs}`]];
  });
  return alignedTable([head, ...rows.map(asText)]);
}

function missed({ mentions, found }: Coreference): number {
  return mentions - found;
}

function ratioCells(ratios: Ratios | null | undefined): string[] {
  return ratios ? [ratios.precision, ratios.recall, ratios.f1].map(printed) : ['', '', ''];
}

function asText(cells: readonly (string | number)[]): string[] {
  return cells.map(String);
}

function remarksOfSet({ set, pack, page, links }: SetScores): string {
  const parts: Readonly<Record<string, readonly string[] | undefined>> = {
    'in the pack': pack?.names.remarks,
    'on each page': page?.remarks,
    links: links?.loose.remarks,
    'links, same span': links?.strict.remarks,
    events: pack?.events.remarks,
    spellings: pack?.spellings.remarks,
    'pairs to keep apart': pack?.apart.remarks,
    boilerplate: pack?.leaks,
  };
  return Object.entries(parts)
    .flatMap(([part, lines]) =>
      lines?.length ? [`${set}, ${part}:`, ...lines.map((line) => `  ${line}`)] : [],
    )
    .join('\n');
}
