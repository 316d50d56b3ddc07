import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyWithOpenCard } from '../../../tools/build/open-card.ts';

/** A build with these scripts. */
function buildOf(...scripts: readonly string[]): string {
  const dist = join(mkdtempSync(join(tmpdir(), 'sandarbh-dist-')), 'dist');
  const [first = '', ...others] = scripts;
  mkdirSync(join(dist, 'content'), { recursive: true });
  writeFileSync(join(dist, 'content', 'main.js'), first);
  for (const [index, script] of others.entries()) writeFileSync(join(dist, `${index}.js`), script);
  return dist;
}

test('the one closed root of a build is open in its copy, and the build stays as it was', () => {
  const script = 'let a=b.attachShadow({mode:`closed`}),c="closed";';
  const dist = buildOf(script, 'other()');
  copyWithOpenCard(dist);
  expect(readFileSync(join(`${dist}-test`, 'content', 'main.js'), 'utf8')).toBe(
    script.replace('closed', 'open'),
  );
  expect(readFileSync(join(dist, 'content', 'main.js'), 'utf8')).toBe(script);
});

test.each([
  ['none', ['a()', 'b.attachShadow({mode:"open"})'], 0],
  ['two', ['a.attachShadow({mode:"closed"})', 'b.attachShadow({mode:"closed"})'], 2],
])('a build with %s is refused', (_, scripts, count) => {
  expect(() => copyWithOpenCard(buildOf(...scripts))).toThrow(`found ${count}`);
});
