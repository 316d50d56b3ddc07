import { expect, test } from 'vitest';
import type { GoldMention, GoldText } from '../../../tools/eval/gold/gold.ts';
import { scoreApart } from '../../../tools/eval/metrics/apart.ts';
import { leaks } from '../../../tools/eval/metrics/leaks.ts';
import { scoreSpellings } from '../../../tools/eval/metrics/spellings.ts';
import { dumpedPack, packOf, sourceEngine } from '../../../tools/eval/project.ts';

const engine = sourceEngine();

const TEXT =
  'रूस के विदेश मंत्री सर्गेई लावरोव ने शनिवार को मॉस्को में उत्तर कोरिया के नेता किम जोंग उन से मुलाकात की।\n\n' +
  'लावरोव ने कहा कि रूसी सरकार इस बातचीत से खुश है। किम ने उत्तर कोरिया के लिए रूस का समर्थन मांगा।\n';

/** A gold mention of a word of the text: its n-th occurrence. */
function mention(surface: string, type: GoldMention['type'], entity: string, nth = 0): GoldMention {
  let start = TEXT.indexOf(surface);
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(surface, start + 1);
  const span = { start, end: start + surface.length };
  return { ...span, surface, type, entity, accept: [], optional: false, nested: false, inBoilerplate: false };
}

function annotated(mentions: GoldMention[], boilerplate: GoldText['boilerplate'] = []): GoldText {
  return { file: 'story.txt', text: TEXT, mentions, boilerplate, traps: [], followUp: false };
}

const pack = packOf([annotated([])], engine);

test('nothing leaks from a text without boilerplate', () => {
  expect(leaks(pack, [annotated([])])).toEqual([]);
});

test('whatever a pack has of a piece of boilerplate is a leak: names, roles, facts and events', () => {
  const found = leaks(pack, [annotated([], [{ start: 0, end: TEXT.indexOf('।') }])]);
  for (const what of [
    'mention: सर्गेई लावरोव',
    'role: ',
    'event: मुलाकात',
    'mention of an entity: रूस',
    'role of an entity',
    'fact: ',
    'report of an event',
  ]) {
    expect(
      found.some((line) => line.startsWith(`leak story.txt ${what}`)),
      what,
    ).toBe(true);
  }
});

test('a leak is one only in the file whose boilerplate it is', () => {
  const other = { ...annotated([], [{ start: 0, end: TEXT.length }]), file: 'another.txt' };
  expect(leaks(pack, [other])).toEqual([]);
});

test('the spellings of a name are joined when one entity has them all', () => {
  const joined = annotated([
    mention('सर्गेई लावरोव', 'PER', 'lavrov'),
    mention('लावरोव', 'PER', 'lavrov', 1),
    mention('रूस', 'LOC', 'russia'),
    mention('रूसी', 'LOC', 'russia'),
  ]);
  expect(scoreSpellings([joined], dumpedPack(pack))).toMatchObject({ groups: 2, joined: 2 });
  const parted = annotated([mention('सर्गेई लावरोव', 'PER', 'x'), mention('किम जोंग उन', 'PER', 'x')]);
  expect(scoreSpellings([parted], dumpedPack(pack))).toMatchObject({ groups: 1, joined: 0 });
});

test('a pair is merged when one entity has mentions of both', () => {
  const story = { entities: [], events: [], mustNotMerge: [['russia', 'adjective'] as [string, string]] };
  const texts = [annotated([mention('रूस', 'LOC', 'russia'), mention('रूसी', 'LOC', 'adjective')])];
  expect(scoreApart(pack, texts, story)).toMatchObject({ pairs: 1, merged: 1 });
  const apart = [annotated([mention('रूस', 'LOC', 'russia'), mention('मॉस्को', 'LOC', 'adjective')])];
  expect(scoreApart(pack, apart, story)).toMatchObject({ pairs: 1, merged: 0 });
});
