import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JOINT_TEMPLATES, WORD_TEMPLATES } from '../../src/names/tagger/templates.ts';
import { TAGGER_WEIGHTS } from '../vite/packaged-files.ts';
import { prepare } from './prepare.ts';

/**
 * Makes the tagger's weights:
 *
 *     npx tsx tools/tagger/train.ts DATA_FOLDER [SEED] [NAME=VALUE …]
 *
 * DATA_FOLDER has hiner-{train,dev}.conll and il-ner-{train,dev}.conll; a C++ compiler (`c++`) is needed. The same data, seed
 * and machine give the same bytes. NAME=VALUE changes a setting of the trainer (settings.h) for a try; `without` takes the
 * names of templates, separated by commas, for an ablation. With such a change nothing but the figures is written.
 */

const WORK = 'build/tagger';
const FIXTURE = 'tests/fixtures/tagger';
/** What the trainer was told for the weights that ship, chosen on the dev files and the choosing half of the own news set. */
const SETTINGS = ['epochs=4', 'runs=5', 'rate=0.05', 'l1=1.4e-5', 'second-weight=1.2', 'most=16', 'bias=0.2'];

const [data, seed = '1', ...changes] = process.argv.slice(2);
if (data === undefined) {
  console.error('usage: train.ts DATA_FOLDER [SEED] [NAME=VALUE …]');
  process.exit(2);
}
const prepared = prepare(data, WORK, join(FIXTURE, 'sentences.txt'), Number(seed));
const program = join(WORK, 'train');
call('c++', '-O3', '-ffast-math', '-std=c++17', '-o', program, 'tools/tagger/train.cpp');
const weights = join(WORK, 'weights.bin');
const labels = join(WORK, 'labels.txt');
call(
  program,
  `training=${prepared.training}`,
  `output=${weights}`,
  ...prepared.measured.map((path) => `measure=${path}`),
  `label=${prepared.fixture}`,
  `labels=${labels}`,
  `seed=${seed}`,
  ...SETTINGS,
  ...changes.map(withNumbers),
);
if (changes.length === 0) {
  keep(weights, TAGGER_WEIGHTS.kept);
  keep(labels, join(FIXTURE, 'labels.txt'));
  console.log(`Written: ${TAGGER_WEIGHTS.kept} and ${FIXTURE}/labels.txt`);
}

/** `without=cued,listed` as the trainer wants it: the numbers of all templates that look at these columns. */
function withNumbers(change: string): string {
  const [name, value = ''] = change.split('=');
  if (name !== 'without' && name !== 'identity') return change;
  const wanted = value.split(',');
  const numbers = [...WORD_TEMPLATES, ...JOINT_TEMPLATES].filter((template) =>
    template.name
      .split(' ')
      .some((part) => wanted.includes(part) || wanted.includes(part.replace(/[+-]\d$/, '*'))),
  );
  return `${name}=${numbers.map(({ number }) => number).join(',')}`;
}

function call(command: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

function keep(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, readFileSync(from));
}
