import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../../tools/eval/gold/entities.ts';
import { loadSeeds, loadStory, loadTexts } from '../../../tools/eval/gold/load.ts';

const seeds = loadSeeds();
const own = loadStory('own');
const chandrayaan = loadStory('story-chandrayaan3');
const all = [
  ...seeds.texts,
  ...loadTexts('related'),
  ...loadTexts('traps'),
  ...chandrayaan.texts,
  ...own.texts,
];

describe('every annotated text', () => {
  test('is there', () => {
    expect(all).toHaveLength(5 + 4 + 5 + 4 + 12);
  });

  test.each(all.map((text) => ({ file: text.file, text })))(
    '$file has its mentions and traps where it says',
    ({ text }) => {
      for (const { start, end, surface } of [...text.mentions, ...text.traps]) {
        expect(text.text.slice(start, end)).toBe(surface);
      }
      for (const { start, end } of text.boilerplate) expect(text.text.slice(start, end).trim()).not.toBe('');
    },
  );
});

test('the annotated seeds are the seeds, letter for letter', () => {
  for (const { file, text } of seeds.texts) expect(readFileSync(`seeds/${file}`, 'utf8')).toBe(text);
});

describe('the texts of our own', () => {
  test('have forty mentions or more each, of two hundred and fifty entities in all', () => {
    expect(own.texts.filter(({ mentions }) => mentions.length < 40)).toEqual([]);
    expect(entitiesOf(own.texts).length).toBeGreaterThanOrEqual(250);
  });

  test('name hardly anybody that the other files name', () => {
    const isPerson = ({ type }: { type: string }): boolean => type === 'PER';
    const given = new Set(
      entitiesOf(all.slice(0, -12))
        .filter(isPerson)
        .map(({ id }) => id),
    );
    const shared = entitiesOf(own.texts).filter((entity) => isPerson(entity) && given.has(entity.id));
    expect(shared.map(({ id }) => id)).toEqual(['narendra-modi']);
  });

  test('tell in their story file of the very entities that they name', () => {
    const told = own.story.entities.map(({ id, type, aliases_hi }) => ({ id, type, aliases: aliases_hi }));
    const named = entitiesOf(own.texts).map(({ id, type, aliases_hi }) => ({
      id,
      type,
      aliases: aliases_hi,
    }));
    expect(told).toEqual(named);
    const ids = new Set(named.map(({ id }) => id));
    const used = [
      ...own.story.events.flatMap(({ participants }) => participants),
      ...own.story.mustNotMerge.flat(),
    ];
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('go on with a story only where another has begun it', () => {
    const [first, later] = [true, false].map((isFirst) =>
      entitiesOf(own.texts.filter((text) => text.followUp !== isFirst)),
    );
    const known = new Set(first?.map(({ id }) => id));
    const shared = later?.filter(({ id }) => known.has(id)) ?? [];
    expect(shared.length).toBeGreaterThan(50);
  });
});
