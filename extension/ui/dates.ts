import type { IsoDate } from '../../src/text/calendar.ts';
import type { Texts } from '../messages.ts';

/** How a date is written: `12 जुलाई 2025`, `12 जुल॰ 2025`, `शनिवार, 12 जुलाई 2025`, `12 जुलाई` where the year is plain. */
export type DateStyle = 'long' | 'short' | 'weekday' | 'day';

/** A point of an ISO date with the parts that it states. */
type Point = { readonly at: Date; readonly precision: 'year' | 'month' | 'day' };

/** Indian English where English is asked for: day before month. */
const LOCALES: Readonly<Record<Texts['lang'], string>> = { hi: 'hi-u-nu-latn', en: 'en-IN' };

/** Writes ISO dates of any precision, and spans of them, in a language of the interface. */
export type FormatDate = (iso: IsoDate, style?: DateStyle) => string;

/**
 * The date writer of a language. A span is written once where its ends share month or year ("11–13 जुलाई 2025"). What
 * is no date, from an imported file, is given back as it is.
 */
export function dateFormatter(lang: Texts['lang']): FormatDate {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (precision: Point['precision'], style: DateStyle): Intl.DateTimeFormat => {
    const key = `${precision} ${style}`;
    const made = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[lang], parts(precision, style));
    formats.set(key, made);
    return made;
  };
  return (iso, style = 'long') => {
    const [from, to, ...more] = iso.split('/').map(point);
    if (!from || to === null || more.length > 0) return iso;
    if (to === undefined) return format(from.precision, style).format(from.at);
    if (from.at > to.at) return iso;
    const span = format(coarser(from, to), style).formatRange(from.at, to.at);
    // Engines differ in the thin spaces that they put around the dash.
    return span.replaceAll(/[\u2009\u202f]/g, ' ');
  };
}

/**
 * The months from the first day of `from` to the last of `to`, as an ISO month or a span of two; an unknown end counts as
 * the other one, and null is answered when both are unknown.
 */
export function monthSpan(from: IsoDate | null, to: IsoDate | null): IsoDate | null {
  const first = (from ?? to)?.split('/').at(0)?.slice(0, 7);
  const last = (to ?? from)?.split('/').at(-1)?.slice(0, 7);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
}

function parts(precision: Point['precision'], style: DateStyle): Intl.DateTimeFormatOptions {
  const year = { timeZone: 'UTC', year: 'numeric' } as const;
  if (precision === 'year') return year;
  const month = { ...year, month: style === 'short' ? 'short' : 'long' } as const;
  if (precision === 'month') return month;
  switch (style) {
    case 'weekday':
      return { ...month, day: 'numeric', weekday: 'long' };
    case 'day':
      return { timeZone: 'UTC', month: 'long', day: 'numeric' };
    default:
      return { ...month, day: 'numeric' };
  }
}

function point(iso: string): Point | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return null;
  const [, year, month = '01', day = '01'] = match;
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // Some engines carry 31 February over into March.
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(iso)) return null;
  return { at, precision: match[3] ? 'day' : match[2] ? 'month' : 'year' };
}

function coarser(a: Point, b: Point): Point['precision'] {
  const order = ['year', 'month', 'day'] as const;
  return order.find((precision) => precision === a.precision || precision === b.precision) ?? 'day';
}
