import type english from '../_locales/en/messages.json';
import type { Texts } from '../messages.ts';

type English = typeof english;

/** The name of a text of the interface: a key of `_locales/en/messages.json`, of which only the type is taken. */
type TextKey = keyof English;

/** What fills a gap of a text. A number that may be large goes through `Locale.number` first. */
type Substitution = string | number;

/** A text with gaps must be given something for them; one without must not. */
type Substitutions<Key extends TextKey> = English[Key] extends { placeholders: object }
  ? readonly [Substitution, ...Substitution[]]
  : readonly [];

/** A text without gaps: what a table of labels may hold. */
export type PlainKey = {
  [Key in TextKey]: English[Key] extends { placeholders: object } ? never : Key;
}[TextKey];

/** Gives a text of the interface, its gaps filled in the order of its placeholders. */
export type Translate = <Key extends TextKey>(key: Key, ...substitutions: Substitutions<Key>) => string;

/** Gaps of a flattened text are `$1` to `$9`; `$$` is a dollar sign. */
const GAP = /\$(?:([1-9])|\$)/g;

/**
 * The `t` of an interface language: `t('card_known_until', date)`. Call it with the key written out, so that a search
 * for the key finds every use. A key that the texts lack gives itself: that happens only when an update has replaced the
 * background under an open page.
 */
export function translator(texts: Texts): Translate {
  return (key, ...substitutions) =>
    (texts.messages[key] ?? key).replaceAll(GAP, (gap, digit?: string) =>
      digit === undefined ? '$' : String(substitutions[Number(digit) - 1] ?? gap),
    );
}

/** One text as locale files of extensions have it. */
type FileMessage = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};

/**
 * Flattens a `messages.json`: each named gap (`$DATE$`) becomes the `$1` that its placeholder stands for.
 * Format: developer.mozilla.org, "Locale-specific message reference".
 */
export function flatten(lang: Texts['lang'], file: Readonly<Record<string, FileMessage>>): Texts {
  const messages = Object.entries(file).map(([key, { message, placeholders = {} }]) => [
    key,
    message.replaceAll(/\$(\w+)\$/g, (gap, name: string) => placeholders[name.toLowerCase()]?.content ?? gap),
  ]);
  return { lang, messages: Object.fromEntries(messages) };
}
