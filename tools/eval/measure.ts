import type { Engine } from '../../src/link/engine.ts';
import type { Pack } from '../../src/store/pack.ts';
import { entitiesOf } from './gold/entities.ts';
import type { GoldEntity, GoldText } from './gold/gold.ts';
import { type GoldSet, loadSeeds, loadStory, loadTexts } from './gold/load.ts';
import { type ApartScore, scoreApart } from './metrics/apart.ts';
import { type Coreference, scoreCoreference } from './metrics/coreference.ts';
import { type EventScore, scoreEvents } from './metrics/events.ts';
import { leaks } from './metrics/leaks.ts';
import { type LinkScore, scoreLinks } from './metrics/link.ts';
import { type SpellingScore, scoreSpellings } from './metrics/spellings.ts';
import { dumpedPack, packOf, spottedTexts } from './project.ts';

/** What a pack made of some texts knows. */
type PackScores = {
  readonly names: Coreference;
  readonly events: EventScore;
  readonly spellings: SpellingScore;
  readonly apart: ApartScore;
  /** What came out of boilerplate, one line each. */
  readonly leaks: readonly string[];
};

/** Links of unseen texts to a knowledge base, scored by overlap and by the same span. */
type Links = { readonly loose: LinkScore; readonly strict: LinkScore };

/** What is measured on one set of texts; null for what is not asked there. */
export type SetScores = {
  readonly set: string;
  readonly texts: number;
  readonly pack: PackScores | null;
  /** In each text alone. */
  readonly page: Coreference | null;
  readonly links: Links | null;
};

/**
 * Reads the annotated texts, builds packs of them in memory, and scores everything. Pages are read with the pack of the seeds, as they are in
 * the browser of a reader who has added nothing.
 */
export function measure(engine: Engine): readonly SetScores[] {
  const [seeds, own, chandrayaan] = [loadSeeds(), loadStory('own'), loadStory('story-chandrayaan3')];
  const unseen = [...loadTexts('related'), ...loadTexts('traps')];
  const given = [...seeds.texts, ...unseen, ...chandrayaan.texts];
  const seedPack = packOf(seeds.texts, engine);
  const page = (texts: readonly GoldText[]): Coreference =>
    scoreCoreference(texts, spottedTexts(seedPack, texts, engine), 'page');
  const links = (texts: readonly GoldText[]): Links => linksTo(seedPack, seeds.story.entities, texts, engine);
  return [
    { ...nothing('seeds', seeds.texts), pack: packScores(seeds, engine), page: page(seeds.texts) },
    { ...nothing('related and traps', unseen), page: page(unseen), links: links(unseen) },
    {
      ...nothing('chandrayaan', chandrayaan.texts),
      pack: packScores(chandrayaan, engine),
      page: page(chandrayaan.texts),
    },
    { ...nothing('all of these', given), page: page(given) },
    {
      ...nothing('own', own.texts),
      pack: packScores(own, engine),
      page: page(own.texts),
      links: links(own.texts),
    },
    followUpScores('own follow-ups', own.texts, engine),
    ...[...DEVELOPED_ON, ...REPORT_ONLY].map((set) => storyScores(set, loadStory(`story-${set}`), engine)),
  ];
}

/** Stories of several outlets that show what goes wrong. */
const DEVELOPED_ON: readonly string[] = [
  ...['crime', 'flood', 'league', 'summit'],
  ...['sport', 'disaster', 'tournament', 'calamity'],
  ...['cabinet', 'strike', 'arena', 'shaft', 'squad', 'crossing', 'relay', 'boiler', 'rink', 'slope'],
];

/** Stories that are read for their figures alone: what goes wrong in them is never shown, so that nothing is fitted to them. */
export const REPORT_ONLY: readonly string[] = ['contest', 'mishap', 'bout', 'blaze'];

function storyScores(set: string, story: GoldSet, engine: Engine): SetScores {
  return { ...nothing(set, story.texts), pack: packScores(story, engine) };
}

function nothing(set: string, texts: readonly GoldText[]): SetScores {
  return { set, texts: texts.length, pack: null, page: null, links: null };
}

function packScores({ texts, story }: GoldSet, engine: Engine): PackScores {
  const pack = packOf(texts, engine);
  const dump = dumpedPack(pack);
  return {
    names: scoreCoreference(texts, spottedTexts(pack, texts, engine), 'base'),
    events: scoreEvents(dump, story),
    spellings: scoreSpellings(texts, dump),
    apart: scoreApart(pack, texts, story),
    leaks: leaks(pack, texts),
  };
}

/** How texts that go on with a story are linked to a pack made of those that began it. */
function followUpScores(set: string, texts: readonly GoldText[], engine: Engine): SetScores {
  const first = texts.filter((text) => !text.followUp);
  const later = texts.filter((text) => text.followUp);
  const links = linksTo(packOf(first, engine), entitiesOf(first), later, engine);
  return { ...nothing(set, later), links };
}

function linksTo(
  pack: Pack,
  entities: readonly GoldEntity[],
  texts: readonly GoldText[],
  engine: Engine,
): Links {
  const answers = spottedTexts(pack, texts, engine);
  const known = { dump: dumpedPack(pack), entities };
  return {
    loose: scoreLinks(texts, answers, known, 'overlap'),
    strict: scoreLinks(texts, answers, known, 'exact'),
  };
}
