import { CONFLICT } from './nouns/conflict.ts';
import { CULTURE } from './nouns/culture.ts';
import { ECONOMY } from './nouns/economy.ts';
import { GENERAL } from './nouns/general.ts';
import { HEALTH } from './nouns/health.ts';
import { HOME } from './nouns/home.ts';
import { LAW } from './nouns/law.ts';
import { LEARNING } from './nouns/learning.ts';
import { LOANS } from './nouns/loans.ts';
import { MIND } from './nouns/mind.ts';
import { NATURE } from './nouns/nature.ts';
import { PEOPLE } from './nouns/people.ts';
import { PLACES } from './nouns/places.ts';
import { POLITICS } from './nouns/politics.ts';
import { PUBLIC_WORK } from './nouns/public-work.ts';
import { SOCIETY } from './nouns/society.ts';
import { SPORT } from './nouns/sport.ts';
import { TIME_AND_MEASURE } from './nouns/time-and-measure.ts';
import { words } from './word-list.ts';

const TOPICS = [
  POLITICS,
  LAW,
  CONFLICT,
  ECONOMY,
  PEOPLE,
  HEALTH,
  HOME,
  LEARNING,
  CULTURE,
  SPORT,
  PLACES,
  NATURE,
  TIME_AND_MEASURE,
  MIND,
  SOCIETY,
  PUBLIC_WORK,
  LOANS,
  GENERAL,
];

/** Ordinary nouns of all topics in the direct singular, at n0; other forms reach them through `directForms`. */
export const NOUNS: ReadonlySet<string> = new Set(TOPICS.flat().flatMap(words));
