import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPlainText } from '../../src/article/plain-text.ts';
import { dumpOf } from '../../src/cli/commands/dump.ts';
import { spotted } from '../../src/cli/commands/spot.ts';
import { createEngine, type Engine } from '../../src/link/engine.ts';
import { openSnapshot } from '../../src/link/snapshot.ts';
import { compileGazetteer } from '../../src/names/gazetteer/compile.ts';
import { openGazetteer } from '../../src/names/gazetteer/gazetteer.ts';
import { createNameTagger } from '../../src/names/tagger/tagger.ts';
import { openWeights } from '../../src/names/tagger/weights.ts';
import { makePack, type Pack } from '../../src/store/pack.ts';
import { TAGGER_WEIGHTS } from '../vite/packaged-files.ts';
import { type Dump, readDump, readSpotted, type Spotted } from './answers.ts';
import type { GoldText } from './gold/gold.ts';

/** The engine over the lists of the sources as they stand: nothing needs to be built before. */
export function sourceEngine(): Engine {
  const weights = new Uint8Array(readFileSync(TAGGER_WEIGHTS.kept));
  return createEngine(openGazetteer(compileGazetteer()), createNameTagger(openWeights(weights)));
}

/** As `sandarbh build` makes a pack of the texts' files. */
export function packOf(texts: readonly GoldText[], engine: Engine): Pack {
  const articles = texts.map(({ file, text }) => ({ file: basename(file), article: readPlainText(text) }));
  return makePack('gold', articles, engine);
}

/** As `sandarbh dump` tells of a pack. */
export function dumpedPack(pack: Pack): Dump {
  return readDump(dumpOf(pack));
}

/** As `sandarbh spot` reads the texts with a pack, one answer for each. */
export function spottedTexts(pack: Pack, texts: readonly GoldText[], engine: Engine): Spotted[] {
  const snapshot = openSnapshot(pack.snapshot);
  return texts.map(({ text }) => readSpotted(spotted(readPlainText(text), engine, snapshot)));
}
