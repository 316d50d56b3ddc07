import { readFileSync } from 'node:fs';
import { FormatError } from '../lexicon/sections.ts';
import { createEngine, type Engine } from '../link/engine.ts';
import { openGazetteer } from '../names/gazetteer/gazetteer.ts';
import { createNameTagger } from '../names/tagger/tagger.ts';
import { openWeights } from '../names/tagger/weights.ts';
import { decodePack, type Pack } from '../store/pack.ts';
import { readBytes } from './files.ts';
import { InputError } from './usage.ts';

/** The engine over the lists that the build left beside the command. */
export function loadEngine(): Engine {
  return createEngine(
    openGazetteer(besideCommand('./gazetteer.bin')),
    createNameTagger(openWeights(besideCommand('./tagger-weights.bin'))),
  );
}

function besideCommand(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, import.meta.url)));
}

/** Reads a pack. Throws InputError when the file is none, or one of another version. */
export function loadPack(path: string): Pack {
  try {
    return decodePack(readBytes(path));
  } catch (error) {
    if (error instanceof FormatError) {
      throw new InputError(`${path}: ${error.message}; a pack made by ‘sandarbh build’ is needed here`);
    }
    throw error;
  }
}
