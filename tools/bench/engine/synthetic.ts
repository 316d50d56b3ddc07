import { Chance } from '../../chance.ts';
import type { GoldMention, GoldText } from '../../eval/gold/gold.ts';
import { madeUpPeople, type Person } from './people.ts';
import { Zipf } from './zipf.ts';

/** A day before the name of a month, in Hindi or as outlets abbreviate it in English. */
const DAY_OF_MONTH =
  /(?<!\d)\d{1,2}(?= (?:जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|Jul|Aug|Oct|Nov))/g;

/**
 * Many articles made of a few: in each copy all people are others, drawn from a world in which few are named often and most hardly ever, and
 * every day of a month is another. So the copies are articles of their own that share people, parts of names, places and organisations,
 * as articles do. The same texts and count give the same articles.
 */
export function syntheticArticles(texts: readonly GoldText[], count: number): GoldText[] {
  const people = madeUpPeople();
  const ranks = new Zipf(people.length);
  const chance = new Chance(count);
  return Array.from({ length: count }, (_, copy) => {
    const model = texts[copy % texts.length];
    if (model === undefined) throw new Error('no texts to make articles of');
    const text = withOtherPeople(model, castOf(model, people, ranks, chance));
    const day = String(1 + Math.floor(chance.next() * 28));
    return {
      ...model,
      file: `synthetic-${copy}.txt`,
      text: text.replace(DAY_OF_MONTH, day),
      mentions: [],
      boilerplate: [],
      traps: [],
    };
  });
}

/** Who plays each person of a text; nobody plays two. */
function castOf(
  model: GoldText,
  people: readonly Person[],
  ranks: Zipf,
  chance: Chance,
): ReadonlyMap<string, Person> {
  const cast = new Map<string, Person>();
  const taken = new Set<number>();
  for (const { entity } of peopleIn(model)) {
    if (cast.has(entity)) continue;
    let rank = ranks.draw(chance);
    while (taken.has(rank)) rank = ranks.draw(chance);
    taken.add(rank);
    const person = people[rank];
    if (person !== undefined) cast.set(entity, person);
  }
  return cast;
}

function withOtherPeople(model: GoldText, cast: ReadonlyMap<string, Person>): string {
  let changed = '';
  let end = 0;
  for (const { start, end: mentionEnd, surface, entity } of peopleIn(model)) {
    const person = cast.get(entity);
    if (start < end || person === undefined) continue;
    changed += model.text.slice(end, start) + (surface.includes(' ') ? person.join(' ') : person[1]);
    end = mentionEnd;
  }
  return changed + model.text.slice(end);
}

/** The mentions of people in a text, in its order. */
function peopleIn({ mentions }: GoldText): GoldMention[] {
  return mentions.filter(({ type, nested }) => type === 'PER' && !nested).sort((a, b) => a.start - b.start);
}
