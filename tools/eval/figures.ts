import type { SetScores } from './measure.ts';
import { share } from './metrics/ratio.ts';

/** A measured number with its name: `seeds pack F1`. Ratios are 0 to 1, all else are counts. */
export type Figure = { readonly name: string; readonly value: number };

/** Every number that floors are set under, of all sets of texts. */
export function figuresOf(scores: readonly SetScores[]): Figure[] {
  return scores.flatMap(({ set, pack, page, links }) => {
    const figures: Record<string, number> = {};
    if (pack) {
      figures['pack F1'] = pack.names.f1;
      figures['event recall'] = pack.events.recall;
      figures['event days'] = share(pack.events.exactDays, pack.events.dated);
      figures['spellings apart'] = pack.spellings.groups - pack.spellings.joined;
      figures['pairs merged'] = pack.apart.merged;
      figures['leaks'] = pack.leaks.length;
    }
    if (page) {
      figures['page F1'] = page.f1;
      figures['later people'] = share(page.laterRight, page.later);
    }
    if (links) {
      figures['links wrong'] = links.loose.wrong;
      figures['links missed'] = links.loose.missed;
      figures['traps'] = links.loose.trapped;
      figures['link F1'] = links.loose.f1;
      figures['strict loss'] = links.loose.f1 - links.strict.f1;
    }
    return Object.entries(figures).map(([name, value]) => ({ name: `${set} ${name}`, value }));
  });
}
