import { describe, expect, it } from 'vitest';
import { EXTRACT_VERSION } from '../../../src/extract/extract.ts';
import { KNOWLEDGE_VERSION } from '../../../src/knowledge/knowledge.ts';
import { FormatError, openSections, packSections } from '../../../src/lexicon/sections.ts';
import { decodePack, encodePack, makePack } from '../../../src/store/pack.ts';
import { engine } from '../../engine.ts';
import { ENVOY, MINISTER, packOf } from './collection.ts';

const pack = packOf(MINISTER, ENVOY);
const bytes = encodePack(pack);

/** The words at the head of a pack: magic, version, number of sections, length. */
const [magic = 0, version = 0, sections = 0] = new Uint32Array(bytes.slice(0, 16).buffer);

/** The pack with one of its sections replaced. */
function withSection(index: number, content: string | Uint8Array): Uint8Array {
  const parts = openSections(bytes, magic, version, sections);
  const section = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return packSections(
    magic,
    version,
    parts.map((part, i) => (i === index ? section : part)),
  );
}

describe('a pack', () => {
  it('is read as it was written', () => {
    expect(decodePack(bytes)).toEqual(pack);
  });

  it('has the same bytes for the same articles in any order', () => {
    const files = [MINISTER, ENVOY].map((article, i) => ({ file: `${i}.txt`, article }));
    expect(encodePack(makePack('प्रारंभिक', files.reverse(), engine))).toEqual(bytes);
  });

  it('has an article that comes twice once, by the name of the first file', () => {
    const twice = ['ख.txt', 'क.txt', 'ग.txt'].map((file) => ({ file, article: MINISTER }));
    expect(makePack('', twice, engine).articles).toEqual([{ file: 'क.txt', article: MINISTER }]);
  });

  it('of nothing is a pack as well', () => {
    expect(decodePack(encodePack(packOf()))).toMatchObject({ articles: [], knowledge: { entities: [] } });
  });
});

describe('a broken pack is refused with one line', () => {
  const head = (extractVersion: number) =>
    JSON.stringify({ set: '', extractVersion, knowledgeVersion: KNOWLEDGE_VERSION });
  it.each([
    ['empty', new Uint8Array()],
    ['another kind of file', new TextEncoder().encode('नमस्ते, यह कोई पैक नहीं है, बस कुछ शब्द हैं।')],
    ['cut short', bytes.slice(0, bytes.length >> 1)],
    ['longer than it says', Uint8Array.from([...bytes, 0, 0, 0, 0])],
    ['of another format version', Uint8Array.from(bytes, (byte, i) => (i === 4 ? byte + 1 : byte))],
    ['made by another engine', withSection(0, head(EXTRACT_VERSION + 1))],
    ['without a head', withSection(0, 'null')],
    ['with text where lists belong', withSection(1, '"x"')],
    ['with fewer extracts than articles', withSection(2, '[]')],
    ['without knowledge', withSection(3, 'null')],
    ['with knowledge of another shape', withSection(3, '{"entities":7}')],
    ['not in UTF-8', withSection(1, Uint8Array.of(0x5b, 0xff, 0xfe, 0x5d))],
  ])('where it is %s', (_how, broken) => {
    const read = () => decodePack(broken);
    expect(read).toThrow(FormatError);
    expect(read).toThrow(/^[^\n]+$/);
  });
});
