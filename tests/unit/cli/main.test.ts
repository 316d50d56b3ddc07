import { describe, expect, it } from 'vitest';
import { sandarbh } from './command.ts';

const CALLS = ['build', 'dump', 'spot', 'card', 'tag'];

describe('sandarbh', () => {
  it.each(CALLS)('tells more of %s with --help, and does nothing else', async (call) => {
    for (const help of ['--help', '-h']) {
      const { code, out, err } = await sandarbh(call, help);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(new RegExp(`^sandarbh ${call} [\\s\\S]+\\n$`));
    }
  });

  it('lists its calls with --help', async () => {
    const { code, out } = await sandarbh('--help');
    expect(code).toBe(0);
    for (const call of CALLS) expect(out).toContain(`\n  sandarbh ${call} `);
  });

  it('lists them and calls it wrong usage when it is called alone', async () => {
    expect((await sandarbh()).code).toBe(2);
    expect((await sandarbh()).out).toBe((await sandarbh('--help')).out);
  });

  it.each(['bake', 'toString', '__proto__', ''])('knows no other call: %j', async (call) => {
    const { code, out, err } = await sandarbh(call);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^sandarbh: there is no call [^\n]+\n$/);
  });
});
