import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/article/json.ts';

const STORY = 'सियोल। दोनों दल शनिवार को मिले। समझौते पर बात हुई।';

function messages(text: string): string[] {
  return readJson(text, 'kim.json').problems.map(({ message }) => message);
}

describe('articles in JSON', () => {
  it('may be one object, a list, an object with a list, or one object per line', () => {
    const one = { title: 'पहला', text: STORY };
    const two = { title: 'दूसरा', text: STORY };
    const titles = (text: string) => readJson(text, 'a.json').articles.map(({ title }) => title);
    expect(titles(JSON.stringify(one))).toEqual(['पहला']);
    expect(titles(JSON.stringify([one, two]))).toEqual(['पहला', 'दूसरा']);
    expect(titles(JSON.stringify({ articles: [one, two] }, null, 2))).toEqual(['पहला', 'दूसरा']);
    expect(titles(`${JSON.stringify(one)}\n\n${JSON.stringify(two)}\n`)).toEqual(['पहला', 'दूसरा']);
  });

  it('have the text field as their text, and offsets count in it', () => {
    const [article] = readJson(JSON.stringify({ headline: 'बैठक', body: STORY }), 'a.json').articles;
    expect(article?.text).toBe(STORY);
    expect(article?.paragraphs).toEqual([{ start: 0, end: STORY.length, kind: 'body' }]);
    expect(article?.dateline).toEqual({ start: 0, end: 5 });
  });

  it('may have their text as paragraphs, which are joined by empty lines', () => {
    const [article] = readJson(
      JSON.stringify({ paragraphs: ['एक बात हुई।', { text: 'दूसरी बात हुई।' }] }),
      'a.json',
    ).articles;
    expect(article?.text).toBe('एक बात हुई।\n\nदूसरी बात हुई।');
    expect(article?.paragraphs).toHaveLength(2);
  });

  it.each([
    [
      {
        headline: 'बैठक',
        articleBody: STORY,
        datePublished: '2024-05-01T10:00:00+05:30',
        publisher: { name: 'उजली ख़बर' },
        author: [{ name: 'सीमा राव' }],
      },
    ],
    [
      {
        Title: 'बैठक',
        content: STORY,
        publishedAt: '2024-05-01',
        source: { id: null, name: 'उजली ख़बर' },
        author: 'सीमा राव',
      },
    ],
    [
      {
        title: 'बैठक',
        full_text: STORY,
        date: '1 मई 2024',
        outlet: 'उजली ख़बर',
        authors: ['सीमा राव', 'अमित झा'],
      },
    ],
    [
      {
        title: 'बैठक',
        text: STORY,
        timestamp: 1714540000,
        outlet: 'उजली ख़बर',
        byline: 'सीमा राव',
        summary: null,
      },
    ],
  ])('are found under the usual names of fields', (fields) => {
    const { articles, problems } = readJson(JSON.stringify(fields), 'a.json');
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      title: 'बैठक',
      outlet: 'उजली ख़बर',
      author: 'सीमा राव',
      published: { date: '2024-05-01', how: 'stated' },
    });
  });

  it('take a date from the address when nothing states one', () => {
    const fields = { text: 'दोनों दल मिले और बात हुई।', url: 'https://host.example/2024/05/01/baithak' };
    expect(readJson(JSON.stringify(fields), 'a.json').articles[0]).toMatchObject({
      url: fields.url,
      published: { date: '2024-05-01', how: 'inferred' },
    });
  });

  it('still lose their furniture', () => {
    const text = `${STORY}\nयह भी पढ़ें: दूसरी बैठक टली`;
    const [article] = readJson(JSON.stringify({ title: 'बैठक', text }), 'a.json').articles;
    expect(article?.paragraphs).toEqual([{ start: 0, end: STORY.length, kind: 'body' }]);
  });
});

