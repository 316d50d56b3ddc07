import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { engine } from '../../engine.ts';

const TITLE = 'पुराने बाजार की मरम्मत का काम शुरू हुआ';
const BODY =
  'नगर निगम ने मंगलवार को पुराने बाजार की मरम्मत का काम शुरू कराया। काम तीन महीने में पूरा होगा।\nमहापौर सुधा वर्मा ने कहा कि दुकानदारों को दूसरी जगह दी गई है।';

function read(text: string): { readonly origin: string | null; readonly names: readonly string[] } {
  const { article, entities } = engine.extract(readPlainText(`${TITLE}\n${text}`));
  return { origin: article.origin, names: entities.map(({ name }) => name) };
}

describe('an agency that the text credits', () => {
  it.each([
    ['behind a day', `भोपाल, 12 जुलाई (तास) ${BODY}`, 'tass', 'तास'],
    ['with dots', `भोपाल, 12 जुलाई (ए.पी.)। ${BODY}`, 'ap', 'ए.पी'],
    ['without a day', `भोपाल (योनहाप)। ${BODY}`, 'yonhap', 'योनहाप'],
    ['by its two names', `भोपाल, 12 जुलाई (पीटीआई-भाषा) - ${BODY}`, 'pti', 'पीटीआई'],
    ['before the place', `एएनआई, भोपाल। ${BODY}`, 'ani', 'एएनआई'],
    ['before the place in letters', `ए.एन.आई., भोपाल। ${BODY}`, 'ani', 'ए.एन.आई'],
    ['behind the last sentence', `${BODY} (केसीएनए)`, 'kcna', 'केसीएनए'],
    ['in its last line', `${BODY}\nके.सी.एन.ए.`, 'kcna', 'के.सी.एन.ए'],
    ['over its body', `A.N.I.\n${BODY}`, 'ani', 'A.N.I'],
  ])('%s is its origin and none of its names', (_, text, agency, name) => {
    const { origin, names } = read(text);
    expect(origin).toBe(`org/${agency}`);
    expect(names.filter((found) => found.includes(name))).toEqual([]);
    expect(names).toContain('सुधा वर्मा');
  });

  it('and tells of besides is a name', () => {
    const { names } = read(`भोपाल, 12 जुलाई (एएनआई) ${BODY} समाचार एजेंसी एएनआई ने मुंबई में दफ्तर खोला।`);
    expect(names).toContain('एएनआई');
  });

  it('in brackets inside a sentence is not credited', () => {
    const { names } = read(BODY.replace('महापौर', 'समाचार एजेंसी (योनहाप) के अनुसार महापौर'));
    expect(names).toContain('योनहाप');
  });
});
