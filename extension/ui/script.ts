/** The language of a name or a sentence by its script, for `lang`: what has no Devanagari is read as English. */
export function languageOf(text: string): 'hi' | 'en' {
  return /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en';
}
