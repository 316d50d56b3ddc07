import { AMBIGUOUS_NAMES, GIVEN_NAMES, SURNAMES } from '../../../src/names/gazetteer/person-names.ts';
import { Chance } from '../../chance.ts';
import { Zipf } from './zipf.ts';

/** A person of a made-up world, by given name and surname. */
export type Person = readonly [given: string, surname: string];

/** The number of people of whom news may tell. */
const PEOPLE = 20_000;

/**
 * A world of people: given names and surnames from the engine's lists, some of them borne by many and most by few, no two people with the
 * same name. The first are those who are most in the news.
 */
export function madeUpPeople(): Person[] {
  const chance = new Chance(1);
  const [givenNames, surnames] = [GIVEN_NAMES, SURNAMES].map(plainNames);
  if (givenNames === undefined || surnames === undefined) return [];
  const [given, last] = [new Zipf(givenNames.length), new Zipf(surnames.length)];
  const people = new Map<string, Person>();
  while (people.size < PEOPLE) {
    const person: Person = [givenNames[given.draw(chance)] ?? '', surnames[last.draw(chance)] ?? ''];
    people.set(person.join(' '), person);
  }
  return [...people.values()];
}

/** Names that are no other words, spread over the alphabet: lists have those of one letter together. */
function plainNames(names: ReadonlySet<string>): string[] {
  const plain = [...names].filter((name) => !AMBIGUOUS_NAMES.has(name));
  const order = new Chance(2);
  return plain
    .map((name) => ({ name, at: order.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}
