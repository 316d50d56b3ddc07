import type { KnownEntity, KnownReport, KnownRole } from '../knowledge/knowledge.ts';
import { RELATIVE_TITLES } from '../names/cues/titles.ts';
import type { IsoDate } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import type { RoleLine } from './card.ts';
import { isLater, spanOf, toSource } from './context.ts';

/**
 * The roles of an entity: equal offices are one line with the span of the articles that attest it; an office without its country
 * joins the one that has it. As of the day the newest first; what is attested only after the day stands last.
 */
export function roleLines(entity: KnownEntity, asOf: IsoDate | null): RoleLine[] {
  const groups = new Map<string, KnownRole[]>();
  const offices = entity.roles.filter((role) => !RELATIVE_TITLES.has(role.office));
  for (const role of offices.sort((a, b) => Number(a.of === null) - Number(b.of === null))) {
    const key =
      role.of === null ? (sameOffice(groups, role) ?? `${role.office} `) : `${role.office} ${role.of}`;
    groups.set(key, [...(groups.get(key) ?? []), role]);
  }
  return [...groups.values()].map((roles) => toLine(roles, entity.articles)).sort(byAttestation(asOf));
}

function sameOffice(groups: ReadonlyMap<string, readonly KnownRole[]>, role: KnownRole): string | undefined {
  return [...groups.keys()].find((key) => key.startsWith(`${role.office} `));
}

function toLine(roles: readonly KnownRole[], articles: readonly KnownReport[]): RoleLine {
  const attesting = [...new Set(roles.map((role) => role.article))].flatMap(
    (number) => articles[number] ?? [],
  );
  const sources = roles.flatMap((role) => {
    const article = articles[role.article];
    return article ? [toSource(article, role.start, role.end)] : [];
  });
  const first = new Map(sources.map((source) => [source.article, source]));
  return { text: mostUsed(roles), ...spanOf(attesting), sources: [...first.values()] };
}

/** The wording that most articles use; the fuller one among equals, then code unit order. */
function mostUsed(roles: readonly KnownRole[]): string {
  const counts = new Map<string, Set<number>>();
  for (const role of roles) counts.set(role.text, (counts.get(role.text) ?? new Set()).add(role.article));
  const ranked = [...counts].sort(
    (a, b) => b[1].size - a[1].size || b[0].length - a[0].length || compareUnits(a[0], b[0]),
  );
  return ranked[0]?.[0] ?? '';
}

function byAttestation(asOf: IsoDate | null): (a: RoleLine, b: RoleLine) => number {
  return (a, b) =>
    Number(isLater(a.from, asOf)) - Number(isLater(b.from, asOf)) ||
    compareDescending(a.to, b.to) ||
    b.sources.length - a.sources.length ||
    b.text.length - a.text.length;
}

function compareDescending(a: IsoDate | null, b: IsoDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareUnits(b, a);
}
