import { mkdirSync, writeFileSync } from 'node:fs';
import { damaged } from './eval/fixtures/damage.ts';
import { FIXTURES, RECORDINGS, type Recorded, writeRecorded } from './eval/fixtures/recorded.ts';
import { referenceLine } from './eval/fixtures/reference.ts';
import { replay } from './eval/fixtures/replay.ts';
import { fixtureGold, nameOf, PACK_NAMES, type PackName, RUNS } from './eval/fixtures/runs.ts';
import { dumpedPack, packOf, sourceEngine, spottedTexts } from './eval/project.ts';

/**
 * Makes `tests/fixtures/eval` anew, by hand: `npx tsx tools/eval-fixtures.ts SCORE.PY` (see the README there). Called as
 * `replay RECORDING …` it stands in for the `sandarbh` command while the reference scorer runs.
 */
const [first, ...rest] = process.argv.slice(2);
if (first === undefined) throw new Error('usage: npx tsx tools/eval-fixtures.ts SCORE.PY');
if (first === 'replay') replayRecording(rest);
else makeFixtures(first);

function replayRecording([name, ...call]: readonly string[]): void {
  const recording = RECORDINGS.find((known) => known === name);
  if (recording === undefined) throw new Error(`no answers are recorded as "${name}"`);
  process.stdout.write(replay(recording, call));
}

function makeFixtures(scorer: string): void {
  for (const recording of RECORDINGS) mkdirSync(`${FIXTURES}/${recording}`, { recursive: true });
  const engine = sourceEngine();
  const { texts } = fixtureGold();
  for (const pack of PACK_NAMES) {
    const recorded = record(pack);
    writeRecorded('engine', pack, recorded);
    writeRecorded('damaged', pack, damaged(recorded));
  }
  const lines = RECORDINGS.flatMap((recording) =>
    RUNS.map((run) => `${recording}\t${nameOf(run)}\t${referenceLine(scorer, recording, run)}\n`),
  );
  writeFileSync(`${FIXTURES}/score-lines.tsv`, lines.join(''));

  function record(name: PackName): Recorded {
    const pack = packOf(texts[name], engine);
    const answered = name === 'seeds' ? texts.given : texts[name];
    const answers = spottedTexts(pack, answered, engine);
    const spotted = new Map(answered.map(({ file }, i) => [file, answers[i] ?? { mentions: [] }]));
    return { dump: dumpedPack(pack), spotted };
  }
}
