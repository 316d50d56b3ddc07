import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inStep } from '../../../tools/setup/dependencies.mjs';
import { requireNode } from '../../../tools/setup/node-version.mjs';

describe('the version of Node', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '26.0.0'])('%s is new enough', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  test.each(['20.18.3', '18.20.0', '8.0.0'])(
    '%s is too old, and the message says what is needed',
    (version) => {
      expect(() => requireNode(version)).toThrow(`needs Node 20.19 or newer; this is ${version}`);
    },
  );
});

describe('installed packages', () => {
  const wanted = new Map([
    ['node_modules/a', { version: '1.0.0', integrity: 'x' }],
    ['node_modules/for-another-system', { version: '2.0.0', optional: true }],
  ]);
  const a = { version: '1.0.0', integrity: 'x' };

  test('are in step with the lock file when only packages for other systems are absent', () => {
    expect(inStep(wanted, new Map([['node_modules/a', a]]))).toBe(true);
  });

  test.each([
    ['none is there', new Map()],
    ['one has another version', new Map([['node_modules/a', { ...a, version: '1.0.1' }]])],
    ['one has other contents', new Map([['node_modules/a', { ...a, integrity: 'y' }]])],
    [
      'there is one too many',
      new Map([
        ['node_modules/a', a],
        ['node_modules/b', a],
      ]),
    ],
  ])('are out of step when %s', (_, installed) => {
    expect(inStep(wanted, installed)).toBe(false);
  });
});

describe('the launcher', () => {
  const emptyFolder = mkdtempSync(join(tmpdir(), 'sandarbh-empty-'));
  const launch = (args: readonly string[], env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, ['tools/setup/with-setup.mjs', ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...env },
    });

  test('hands arguments, output and exit code of the tool through', () => {
    const tool = 'tests/unit/tools/echo-tool.ts';
    const { status, stdout } = launch(['--browsers=both', tool, '--firefox', 'a b'], {
      CHROMIUM: process.execPath,
      FIREFOX: process.execPath,
    });
    expect(JSON.parse(stdout)).toEqual({
      args: ['--firefox', 'a b'],
      CHROMIUM: process.execPath,
      FIREFOX: process.execPath,
    });
    expect(status).toBe(3);
  });

  test('says so when a stated browser is not there', () => {
    const missing = join(emptyFolder, 'chromium');
    const { status, stderr } = launch(['--browsers=one', 'tools/x.ts'], { CHROMIUM: missing });
    expect(stderr).toBe(`CHROMIUM is set to ${missing}, and there is no such file.\n`);
    expect(status).toBe(1);
  });

  test('explains itself when it is called wrongly', () => {
    const { status, stderr } = launch(['--browsers=many', 'tools/x.ts'], {});
    expect(stderr).toContain('usage: node tools/setup/with-setup.mjs');
    expect(status).toBe(1);
  });
});
