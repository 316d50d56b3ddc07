import { describe, expect, it } from 'vitest';
import { sandarbh, workFolder } from './command.ts';

const folder = workFolder();

/** The labels of a sentence whose tokens stand apart by spaces. */
async function labels(sentence: string): Promise<string[]> {
  const { out } = await sandarbh('tag', folder.write('sentence.txt', sentence.replaceAll(' ', '\n')));
  return out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[1] ?? '');
}

describe('the labels of a sentence', () => {
  it('begin a name with B and go on with I', async () => {
    expect(await labels('मंत्री विनायक सहगल ने लीमा में बात की ।')).toEqual(
      'O B-PER I-PER O B-LOC O O O O'.split(' '),
    );
  });

  it('tell two names side by side apart', async () => {
    expect(await labels('भारत - नेपाल सीमा')).toEqual(['B-LOC', 'O', 'B-LOC', 'O']);
  });

  it('of a named event are those of the places and people in it', async () => {
    expect(await labels('एशिया कप में खेल हुआ')).toEqual(['B-LOC', 'O', 'O', 'O', 'O']);
  });

  it('are O where nothing is named', async () => {
    expect(await labels('चाय महंगी हुई ।')).toEqual(['O', 'O', 'O', 'O']);
  });
});

describe('sandarbh tag', () => {
  it('prints each token with its label, and a blank line between sentences', async () => {
    const file = folder.write('tokens.txt', 'लीमा\nमें\nवर्षा\n\nढाका\nमें\nधूप\n');
    expect(await sandarbh('tag', file)).toEqual({
      code: 0,
      out: 'लीमा\tB-LOC\nमें\tO\nवर्षा\tO\n\nढाका\tB-LOC\nमें\tO\nधूप\tO\n',
      err: '',
    });
  });

  it('reads line ends of every system', async () => {
    const file = folder.write('crlf.txt', 'लीमा\r\nमें\r\n\r\nढाका\r\n');
    expect((await sandarbh('tag', file)).out).toBe('लीमा\tB-LOC\nमें\tO\n\nढाका\tB-LOC\n');
  });

  it('gives one token for each that it was given', async () => {
    const tokens = ['डॉ.', 'पी.', 'वी.', 'नागराजन', '50,000', '(केसीएनए)', '—', '\u200d', 'है'];
    const file = folder.write('odd.txt', `${tokens.join('\n')}\n`);
    const { out } = await sandarbh('tag', file);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(tokens);
  });

  it('takes one file', async () => {
    expect((await sandarbh('tag', 'a', 'b')).code).toBe(2);
    expect(await sandarbh('tag', folder.at('nothing'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^sandarbh: .*there is no such file\n$/),
    });
  });
});
