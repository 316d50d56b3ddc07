import { parseArgs } from 'node:util';
import { parseIsoDay } from '../text/calendar.ts';
import { UsageError } from './usage.ts';

/** The options and the other words of a call. */
export type Call = {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
};

/** Reads the arguments of a call. Throws UsageError on an unknown option or one without its value. */
export function readCall(
  args: readonly string[],
  options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>,
): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { options: values as Call['options'], words: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** The value of an option that must be given. Throws UsageError when it is not. */
export function needed(call: Call, option: string, example: string): string {
  const value = call.options[option];
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${option} is needed: ${example}`);
  return value;
}

/** The day of --as-of, or null. Throws UsageError when it is no day. */
export function asOfDay(call: Call): string | null {
  const value = call.options['as-of'];
  if (value === undefined) return null;
  if (typeof value !== 'string' || parseIsoDay(value) === null) {
    throw new UsageError(`--as-of ${String(value)} is no day; write it as 2025-07-12`);
  }
  return value;
}
