import { describe, expect, test } from 'vitest';
import { BUDGETS, bootScript, contentScripts } from '../../../tools/bench/sizes/parts.ts';
import { DISTS } from '../../../tools/build/build.ts';

describe.each(DISTS)('%s', (dist) => {
  test('costs a page that is not Hindi no more than a small script', () => {
    const { bytes } = bootScript(dist);
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(BUDGETS.boot);
  });

  test('has content scripts that are light together, and the boot script is among them', () => {
    const { files, bytes } = contentScripts(dist);
    expect(files.length).toBeGreaterThan(1);
    expect(bytes).toBeGreaterThan(bootScript(dist).bytes);
    expect(bytes).toBeLessThanOrEqual(BUDGETS.allContentScripts);
  });
});

test('the budgets are those of issue 2', () => {
  expect(BUDGETS).toEqual({ boot: 6_000, allContentScripts: 35_000 });
});
