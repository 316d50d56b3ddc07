import { beforeAll, describe, expect, it } from 'vitest';
import { ENVOY, MINISTER, sandarbh, workFolder } from './command.ts';

const folder = workFolder();
const pack = folder.at('a.pack');

beforeAll(async () => {
  folder.write('in/minister.txt', MINISTER);
  folder.write('in/envoy.json', JSON.stringify({ text: ENVOY, outlet: 'पत्र क', date: '2025-03-05' }));
  await sandarbh('build', '-o', pack, folder.at('in'));
});

/** What the command prints for a name. */
async function cardOf(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await sandarbh('card', '--pack', pack, ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

describe('sandarbh card', () => {
  it('prints the card of a name with a source for every statement', async () => {
    const card = await cardOf('प्रमिला थापा');
    expect(card).toMatch(/^प्रमिला थापा {2}Pramila Thapa {2}\[person\]\n/);
    const lines = card.split('\n');
    const quotes = lines.flatMap((line, i) => (line.startsWith('“') ? [lines[i + 1] ?? ''] : []));
    expect(quotes.length).toBeGreaterThan(1);
    for (const source of quotes)
      expect(source).toMatch(/^ {2}(पत्र क|प्रकाशक नहीं लिखा) · (~?\d{4}-\d\d-\d\d|तारीख़ नहीं)/);
  });

  it.each(['थापा', 'Pramila Thapa', 'thapa', 'प्रमीला थापा', 'प्रमिला'])(
    'finds it by any spelling: %s',
    async (name) => {
      expect(await cardOf(name)).toMatch(/^प्रमिला थापा /);
    },
  );

  it('takes a name of several words with or without quotation marks', async () => {
    expect(await cardOf('प्रमिला', 'थापा')).toBe(await cardOf('प्रमिला थापा'));
  });

  it('prints it as JSON where asked', async () => {
    const card = JSON.parse(await cardOf('--json', 'मार्को देलगादो'));
    expect(card).toMatchObject({
      kind: 'entity',
      link: { name: 'मार्को देलगादो' },
      coverage: { articles: 1, of: 2 },
    });
  });

  it('speaks as of a day', async () => {
    const asOf = async (day: string) => JSON.parse(await cardOf('--json', '--as-of', day, 'मार्को देलगादो'));
    expect(await asOf('2025-03-01')).toMatchObject({ timeline: [], after: [{ date: '2025-03-02' }] });
    expect(await asOf('2025-03-09')).toMatchObject({ timeline: [{ date: '2025-03-02' }], after: [] });
  });

  it.each([
    ['without a pack', ['लीमा'], /--pack is needed/],
    ['without a name', ['--pack', pack], /say whose card/],
    ['with a day that is none', ['--pack', pack, '--as-of', '2025', 'लीमा'], /is no day/],
  ])('is wrong usage %s', async (_how, args, message) => {
    const { code, err } = await sandarbh('card', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^sandarbh: card: [^\n]+\n$/);
    expect(err).toMatch(message);
  });

  it('says in one line that a name is not known', async () => {
    const { code, out, err } = await sandarbh('card', '--pack', pack, 'झिल्मा ओरतेगा');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^sandarbh: [^\n]*nothing is known of ‘झिल्मा ओरतेगा’[^\n]*\n$/);
  });
});
