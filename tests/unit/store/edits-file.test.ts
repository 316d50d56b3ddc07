import { describe, expect, it } from 'vitest';
import { sayApart, sayElse, sayHide, sayJoin, sayKind, sayRename } from '../../../src/knowledge/edits/say.ts';
import { FormatError } from '../../../src/lexicon/sections.ts';
import { readEdits, typedName, writeEdits } from '../../../src/store/edits-file.ts';
import { numbered, toldIn } from '../../edits.ts';
import { knowledgeOf, recordNamed } from '../../engine.ts';
import { ENVOY, MINISTER } from './collection.ts';

const known = knowledgeOf(MINISTER, ENVOY);
const THAPA = recordNamed(known, 'प्रमिला थापा');
const PERU = recordNamed(known, 'पेरू');

const STATEMENTS = [
  sayApart(THAPA, toldIn(THAPA, ENVOY)),
  sayApart(PERU, { kind: 'spelling', key: 'पेरू', forms: ['पेरू'] }),
  sayJoin(THAPA, PERU),
  sayRename(THAPA, 'राजदूत'),
  sayHide(PERU),
  sayKind(PERU, 'organization'),
  sayElse(
    THAPA,
    'थापा',
    [{ kind: 'beside', type: 'person', key: 'प्रमिला थापा', beside: ['पेरू', 'लीमा'] }],
    '',
  ),
];

/** A file with these edits, or with something else in their place. */
function file(edits: unknown, format = 'sandarbh-edits', version = 1): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ format, version, edits }));
}

const SIDE = { name: 'क', anchors: [{ kind: 'spelling', type: 'person', key: 'क ख' }] };
const MENTION = { kind: 'mention', article: 'a'.repeat(32), start: 1, end: 4 };

describe('a file of edits', () => {
  it('gives back what was written, in the reader’s order', () => {
    expect(readEdits(writeEdits(numbered(...STATEMENTS).reverse()))).toEqual(STATEMENTS);
  });

  it.each([
    ['is no JSON', new TextEncoder().encode('नमस्ते')],
    ['is no UTF-8', Uint8Array.of(0xff, 0xfe, 0x7b)],
    ['is JSON of another kind', file([], 'articles')],
    ['is of another version', file([], 'sandarbh-edits', 2)],
    ['has no list of edits', file('सब')],
  ])('that %s is refused', (_what, bytes) => {
    expect(() => readEdits(bytes)).toThrow(new FormatError('this is not a file of edits'));
  });

  it.each([
    ['is of no known kind', { kind: 'delete', one: SIDE }],
    ['has no side', { kind: 'hide' }],
    ['lacks the other side', { kind: 'join', one: SIDE }],
    ['renames to nothing', { kind: 'rename', one: SIDE, name: ' ' }],
    ['renames to a number', { kind: 'rename', one: SIDE, name: 7 }],
    ['renames to signs that turn the writing', { kind: 'rename', one: SIDE, name: 'क\u202eख' }],
    ['renames to a text without end', { kind: 'rename', one: SIDE, name: 'क'.repeat(121) }],
    ['names no kind of thing', { kind: 'change-kind', one: SIDE, type: 'planet' }],
    ['names an entity by id', { kind: 'hide', one: { name: 'क', anchors: [{ kind: 'entity', id: 'x' }] } }],
    [
      'has an article that is none',
      { kind: 'hide', one: { name: 'क', anchors: [{ ...MENTION, article: '../x' }] } },
    ],
    ['has a span backwards', { kind: 'hide', one: { name: 'क', anchors: [{ ...MENTION, end: 1 }] } }],
    [
      'has names beside that are none',
      { kind: 'hide', one: { name: 'क', anchors: [{ ...SIDE.anchors[0], kind: 'beside', beside: [''] }] } },
    ],
    ['has half an offset', { kind: 'hide', one: { name: 'क', anchors: [{ ...MENTION, start: 0.5 }] } }],
    [
      'has more anchors than anybody makes',
      { kind: 'hide', one: { name: 'क', anchors: Array(513).fill(MENTION) } },
    ],
  ])('is refused with the number of an edit that %s', (_what, edit) => {
    const sound = { kind: 'hide', one: { name: 'क', anchors: [MENTION] } };
    expect(readEdits(file([sound]))).toEqual([sound]);
    expect(() => readEdits(file([sound, edit]))).toThrow(new FormatError('edit 2 of the file is not sound'));
  });

  it('brings nothing with it that an edit does not have', () => {
    const [read] = readEdits(file([{ kind: 'hide', one: SIDE, seq: 9, onload: 'x' }]));
    expect(read).toEqual({ kind: 'hide', one: SIDE });
  });
});

describe('a name that a reader types', () => {
  it.each([
    [' किम जोंग-उन ', 'किम जोंग-उन'],
    ['Kim (उ. कोरिया)', 'Kim (उ. कोरिया)'],
    ['   ', null],
    ['क\nख', null],
    ['क'.repeat(121), null],
  ])('%j is %j', (typed, name) => {
    expect(typedName(typed)).toBe(name);
  });
});
