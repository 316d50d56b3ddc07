import { meets } from '../names/compare-names.ts';
import { PLACE_AFTER, PLACE_HEADS } from '../names/cues/places.ts';
import { SURE } from '../names/mention.ts';
import { isTeamWord } from '../names/teams.ts';
import { isOrdinary } from '../names/vocabulary/vocabulary.ts';
import { isBreak, type Word } from '../names/words.ts';
import { keyK15 } from '../text/keys.ts';
import { wordSet } from '../text/word-set.ts';
import { isGameWord, isSportArticle, TEAM_HAS } from './game-words.ts';
import type { ReadSentence } from './reading.ts';
import { addLastWords, addTowns, SHORT } from './team-shorts.ts';
import { addUse, type Cluster, type Use, useOfWords } from './use.ts';

/**
 * In a report of games, gives teams what is short for them: the town alone where something is done by or to it ("मेरठ ने … को हराया"; not
 * "मेरठ में", nor the dateline), and the last word alone ("राइडर्स"). `clusters` are those of the whole article; they are changed.
 */
export function settleTeams(
  sentences: readonly ReadSentence[],
  clusters: readonly Cluster[],
  isFree: (sentence: number, word: number) => boolean,
): void {
  if (!isSportArticle(sentences)) return;
  const teams = clusters.filter(
    (cluster) => cluster.type === 'organization' && cluster.names.some(isTeamName),
  );
  for (const place of clusters.filter((cluster) => cluster.type === 'place')) {
    const [team, ...others] = teams.filter((one) => isTownOf(place, one));
    if (team && others.length === 0) moveUses(place, team, sentences);
  }
  for (const team of teams) {
    addLastWords(team, teams, sentences, isFree);
    addTowns(team, teams, sentences, isFree);
  }
}

/**
 * In a report of games, reads as a team what is called as a place and a word that no list knows ("काशी रुद्रास"), whether it was found as one
 * place or as two names side by side; other uses stay as they are. `isTown` tells whether a list of places has a word.
 */
export function asTeams(
  uses: readonly Use[],
  sentences: readonly ReadSentence[],
  isTown: (word: string) => boolean,
): readonly Use[] {
  if (!isSportArticle(sentences)) return uses;
  const teams = uses.flatMap((use) => {
    const sentence = sentences[use.sentence];
    const team = sentence ? teamAt(use, uses, sentence, isTown) : null;
    return team ? [team] : [];
  });
  const called = asLastWords(uses);
  const isOver = (use: Use): boolean =>
    teams.some(
      (team) =>
        team.sentence === use.sentence &&
        team.mention.from < use.mention.to &&
        use.mention.from < team.mention.to,
    );
  return [...called.filter((use) => !isOver(use)), ...teams].sort(
    (a, b) => a.mention.start - b.mention.start,
  );
}

/** Reads what was found as a place or somebody of one word as the team of the article whose name ends in it: "थलाइवाज की ओर से". */
function asLastWords(uses: readonly Use[]): readonly Use[] {
  const lasts = new Set(
    uses.flatMap(({ mention, words }) => {
      const last = words.at(-1) ?? '';
      const isTeam = mention.type === 'organization' && mention.confidence >= SURE && words.length > 1;
      return isTeam && (isTeamWord(last) || (mention.listed.length > 0 && !isOrdinary(last)))
        ? [keyK15(last)]
        : [];
    }),
  );
  return uses.map((use) => {
    const [word, ...more] = use.words;
    const { mention } = use;
    const isOther = (mention.type === 'place' || mention.type === 'person') && mention.listed.length === 0;
    if (word === undefined || more.length > 0 || !isOther || !lasts.has(keyK15(word))) return use;
    return {
      ...use,
      mention: { ...mention, type: 'organization', confidence: Math.max(mention.confidence, SHORT) },
    };
  });
}

/** How sure a town with an unknown word behind it is a team where games are reported. */
const UNLISTED_TEAM = 0.75;

