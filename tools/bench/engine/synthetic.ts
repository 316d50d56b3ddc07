import { entitiesOf } from '../../eval/gold/entities.ts';
import type { GoldText } from '../../eval/gold/gold.ts';

/**
 * Many articles made of a few: in each copy all people have other names, put together from the first and last words of the
 * names in all texts, and every day of a month is another. So the copies are articles of their own that share places,
 * organisations and parts of names, as articles do.
 */
export function syntheticArticles(texts: readonly GoldText[], count: number): GoldText[] {
  const people = entitiesOf(texts).filter(({ type }) => type === 'PER');
  const whole = people.flatMap(({ aliases_hi }) => aliases_hi.filter((name) => name.includes(' ')));
  const givenNames = whole.map((name) => name.slice(0, name.indexOf(' ')));
  const surnames = whole.map((name) => name.slice(name.lastIndexOf(' ') + 1));
  return Array.from({ length: count }, (_, copy) => {
    const model = texts[copy % texts.length];
    if (model === undefined) throw new Error('no texts to make articles of');
    const nameOf = (entity: string): readonly [string, string] => {
      const number = people.findIndex(({ id }) => id === entity) + 1;
      return [at(givenNames, number * 31 + copy * 17), at(surnames, number * 7 + copy * 13)];
    };
    return {
      ...model,
      file: `synthetic-${copy}.txt`,
      text: withOtherNames(model, nameOf, copy),
      mentions: [],
    };
  });
}

function withOtherNames(
  { text, mentions }: GoldText,
  nameOf: (entity: string) => readonly [string, string],
  copy: number,
): string {
  let changed = '';
  let end = 0;
  const people = mentions.filter(({ type, nested }) => type === 'PER' && !nested);
  for (const mention of people.sort((a, b) => a.start - b.start)) {
    if (mention.start < end) continue;
    const [given, surname] = nameOf(mention.entity);
    changed +=
      text.slice(end, mention.start) + (mention.surface.includes(' ') ? `${given} ${surname}` : surname);
    end = mention.end;
  }
  const day = String((copy % 28) + 1);
  return (changed + text.slice(end)).replace(
    /(?<!\d)\d{1,2}(?= (?:जुलाई|अगस्त|सितंबर|नवंबर|दिसंबर|मार्च|Aug|Oct|Nov))/g,
    day,
  );
}

function at(values: readonly string[], number: number): string {
  return values[number % values.length] ?? '';
}
