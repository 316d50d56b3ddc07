import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type GoldStory, type GoldText, seedsFile, storyFile, textFile } from './gold.ts';

/** Where the annotated texts stand. */
export const GOLD = 'tests/gold';

/** Annotated texts and what a knowledge base made of them should hold, as far as that is annotated. */
export type GoldSet = { readonly texts: readonly GoldText[]; readonly story: GoldStory };

/** The five seed articles. */
export function loadSeeds(): GoldSet {
  const { files, ...story } = v.parse(seedsFile, readJson(join(GOLD, 'seeds.json')));
  return { texts: files, story };
}

/** The texts of a folder of `tests/gold`, by name. */
export function loadTexts(folder: string): GoldText[] {
  return readdirSync(join(GOLD, folder))
    .filter((name) => name.endsWith('.json') && name !== STORY)
    .sort()
    .map((name) => v.parse(textFile, readJson(join(GOLD, folder, name))));
}

/** The texts of a folder and its story file. */
export function loadStory(folder: string): GoldSet {
  return { texts: loadTexts(folder), story: v.parse(storyFile, readJson(join(GOLD, folder, STORY))) };
}

const STORY = 'story.json';

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
