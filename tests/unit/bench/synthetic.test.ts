import { describe, expect, test } from 'vitest';
import { madeUpPeople } from '../../../tools/bench/engine/people.ts';
import { syntheticArticles } from '../../../tools/bench/engine/synthetic.ts';
import { longText } from '../../../tools/bench/engine/texts.ts';
import { Zipf } from '../../../tools/bench/engine/zipf.ts';
import { Chance } from '../../../tools/chance.ts';
import { loadTexts } from '../../../tools/eval/gold/load.ts';

const own = loadTexts('own');

describe('ranks drawn as news names people', () => {
  test('are all there, and each about as often as its place says', () => {
    const zipf = new Zipf(50);
    const chance = new Chance(7);
    const counts = Array.from({ length: 50 }, () => 0);
    for (let i = 0; i < 100_000; i++) {
      const rank = zipf.draw(chance);
      counts[rank] = (counts[rank] ?? Number.NaN) + 1;
    }
    const [first = 0, second = 0, , , fifth = 0] = counts;
    expect(counts.reduce((a, b) => a + b)).toBe(100_000);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(first / second).toBeCloseTo(2, 0);
    expect(first / fifth).toBeCloseTo(5, 0);
  });
});

describe('made-up people', () => {
  const people = madeUpPeople();

  test('are many, of whom no two have the same name', () => {
    expect(people.length).toBeGreaterThan(10_000);
    expect(new Set(people.map((name) => name.join(' '))).size).toBe(people.length);
    expect(people.flat().filter((word) => word === '')).toEqual([]);
  });

  test('share surnames: few have those of most', () => {
    const bearers = new Map<string, number>();
    for (const [, surname] of people) bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
    const sizes = [...bearers.values()].sort((a, b) => b - a);
    const ofFew = sizes.slice(0, sizes.length / 10).reduce((a, b) => a + b, 0);
    expect(ofFew).toBeGreaterThan(people.length / 2);
  });
});

describe('synthetic articles', () => {
  const articles = syntheticArticles(own, 60);

  test('are the same each time', () => {
    expect(syntheticArticles(own, 60)).toEqual(articles);
  });

  test('are as many as asked for, all of them different', () => {
    expect(new Set(articles.map(({ text }) => text)).size).toBe(60);
    expect(new Set(articles.map(({ file }) => file)).size).toBe(60);
  });

  test('tell of nobody whom their models name in full', () => {
    const left = articles.flatMap(({ text }, i) => {
      const { mentions = [] } = own[i % own.length] ?? {};
      const people = mentions.filter(
        ({ type, nested, surface }) => type === 'PER' && !nested && surface.includes(' '),
      );
      return people.filter(({ surface }) => text.includes(surface)).map(({ surface }) => surface);
    });
    expect(left).toEqual([]);
  });

  test('keep what is said between the names', () => {
    const [model] = own;
    const [first] = articles;
    const end = model?.text.trimEnd().slice(-20) ?? '';
    expect(end).not.toBe('');
    expect(first?.text).toContain(end);
  });
});

test('a long text has whole paragraphs, and about as many words as asked for', () => {
  const text = longText(own, 500);
  const words = text.split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(500);
  expect(words).toBeLessThan(700);
  for (const paragraph of text.split('\n\n')) {
    expect(own.some((gold) => gold.text.includes(paragraph))).toBe(true);
  }
});