function teamAt(
  use: Use,
  uses: readonly Use[],
  sentence: ReadSentence,
  isTown: (word: string) => boolean,
): Use | null {
  const { mention, words } = use;
  if (mention.type !== 'place' || mention.adjective) return null;
  if (words.length === 1) {
    const { to } = mention;
    const next = uses.find((other) => other.sentence === use.sentence && other.mention.from === to);
    const glued = sentence.words[to]?.joint === 'space' && next?.words.length === 1;
    if (!glued || mention.listed.length === 0 || !isTeamTail(next.words[0] ?? '', next)) return null;
    return useOfWords(sentence, mention.from, next.mention.to, 'organization', UNLISTED_TEAM);
  }
  if (words.length > 3 || mention.listed.length > 0 || !isTown(words[0] ?? '')) return null;
  return isTeamTail(words.at(-1) ?? '', use)
    ? useOfWords(sentence, mention.from, mention.to, 'organization', UNLISTED_TEAM)
    : null;
}

/** A word behind a town that says neither what kind of place it is nor who somebody is. */
function isTeamTail(word: string, { mention }: Use): boolean {
  return (
    (mention.type === 'place' || mention.type === 'organization') &&
    mention.listed.length === 0 &&
    !PLACE_HEADS.has(word) &&
    !isOrdinary(word)
  );
}

function isTeamName(name: readonly string[]): boolean {
  return name.length > 1 && (isTeamWord(name.at(-1) ?? '') || !isOrdinary(name.at(-1) ?? ''));
}

/** Whether a team's name begins with, or after a sponsor's goes on with, the name of the place. */
function isTownOf(place: Cluster, team: Cluster): boolean {
  const towns = place.uses.map(({ use }) => use.words);
  return team.names.some(
    (name) =>
      isTeamName(name) &&
      towns.some((town) =>
        [0, 1].some(
          (from) => town.length < name.length - from && town.every((w, i) => meets(w, name[from + i] ?? '')),
        ),
      ),
  );
}

function moveUses(place: Cluster, team: Cluster, sentences: readonly ReadSentence[]): void {
  const moved = place.uses.filter(({ use }) => isTeamUse(use, sentences[use.sentence]));
  for (const entry of moved) {
    place.uses.splice(place.uses.indexOf(entry), 1);
    addUse(
      team,
      { ...entry.use, mention: { ...entry.use.mention, type: 'organization', listed: [] } },
      'part',
    );
  }
}

const OF = new Set(['के', 'की', 'का']);
/** What a town has that is no team's: "मेरठ के रहने वाले", "लखनऊ के इकाना स्टेडियम". */
const TOWN_HAS = wordSet('रहने निवासी पास निकट लोग लोगों');

/** Whether a town's name in a sentence of a report of games stands for its team. */
function isTeamUse(use: Use, sentence: ReadSentence | undefined): boolean {
  if (!sentence || use.mention.adjective) return false;
  const { words } = sentence;
  const { from, to } = use.mention;
  const next = isBreak(words[to]) ? '' : (words[to]?.token.norm ?? '');
  if (OF.has(next) && TEAM_HAS.has(words[to + 1]?.token.norm ?? '')) return true;
  if (!words.some(({ token }) => isGameWord(token.norm))) return false;
  const before = isBreak(words[from]) ? '' : (words[from - 1]?.token.norm ?? '');
  if (next === 'में' || next === 'पर' || next === 'स्थित' || PLACE_HEADS.has(next) || PLACE_AFTER.has(next))
    return false;
  if (before === 'स्थित' || (from === 0 && isDateline(words, to))) return false;
  return !OF.has(next) || !isOfTown(words, to + 1);
}

/** A town before a mark at the start of a sentence: "मेरठ, 6 सितंबर", "मेरठ:". */
function isDateline(words: readonly Word[], to: number): boolean {
  return words[to] === undefined || words[to]?.joint === 'break';
}

function isOfTown(words: readonly Word[], at: number): boolean {
  if (TOWN_HAS.has(words[at]?.token.norm ?? '')) return true;
  const head = words.slice(at, at + 4).find((word, i) => i > 0 && isBreak(word))
    ? []
    : words.slice(at, at + 4);
  return head.some(({ token }) => VENUES.has(token.norm));
}

const VENUES = wordSet('स्टेडियम मैदान अकादमी हॉल क्लब परिसर कॉम्प्लेक्स एरिना रंगशाला अस्पताल विश्वविद्यालय होटल');
