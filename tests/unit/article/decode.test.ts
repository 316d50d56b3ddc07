import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/article/decode.ts';

const TEXT = 'रूस ने कहा: “हाँ”।\r\nSecond line\n';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((unit) => unit.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, i) => {
    view.setUint16(i * 2, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

describe('decoding a file', () => {
  it('drops the byte-order mark and changes nothing else', () => {
    const utf8 = new TextEncoder().encode(TEXT);
    expect(decodeText(utf8, 'a.txt')).toEqual({ text: TEXT });
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'a.txt')).toEqual({ text: TEXT });
  });

  it('keeps a byte-order mark that stands inside the text', () => {
    const inner = `${TEXT}\ufeff`;
    expect(decodeText(new TextEncoder().encode(inner), 'a.txt')).toEqual({ text: inner });
  });

  it.each([
    ['little-endian with a mark', true, true],
    ['little-endian without a mark', true, false],
    ['big-endian with a mark', false, true],
    ['big-endian without a mark', false, false],
  ])('reads UTF-16, %s', (_, littleEndian, mark) => {
    expect(decodeText(utf16(TEXT, littleEndian, mark), 'a.txt')).toEqual({ text: TEXT });
  });

  it('refuses other encodings and says where they begin', () => {
    const latin = new Uint8Array([...new TextEncoder().encode('रूस'), 0x93, 0x20]);
    expect(decodeText(latin, 'kim.txt')).toEqual({
      problem: expect.objectContaining({
        code: 'wrong-encoding',
        message: 'kim.txt: byte 10 is not UTF-8; save the file as UTF-8',
      }),
    });
  });

  it('refuses a file that holds no text', () => {
    expect(decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), 'a.zip')).toEqual({
      problem: expect.objectContaining({ code: 'not-text' }),
    });
  });

  it('reads an empty file as an empty text', () => {
    expect(decodeText(new Uint8Array(), 'a.txt')).toEqual({ text: '' });
  });
});
