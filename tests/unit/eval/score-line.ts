import type { Recorded } from '../../../tools/eval/fixtures/recorded.ts';
import type { fixtureGold, Run } from '../../../tools/eval/fixtures/runs.ts';
import { type Coreference, scoreCoreference } from '../../../tools/eval/metrics/coreference.ts';
import { type EventScore, scoreEvents } from '../../../tools/eval/metrics/events.ts';
import { type LinkScore, scoreLinks } from '../../../tools/eval/metrics/link.ts';
import { printed } from '../../../tools/eval/metrics/ratio.ts';

/** Scores a run with our metrics and words the result as the reference scorer does. */
export function scoreLine(run: Run, recorded: Recorded, gold: ReturnType<typeof fixtureGold>): string {
  const texts = gold.texts[run.texts];
  const story = gold.stories[run.pack];
  const answers = texts.map(({ file }) => recorded.spotted.get(file) ?? { mentions: [] });
  const known = { dump: recorded.dump, entities: story.entities };
  switch (run.what) {
    case 'kb':
      return namesLine('kb', scoreCoreference(texts, answers, 'base'));
    case 'page': {
      const score = scoreCoreference(texts, answers, 'page');
      return `${namesLine('page', score)} later-people=${score.laterRight}/${score.later}`;
    }
    case 'link':
      return linkLine(scoreLinks(texts, answers, known, 'overlap'));
    case 'strict link':
      return linkLine(scoreLinks(texts, answers, known, 'exact'));
    case 'events':
      return eventsLine(scoreEvents(recorded.dump, story));
  }
}

function namesLine(what: string, score: Coreference): string {
  const [p, r, f1] = [score.precision, score.recall, score.f1].map(printed);
  const { texts, mentions, found, extra } = score;
  return `${what} texts=${texts} B3-P=${p} B3-R=${r} B3-F1=${f1} mentions=${mentions} found=${found} extra=${extra}`;
}

function linkLine(score: LinkScore): string {
  const [p, r, f1] = [score.precision, score.recall, score.f1].map(printed);
  const { texts, found, wrong, missed, trapped, traps } = score;
  return `link texts=${texts} P=${p} R=${r} F1=${f1} found=${found} wrong=${wrong} missed=${missed} traps=${trapped}/${traps}`;
}

function eventsLine({ wanted, found, recall, predicted, exactDays, dated }: EventScore): string {
  return `events gold=${wanted} found=${found} recall=${printed(recall)} predicted=${predicted} days=${exactDays}/${dated}`;
}
