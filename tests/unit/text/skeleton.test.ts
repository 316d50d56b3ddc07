import { describe, expect, it } from 'vitest';
import { skeleton } from '../../../src/text/skeleton.ts';

describe('skeleton', () => {
  it.each([
    ['चंद्रयान', 'Chandrayaan'],
    ['इसरो', 'ISRO'],
    ['मोदी', 'Modi'],
    ['पुतिन', 'Putin'],
    ['वाशिंगटन', 'Washington'],
    ['छतरपुर', 'Chhatarpur'],
    ['किम', 'Kim'],
    ['व्हाट्सऐप', 'WhatsApp'],
  ])('is the same for %s and %s', (hindi, latin) => {
    expect(skeleton(hindi)).toBe(skeleton(latin));
    expect(skeleton(hindi)).not.toBe('');
  });

  it('parts words with other consonants', () => {
    expect(skeleton('मोदी')).not.toBe(skeleton('योगी'));
    expect(skeleton('पुतिन')).not.toBe(skeleton('मेदवेदेव'));
  });

  it('keeps digits and drops everything else', () => {
    expect(skeleton('जी20')).toBe('ज20');
    expect(skeleton('आई')).toBe('');
    expect(skeleton('')).toBe('');
    expect(skeleton('!?')).toBe('');
  });
});
