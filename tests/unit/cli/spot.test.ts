import { beforeAll, describe, expect, it } from 'vitest';
import { MINISTER, sandarbh, workFolder } from './command.ts';

const folder = workFolder();
const pack = folder.at('a.pack');
const PAGE =
  '\ufeffसभा में विनायक सहगल और मार्को देलगादो थे।\nशनिवार को मार्को देलगादो ने विनायक सहगल से मुलाकात की।\n';

beforeAll(async () => {
  await sandarbh('build', '-o', pack, folder.write('minister.txt', MINISTER));
});

/** The lines that the command prints, read. */
async function lines(...args: readonly string[]) {
  const { code, out, err } = await sandarbh('spot', '--pack', pack, ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('sandarbh spot', () => {
  it('prints a line for a file: its names with their offsets, known ones with their entity, others numbered', async () => {
    const page = folder.write('page.txt', PAGE);
    const [line, ...more] = await lines(page);
    expect(more).toEqual([]);
    expect(line.file).toBe(page);
    const text = PAGE.slice(1);
    for (const { start, end, text: words } of [...line.mentions, ...line.events]) {
      expect(text.slice(start, end)).toBe(words);
    }
    const found = line.mentions.map(({ text: words, type, entity, local }: Record<string, unknown>) => [
      words,
      type,
      entity === null ? local : 'known',
    ]);
    expect(found).toEqual([
      ['विनायक सहगल', 'person', 0],
      ['मार्को देलगादो', 'person', 'known'],
      ['मार्को देलगादो', 'person', 'known'],
      ['विनायक सहगल', 'person', 0],
    ]);
    expect(line.events).toMatchObject([{ text: 'मुलाकात', event: null, confidence: expect.any(Number) }]);
  });

  it('prints a line for each article of a file and each file of a folder', async () => {
    const articles = [{ text: 'ढाका में वर्षा हुई।' }, { text: 'लीमा में धूप है।' }];
    folder.write('pages/a.json', JSON.stringify(articles));
    folder.write('pages/b.txt', 'कोलकाता में मेला लगा।');
    const found = await lines(folder.at('pages'));
    expect(found.map(({ mentions }) => mentions[0].text)).toEqual(['ढाका', 'लीमा', 'कोलकाता']);
  });

  it('reads a page without a date as of the day that it is told', async () => {
    const page = folder.write('undated.txt', 'रविवार को मार्को देलगादो ने प्रमिला थापा से मुलाकात की।\n');
    const known = async (day: string) => (await lines('--as-of', day, page))[0].events[0].event !== null;
    expect(await known('2025-03-04')).toBe(true);
    expect(await known('2025-03-20')).toBe(false);
  });

  it.each([
    ['without a pack', ['page.txt'], /--pack is needed/],
    ['without a file', ['--pack', pack], /name the files/],
    [
      'with a day that is none',
      ['--pack', pack, '--as-of', 'कल', 'page.txt'],
      /is no day; write it as 2025-07-12/,
    ],
    [
      'with a day that the calendar lacks',
      ['--pack', pack, '--as-of', '2025-02-30', 'page.txt'],
      /is no day/,
    ],
  ])('is wrong usage %s', async (_how, args, message) => {
    const { code, out, err } = await sandarbh('spot', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^sandarbh: spot: [^\n]+\n$/);
    expect(err).toMatch(message);
  });

  it('is bad input from a file that is not there', async () => {
    const { code, err } = await sandarbh('spot', '--pack', pack, folder.at('nothing.txt'));
    expect(code).toBe(1);
    expect(err).toMatch(/^sandarbh: .*nothing\.txt: there is no such file or folder\n$/);
  });
});