describe('a fault in a JSON file', () => {
  const file = (...lines: string[]) => lines.join('\n');

  it('is told with its line and what would be right', () => {
    expect(
      messages(
        file(
          '[',
          '  {"title": "पहला", "text": "बात हुई।"},',
          '  {',
          '    "title": "दूसरा",',
          '    "body": " "',
          '  }',
          ']',
        ),
      ),
    ).toEqual(['kim.json, line 5: ‘body’ is empty; the text of the article belongs here']);
    expect(messages(file('{', '  "title": "पहला"', '}'))).toEqual([
      'kim.json, line 1: the article has no text; add it as "text" (or "body", "content", "paragraphs")',
    ]);
    expect(messages(file('[', '"पहला"', ']'))).toEqual([
      'kim.json, line 2: a text stands where an article belongs; write an object with "title" and "text"',
    ]);
    expect(messages(file('{"text": "बात हुई।",', '', '"title": 7}'))).toEqual([
      'kim.json, line 3: ‘title’ is a number; a name belongs here',
    ]);
    expect(messages(file('{"text": "बात हुई।",', '"date": "कल"}'))).toEqual([
      'kim.json, line 2: ‘date’ is “कल”, which is no date; write it as 2025-01-31',
    ]);
    expect(messages(file('{"text": "बात हुई।",', '"url": "बात"}'))).toEqual([
      'kim.json, line 2: ‘url’ is “बात”, which is no web address; write it with https://',
    ]);
    expect(messages('{"text": "<p>बात हुई।</p>"}')).toEqual([
      'kim.json, line 1: ‘text’ holds HTML; plain text belongs here',
    ]);
  });

  it('is told where JSON ends to be JSON', () => {
    expect(messages(file('{', '  "title": "पहला"', '  "text": "बात"', '}'))).toEqual([
      'kim.json, line 3: “"text":” stands where “,” or “}” belongs',
    ]);
    expect(messages(file('{', '  title: "पहला"', '}'))).toEqual([
      'kim.json, line 2: “title:” stands where a field name in double quotes belongs',
    ]);
    expect(messages(file('{"text": "एक', 'दो"}'))).toEqual([
      'kim.json, line 1: a line break or tab stands where the end of the text in quotes (a line break is written \\n) belongs',
    ]);
    expect(messages(file('[1, 2]', ']'))).toContain(
      'kim.json, line 2: “]” stands where the end of the file belongs',
    );
  });

  it('is told when the file is cut off, empty or too deep', () => {
    expect(messages(file('[', '{"text": "बात हुई'))).toEqual([
      'kim.json, line 2: the file ends inside a text in quotes; it seems to be cut off',
    ]);
    expect(messages(file('[', '{"text": "बात हुई।"},'))).toEqual([
      'kim.json, line 2: the file ends inside a value; it seems to be cut off',
    ]);
    expect(messages('  \n')).toEqual(['kim.json: the file is empty; an article belongs here']);
    expect(messages('[]')).toEqual([
      'kim.json, line 1: there is no article here; one object, a list of them or {"articles": […]} belongs here',
    ]);
    expect(messages('['.repeat(100_000))).toEqual([
      'kim.json, line 1: the values are nested more than 64 deep; an article is a flat object',
    ]);
  });

  it('costs only its own article, also among one object per line', () => {
    const good = JSON.stringify({ text: STORY });
    const list = readJson(`[${good}, {"text": ""}, ${good}]`, 'a.json');
    expect([list.articles.length, list.problems.length]).toEqual([2, 1]);
    const perLine = readJson(file(good, '{"text": ', good, '{"text": ""}'), 'a.ndjson');
    expect([perLine.articles.length, perLine.problems.map(({ line }) => line)]).toEqual([2, [2, 4]]);
  });

  it('comes with a code and params for other languages', () => {
    expect(readJson('{"body": ""}', 'kim.json').problems).toEqual([
      {
        file: 'kim.json',
        line: 1,
        code: 'empty-text',
        params: { field: 'body', found: 'a text' },
        message: 'kim.json, line 1: ‘body’ is empty; the text of the article belongs here',
      },
    ]);
  });
});
