/**
 * Endings of nouns and names, longest first, with what the direct form ends in instead. Source: the noun paradigms of
 * standard Hindi grammar (masculine -ā, unmarked masculine, feminine -ī, other feminine).
 */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ियों', ['ी', 'ि']],
  ['ियां', ['ी', 'ि']],
  ['इयों', ['ई', 'इ']],
  ['इयां', ['ई', 'इ']],
  ['ुओं', ['ू', 'ु']],
  ['ाओं', ['ा']],
  ['ाएं', ['ा']],
  ['यों', ['', 'य', 'या']],
  ['ओं', ['']],
  ['एं', ['']],
  ['ों', ['', 'ा']],
  ['ें', ['', 'ा']],
  ['े', ['ा', '']],
  ['ं', ['']],
];

/** The shortest stem that may stand before an ending, in code units. */
const SHORTEST_STEM = 2;

/**
 * The forms that an n0 word may be an inflected form of, the word itself first. Most are no words at all: a caller
 * accepts one only when it is a form it knows (पटने is पटना only because पटना is known).
 */
export function directForms(norm: string): string[] {
  const forms = [norm];
  for (const [ending, replacements] of ENDINGS) {
    if (!norm.endsWith(ending)) continue;
    const stem = norm.slice(0, norm.length - ending.length);
    if (stem.length < SHORTEST_STEM) continue;
    for (const replacement of replacements) {
      const form = stem + replacement;
      if (!forms.includes(form)) forms.push(form);
    }
  }
  return forms;
}
