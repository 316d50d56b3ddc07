import { describe, expect, it } from 'vitest';
import { ENVOY, MINISTER, sandarbh, workFolder } from './command.ts';

const folder = workFolder();

/** A pack of two articles, made by the command. */
async function builtPack(): Promise<string> {
  const pack = folder.at('a.pack');
  folder.write('in/minister.txt', MINISTER);
  folder.write('in/march/envoy.json', JSON.stringify({ text: ENVOY, outlet: 'पत्र क', date: '2025-03-05' }));
  await sandarbh('build', '-o', pack, folder.at('in'));
  return pack;
}

describe('sandarbh dump', () => {
  it('prints a pack as JSON: articles, entities and events', async () => {
    const { code, out, err } = await sandarbh('dump', await builtPack());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const dump = JSON.parse(out);
    expect(Object.keys(dump)).toEqual(['articles', 'entities', 'events']);
    const envoy = { file: 'march/envoy.json', title: null, outlet: 'पत्र क', published: '2025-03-05' };
    expect(dump.articles).toContainEqual({ id: expect.any(String), ...envoy });
    expect(dump.articles).toContainEqual(expect.objectContaining({ file: 'minister.txt', outlet: null }));
  });

  it('has each entity with its spellings as they stand, its roles and how often it is named', async () => {
    const { entities, articles } = JSON.parse((await sandarbh('dump', await builtPack())).out);
    const envoy = entities.find(({ name }: { name: string }) => name === 'प्रमिला थापा');
    expect(envoy).toEqual({
      id: expect.any(String),
      type: 'person',
      name: 'प्रमिला थापा',
      latin: 'Pramila Thapa',
      aliases: ['प्रमिला थापा', 'थापा'],
      roles: [
        { text: 'राजदूत', asOf: expect.anything(), article: expect.any(String) },
        { text: 'राजदूत', asOf: expect.anything(), article: expect.any(String) },
      ],
      mentions: 3,
    });
    const ids = articles.map(({ id }: { id: string }) => id);
    for (const role of envoy.roles) expect(ids).toContain(role.article);
  });

  it('has each event with who, where and when, by ids', async () => {
    const { entities, events, articles } = JSON.parse((await sandarbh('dump', await builtPack())).out);
    const idOf = (wanted: string) => entities.find(({ name }: { name: string }) => name === wanted).id;
    expect(events).toMatchObject([
      {
        kind: 'meeting',
        date: '2025-03-02',
        place: idOf('लीमा'),
        articles: [articles.find(({ file }: { file: string }) => file === 'minister.txt').id],
      },
    ]);
    expect(events[0].participants.sort()).toEqual([idOf('मार्को देलगादो'), idOf('प्रमिला थापा')].sort());
  });

  it.each([
    ['without a pack', []],
    ['with two', ['a.pack', 'b.pack']],
  ])('is wrong usage %s', async (_how, args) => {
    const { code, err } = await sandarbh('dump', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^sandarbh: dump: name one pack[^\n]*\n$/);
  });

  it.each([
    ['that is no pack', () => folder.write('no.pack', MINISTER), /not a file of this kind.*sandarbh build/],
    ['that is not there', () => folder.at('nothing.pack'), /there is no such file/],
    ['that is a folder', () => folder.at('.'), /this is a folder/],
  ])('is bad input from a file %s', async (_how, path, message) => {
    const { code, out, err } = await sandarbh('dump', path());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^sandarbh: [^\n]+\n$/);
    expect(err).toMatch(message);
  });
});
