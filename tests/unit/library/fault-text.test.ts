import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import hindi from '../../../extension/_locales/hi/messages.json' with { type: 'json' };
import { faultText } from '../../../extension/library/import/fault-text.ts';
import type { FileFault } from '../../../extension/library/worker/api.ts';
import { flatten, translator } from '../../../extension/ui/texts.ts';
import { readArticleFile } from '../../../src/article/read-file.ts';

/** The codes as `src/article/problem.ts` lists them, so that a new one cannot be forgotten here. */
const PROBLEMS = [...readFileSync('src/article/problem.ts', 'utf8').matchAll(/^ {2}'([\w-]+)': /gm)].map(
  ([, code = '']) => code,
);
const CODES = [...PROBLEMS, 'file-type', 'too-large', 'unreadable', 'not-hindi'] as FileFault['code'][];

describe.each([
  ['hi', hindi],
  ['en', english],
] as const)('in %s', (lang, file) => {
  const t = translator(flatten(lang, file));

  test.each(CODES)('"%s" is one clear line that names file and line', (code) => {
    const params = { field: 'FIELD', value: 'VALUE', size: '80 MB', limit: '64 MB', count: '3' };
    const text = faultText({ file: 'a/b.json', line: 214, code, params }, t);
    expect(text).toMatch(lang === 'hi' ? /^a\/b\.json, पंक्ति 214: \S/ : /^a\/b\.json, line 214: \S/);
    expect(text.length).toBeGreaterThan(40);
    expect(text).not.toMatch(/fault_|\$|\n|undefined/);
  });

  test('one article that is not Hindi and several are told apart', () => {
    const text = (count: string) =>
      faultText({ file: 'en.json', line: null, code: 'not-hindi', params: { count } }, t);
    expect(text('1')).not.toContain('1');
    expect(text('12')).toContain('12');
  });

  test('a fault of the whole file names the file alone', () => {
    const fault: FileFault = { file: 'kim.pdf', line: null, code: 'file-type', params: {} };
    expect(faultText(fault, t)).toMatch(/^kim\.pdf: \S/);
  });
});

test('there are codes, and what files really yield has its own words', () => {
  expect(PROBLEMS.length).toBeGreaterThan(10);
  const t = translator(flatten('hi', hindi));
  const said = (content: string) => {
    const { problems } = readArticleFile(new TextEncoder().encode(content), 'news.json');
    return problems.map((problem) => faultText(problem, t));
  };
  expect(said('[{"title": "क",\n "body": ""}]')).toEqual([
    'news.json, पंक्ति 2: ‘body’ ख़ाली है; यहाँ ख़बर का पाठ चाहिए।',
  ]);
  expect(said('{"text": "ख", "date": "परसों"}')).toEqual([
    'news.json, पंक्ति 1: ‘date’ में “परसों” तारीख़ नहीं है; इसे 2025-01-31 जैसा लिखिए।',
  ]);
  expect(said('[{"text": "ख')).toEqual(['news.json, पंक्ति 1: फ़ाइल अधूरी लगती है; पूरी फ़ाइल दोबारा डालिए।']);
});
