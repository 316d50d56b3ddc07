import type { NameFinder } from './cue-finders.ts';
import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { findListed, type Listed } from './listed.ts';
import { SURE } from './mention.ts';
import type { Word } from './words.ts';

/** What lists know and cues announce of a sentence, before the tagger reads it; spans in words, they may overlap. */
export type Sighting = { readonly listed: readonly Listed[]; readonly cued: readonly Found[] };

/** Looks at a sentence with the lists, and then with a finder that is told what they are sure of. */
export function sightingOf(words: readonly Word[], gazetteer: Gazetteer, finder: NameFinder): Sighting {
  const listed = findListed(words, gazetteer);
  const sure = listed.filter((l) => l.confidence >= SURE);
  const cued = finder(words, {
    taken: covered(words, sure),
    placeNames: covered(
      words,
      sure.filter((l) => l.type === 'place' && !l.adjective),
    ),
    places: covered(
      words,
      listed.filter((l) => l.type === 'place'),
    ),
  });
  return { listed, cued };
}

function covered(words: readonly Word[], listed: readonly Listed[]): boolean[] {
  const marks = words.map(() => false);
  for (const { from, to } of listed) marks.fill(true, from, to);
  return marks;
}
