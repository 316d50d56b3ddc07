import { wordsOfForm } from '../../../src/names/gazetteer/gazetteer.ts';
import { keyK15 } from '../../../src/text/keys.ts';

/** The k1.5 key of a spelling of several words. */
export function keyOfForm(form: string): string {
  return wordsOfForm(form).map(keyK15).join(' ');
}

/**
 * What is wrong with a spelling of the tables, in words, or null: NFC, Devanagari or Latin letters and ASCII digits, single
 * spaces and few signs, no white space around it.
 */
export function flawOf(form: string): string | null {
  if (form === '') return 'empty';
  if (form !== form.normalize('NFC')) return `${form}: not NFC`;
  if (/\s\s|^\s|\s$/.test(form)) return `${form}: white space`;
  if (!/^[\u0900-\u0963\u0970-\u097fA-Za-z0-9 .&()'+-]+$/.test(form))
    return `${form}: a sign that no spelling has`;
  return null;
}
