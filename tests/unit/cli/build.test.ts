import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodePack } from '../../../src/store/pack.ts';
import { ENVOY, MINISTER, sandarbh, workFolder } from './command.ts';

const folder = workFolder();
const minister = folder.write('in/minister.txt', MINISTER);
const envoy = folder.write('in/2025/march/envoy.json', JSON.stringify({ text: ENVOY, outlet: 'पत्र क' }));
folder.write('in/notes.pdf', 'no article');

function packAt(path: string) {
  return decodePack(new Uint8Array(readFileSync(path)));
}

describe('sandarbh build', () => {
  it('makes a pack of the articles of a folder and its folders', async () => {
    const pack = folder.at('a.pack');
    const { code, out, err } = await sandarbh('build', '-o', pack, folder.at('in'));
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^2 articles, \d+ entities, \d+ events → .*a\.pack\n$/);
    expect(
      packAt(pack)
        .articles.map(({ file }) => file)
        .sort(),
    ).toEqual(['2025/march/envoy.json', 'minister.txt']);
    expect(packAt(pack).set).toBe('in');
  });

  it('makes the same bytes of the same files in any order', async () => {
    const [one, other] = [folder.at('one.pack'), folder.at('other.pack')];
    await sandarbh('build', '-o', one, '--set', 'मार्च', minister, envoy);
    await sandarbh('build', '--set', 'मार्च', '--output', other, envoy, minister, envoy);
    expect(readFileSync(one)).toEqual(readFileSync(other));
    expect(packAt(one).set).toBe('मार्च');
  });

  it('calls the set by its first input', async () => {
    const pack = folder.at('b.pack');
    await sandarbh('build', '-o', pack, minister, envoy);
    expect(packAt(pack).set).toBe('minister');
  });

  it.each([
    ['without an output', [minister], /--output is needed/],
    ['without an input', ['-o', 'x.pack'], /name the files or folders/],
    ['with an option that there is not', ['-o', 'x.pack', '--fast', minister], /--fast/],
  ])('is wrong usage %s', async (_how, args, message) => {
    const { code, out, err } = await sandarbh('build', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^sandarbh: build: [^\n]+\n$/);
    expect(err).toMatch(message);
  });

  it.each([
    ['that is not there', () => folder.at('nothing.txt'), /nothing\.txt: there is no such file or folder/],
    [
      'without articles',
      () => folder.write('empty/readme.md', '#').replace('readme.md', ''),
      /no \.txt, \.json/,
    ],
    ['that is empty', () => folder.write('broken/empty.txt', ' \n'), /empty\.txt: the file is empty/],
    [
      'that is no text',
      () => folder.write('broken/a.txt', Uint8Array.of(0x89, 0, 1, 2, 0, 3, 0xff)),
      /a\.txt/,
    ],
    [
      'with a fault',
      () => folder.write('broken/b.json', '[\n{"text": "क"},\n{"text": 7}]'),
      /b\.json, line 3: /,
    ],
    ['that is cut off', () => folder.write('broken/c.json', '[\n{"text": "क"'), /c\.json, line 2: .*cut off/],
  ])('is bad input from a file or folder %s', async (_how, input, message) => {
    const { code, out, err } = await sandarbh('build', '-o', folder.at('x.pack'), input());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^sandarbh: [^\n]+\n$/);
    expect(err).toMatch(message);
  });

  it('says in one line that it cannot write its pack', async () => {
    const { code, err } = await sandarbh('build', '-o', folder.at('no/such/folder/a.pack'), minister);
    expect(code).toBe(1);
    expect(err).toMatch(/^sandarbh: .*a\.pack: cannot be written[^\n]*\n$/);
  });
});
