import { describe, expect, test, vi } from 'vitest';
import { importing } from '../../../extension/library/worker/importing.ts';
import type { ImportProgress } from '../../../src/store/import.ts';
import { chosenFile, FARMERS, MINISTER, newsFile, openTestWorkshop } from './workshop.ts';

vi.mock('../../../extension/engine.ts', () => ({
  DATABASE: 'test',
  loadEngine: () => Promise.reject(new Error('the tests bring their own')),
  whileWriting: <T>(change: () => Promise<T>) => change(),
}));

const silent = (): void => undefined;

async function open(name: string) {
  const workshop = await openTestWorkshop(name);
  const rows = async () => [await workshop.opened.sets.count(), await workshop.opened.chunks.count()];
  return { workshop, rows, ...importing(workshop) };
}

describe('a survey', () => {
  test('counts what files would bring, and stores nothing', async () => {
    const { survey, rows } = await open('survey');
    const files = [
      newsFile('a.json', ['प्रभात', '2025-07-13', MINISTER], ['लोकवाणी', '2025-07-12', FARMERS]),
      newsFile('again.json', ['प्रभात', '2025-07-13', MINISTER]),
      chosenFile('c.txt', `नहर पर सभा\n\n${FARMERS}`),
      chosenFile('d.json', '[{"title": "क", "text": ""}]'),
      chosenFile('e.pdf', '%PDF'),
    ];
    expect(await survey(files, silent)).toEqual({
      read: 4,
      fresh: 3,
      duplicates: 1,
      undated: 1,
      outlets: 2,
      from: '2025-07-12',
      to: '2025-07-13',
      faults: [
        { file: 'e.pdf', line: null, code: 'file-type', params: {} },
        expect.objectContaining({ file: 'd.json', line: 1, code: 'empty-text' }),
      ],
    });
    expect(await rows()).toEqual([0, 0]);
  });

  test('names a file that cannot be read, or is too large to be', async () => {
    const { survey } = await open('unreadable');
    const lost = { path: 'lost.txt', file: new File(['x'], 'lost.txt') };
    vi.spyOn(lost.file, 'arrayBuffer').mockRejectedValue(new Error('gone'));
    const huge = { path: 'huge.txt', file: new File(['x'], 'huge.txt') };
    vi.spyOn(huge.file, 'size', 'get').mockReturnValue(80 * 1024 * 1024);
    const found = await survey([lost, huge], silent);
    expect(found?.faults).toEqual([
      { file: 'lost.txt', line: null, code: 'unreadable', params: {} },
      { file: 'huge.txt', line: null, code: 'too-large', params: { size: '80 MB', limit: '64 MB' } },
    ]);
  });

  test('names a file that is not Hindi, and how many articles of one are not', async () => {
    const { survey, importSurveyed, workshop } = await open('foreign');
    const talks = 'The two ministers met on Saturday and spoke about the canal. मुलाकात was short.';
    const files = [
      chosenFile('talks.txt', `Talks on the canal\n\n${talks}`),
      newsFile(
        'mixed.json',
        ['A', '2025-07-13', talks],
        ['B', '2025-07-13', talks],
        ['प्रभात', '2025-07-13', MINISTER],
      ),
    ];
    expect(await survey(files, silent)).toMatchObject({
      read: 1,
      fresh: 1,
      faults: [
        { file: 'talks.txt', line: null, code: 'not-hindi', params: { count: '1' } },
        { file: 'mixed.json', line: null, code: 'not-hindi', params: { count: '2' } },
      ],
    });
    expect(await importSurveyed('क', silent)).toMatchObject({ kind: 'added', articles: 1 });
    const [chunk] = await workshop.opened.chunks.toArray();
    expect(chunk?.articles.map(({ article }) => article.outlet)).toEqual(['प्रभात']);
  });

  test('can be stopped', async () => {
    const { survey, stop } = await open('survey-stopped');
    const under = survey([newsFile('a.json', ['प्रभात', '2025-07-13', MINISTER])], () => stop());
    expect(await under).toBeNull();
  });
});

describe('an import', () => {
  test('adds what was surveyed as a set of that name, and tells of each stage', async () => {
    const { survey, importSurveyed, workshop } = await open('import');
    const told: ImportProgress[] = [];
    await survey([newsFile('a.json', ['प्रभात', '2025-07-13', MINISTER])], silent);
    const outcome = await importSurveyed('जुलाई', (progress) => told.push(progress));
    expect(outcome).toMatchObject({ kind: 'added', articles: 1 });
    const [set] = await workshop.opened.sets.toArray();
    expect(set).toMatchObject({ name: 'जुलाई', kind: 'imported', state: 'published', articles: 1 });
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['reading', 'extracting', 'building']);
  });

  test('of files that a set has already adds nothing', async () => {
    const { survey, importSurveyed } = await open('again');
    const files = [newsFile('a.json', ['प्रभात', '2025-07-13', MINISTER])];
    await survey(files, silent);
    await importSurveyed('एक', silent);
    expect(await survey(files, silent)).toMatchObject({ read: 1, fresh: 0, duplicates: 1 });
    expect(await importSurveyed('दो', silent)).toEqual({ kind: 'nothing-new' });
  });

  test('that is stopped leaves nothing behind, whenever that is', async () => {
    for (const stage of ['reading', 'extracting', 'building'] as const) {
      const { survey, importSurveyed, stop, rows } = await open(`stopped-${stage}`);
      await survey([newsFile('a.json', ['प्रभात', '2025-07-13', MINISTER])], silent);
      const outcome = await importSurveyed('क', (progress) => {
        if (progress.stage === stage) stop();
      });
      expect(outcome).toEqual({ kind: 'stopped' });
      expect(await rows()).toEqual([0, 0]);
    }
  });

  test('that finds the disk full says so, and leaves nothing behind', async () => {
    const { survey, importSurveyed, rows, workshop } = await open('full');
    await survey([newsFile('a.json', ['प्रभात', '2025-07-13', MINISTER])], silent);
    const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    vi.spyOn(workshop.opened.chunks, 'put').mockRejectedValueOnce(full);
    expect(await importSurveyed('क', silent)).toEqual({ kind: 'full' });
    expect(await rows()).toEqual([0, 0]);
  });

  test('that fails otherwise gives the reason in one line', async () => {
    const { survey, importSurveyed, workshop } = await open('failed');
    await survey([newsFile('a.json', ['प्रभात', '2025-07-13', MINISTER])], silent);
    vi.spyOn(workshop.opened.chunks, 'put').mockRejectedValueOnce(new Error('broken\nstack'));
    expect(await importSurveyed('क', silent)).toEqual({ kind: 'failed', reason: 'broken' });
  });
});
