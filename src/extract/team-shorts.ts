import { isNear, meets } from '../names/compare-names.ts';
import { isTeamWord } from '../names/teams.ts';
import { isOrdinary, wordClass } from '../names/vocabulary/vocabulary.ts';
import { isBreak, type Word } from '../names/words.ts';
import { wordSet } from '../text/word-set.ts';
import { isGameWord, TEAM_HAS } from './game-words.ts';
import type { ReadSentence } from './reading.ts';
import { addUse, type Cluster, useOfWords } from './use.ts';

const OF = new Set(['के', 'की', 'का']);

/** Offers the last word of a team's name, where no other team of the article has it. */
export function addLastWords(
  team: Cluster,
  teams: readonly Cluster[],
  sentences: readonly ReadSentence[],
  isFree: (sentence: number, word: number) => boolean,
): void {
  const lasts = lastWords(team).filter(
    (last) => !teams.some((other) => other !== team && lastWords(other).some((w) => isOne(w, last))),
  );
  if (lasts.length === 0) return;
  for (const { index, words } of sentences) {
    words.forEach((word, at) => {
      if (!isFree(index, at) || !lasts.some((last) => isOne(last, word.token.norm))) return;
      if (isOrdinary(word.token.norm) && !actsAsTeam(words, at)) return;
      const sentence = sentences[index];
      const use = sentence ? useOfWords(sentence, at, at + 1, 'organization', SHORT) : null;
      if (use) addUse(team, use, 'part');
    });
  }
}

/** How sure the last word of a team's name alone is that team. */
export const SHORT = 0.8;

function isOne(a: string, b: string): boolean {
  return meets(a, b) || isNear(a, b);
}

function lastWords(team: Cluster): readonly string[] {
  return team.names.flatMap((name) =>
    name.length > 1 &&
    (team.listed !== null || isTeamWord(name.at(-1) ?? '') || !isOrdinary(name.at(-1) ?? ''))
      ? [name.at(-1) ?? '']
      : [],
  );
}

/** Offers the town alone where it is an ordinary word as well, no other team of the article is of it, and it plays or has players. */
export function addTowns(
  team: Cluster,
  teams: readonly Cluster[],
  sentences: readonly ReadSentence[],
  isFree: (sentence: number, word: number) => boolean,
): void {
  const towns = townsOf(team).filter(
    (town) => isOrdinary(town) && !teams.some((other) => other !== team && townsOf(other).includes(town)),
  );
  if (towns.length === 0) return;
  for (const sentence of sentences) {
    sentence.words.forEach((word, at) => {
      if (!towns.includes(word.token.norm) || !isFree(sentence.index, at)) return;
      const use = playsAsTown(sentence.words, at)
        ? useOfWords(sentence, at, at + 1, 'organization', SHORT)
        : null;
      if (use) addUse(team, use, 'part');
    });
  }
}

function townsOf({ names }: Cluster): string[] {
  return names.flatMap(([town, ...more]) =>
    town !== undefined && isTeamWord(more.at(-1) ?? '') ? [town] : [],
  );
}

/** "मंडी को पूरे अंक मिले", "कल मंडी से मुकाबला": not "मंडी में", nor what a word says which one it is of. */
function playsAsTown(words: readonly Word[], at: number): boolean {
  const [before, next, after] = [words[at - 1], words[at + 1], words[at + 2]];
  if (isBreak(next) || (!isBreak(words[at]) && before && isNarrowing(before))) return false;
  const norm = next?.token.norm ?? '';
  if (OF.has(norm)) return !isBreak(after) && TEAM_HAS.has(after?.token.norm ?? '');
  const plays = norm === 'ने' || norm === 'को' || norm === 'से';
  return plays && words.some(({ token }) => isGameWord(token.norm));
}

function isNarrowing({ token: { norm } }: Word): boolean {
  return OF.has(norm) || DETERMINERS.has(norm) || wordClass(norm) === 'adjective';
}

const DETERMINERS = wordSet('इस उस यह वह एक दो हर किसी कोई अपनी अपने इसी उसी');

/** "पलटन ने", "बागान के कोच": an ordinary word that ends a team's name is the team where it plays or has players. */
function actsAsTeam(words: readonly Word[], at: number): boolean {
  const [before, next, after] = [words[at - 1], words[at + 1], words[at + 2]];
  if (isBreak(next) || (!isBreak(words[at]) && before && !OPENERS.has(before.token.norm))) return false;
  if (next?.token.norm === 'ने') return true;
  return OF.has(next?.token.norm ?? '') && !isBreak(after) && TEAM_HAS.has(after?.token.norm ?? '');
}

const OPENERS = wordSet('कि और लेकिन जबकि वहीं पर तो बाद दौरान में');
