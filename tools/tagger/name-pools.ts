import { readFileSync } from 'node:fs';
import { spelledLetters } from '../../src/text/letters.ts';
import { pick, type Random } from './random.ts';

/** Names to put in the place of others, by section: `given <region>`, `surname <region>`, `place <region>`, `org …`. */
export type NamePools = ReadonlyMap<string, readonly string[]>;

/** Reads a file of pools: `# section`, then entries, a line or a `|` between them. */
export function readPools(path: string): NamePools {
  const pools = new Map<string, string[]>();
  let section: string[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#')) {
      const name = line.slice(1).trim();
      section = pools.get(name) ?? [];
      pools.set(name, section);
    } else
      section.push(
        ...line
          .split('|')
          .map((entry) => entry.trim())
          .filter((entry) => entry !== ''),
      );
  }
  return pools;
}

/** The regions that have given names. */
export function regionsOf(pools: NamePools): string[] {
  return [...pools.keys()]
    .filter((name) => name.startsWith('given '))
    .map((name) => name.slice('given '.length));
}

/** How the names of one article are made: its regions, and numbers by chance. */
export type NameMaker = { readonly pools: NamePools; readonly region: string; readonly random: Random };

const INITIALS = 'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी आर एस टी यू वी'.split(' ');

/** A name of a type, built as `model` is: one word, or several; a spelled abbreviation for one. */
export function makeName(maker: NameMaker, type: string, model: string): string {
  const words = model.split(/[\s-]+/).length;
  if (type === 'PER') return makePerson(maker, words);
  if (type === 'LOC') return makePlace(maker);
  return makeOrganisation(maker, words, spelledLetters(model) !== null);
}

function makePerson({ pools, region, random }: NameMaker, words: number): string {
  const given = pools.get(`given ${region}`) ?? [];
  const surnames = pools.get(`surname ${region}`) ?? given;
  const surname = pick(surnames.length > 0 ? surnames : given, random);
  if (words === 1) return random() < 0.7 ? surname : pick(given, random);
  const chance = random();
  if (/^(korean|chinese)/.test(region)) return `${surname} ${pick(given, random)}`;
  if (chance < 0.08) return `${pick(INITIALS, random)}. ${pick(INITIALS, random)}. ${surname}`;
  if (chance < 0.14) return `${pick(INITIALS, random)} ${pick(INITIALS, random)} ${surname}`;
  if (chance < 0.28 || words > 2) return `${pick(given, random)} ${pick(given, random)} ${surname}`;
  return `${pick(given, random)} ${surname}`;
}

function makePlace({ pools, region, random }: NameMaker): string {
  const own = pools.get(`place ${region}`) ?? [];
  const places = [...pools].filter(([name]) => name.startsWith('place ')).map(([, names]) => names);
  return own.length > 0 && random() < 0.6 ? pick(own, random) : pick(pick(places, random) ?? [], random);
}

function makeOrganisation(maker: NameMaker, words: number, isAbbreviation: boolean): string {
  const { pools, random } = maker;
  const of = (section: string): string => pick(pools.get(`org ${section}`) ?? [], random);
  if (isAbbreviation) return of('abbreviation');
  if (words === 1) return of('stem');
  const chance = random();
  if (chance < 0.3) return of('whole');
  if (chance < 0.5) return `${makePlace(maker)} ${of('middle')} ${of('head')}`;
  if (chance < 0.65) return `${makePlace(maker)} ${of('head')}`;
  if (chance < 0.9) return `${of('stem')} ${of('head')}`;
  return `${of('middle')} ${of('head')}`;
}
