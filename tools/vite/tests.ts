import type { ViteUserConfig } from 'vitest/config';

/**
 * What `vitest` runs. Each kind of test is a project, so `npx vitest run --project unit` runs that kind and
 * `npx vitest run tests/unit/text` a folder. `built` and the two browsers test what `npm run build` left.
 */
export function testRuns(): ViteUserConfig {
  return {
    test: {
      projects: [
        {
          extends: true,
          // No module holds state, so the files of a worker share what they load: the engine's lists take longer than most tests.
          test: {
            name: 'unit',
            include: ['tests/unit/**/*.test.{ts,tsx}'],
            testTimeout: 30_000,
            isolate: false,
          },
        },
        {
          extends: true,
          test: { name: 'property', include: ['tests/property/**/*.test.ts'], testTimeout: 60_000 },
        },
        {
          extends: true,
          test: { name: 'structure', include: ['tests/structure/*.test.ts'], testTimeout: 60_000 },
        },
        {
          extends: true,
          test: { name: 'built', include: ['tests/structure/built/*.test.ts'], testTimeout: 300_000 },
        },
        browserRun('chromium'),
        browserRun('firefox'),
      ],
    },
  };
}

/** The scenarios of `tests/browser`, one after another in one browser. */
function browserRun(name: 'chromium' | 'firefox') {
  return {
    extends: true as const,
    test: {
      name,
      include: ['tests/browser/**/*.test.ts'],
      provide: { browserName: name },
      fileParallelism: false,
      // A browser takes most of a minute to start where everything else is at work too.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      // A busy machine can make a browser miss a beat; `npm test` names every scenario that took a second try.
      retry: 1,
      // What a page has to come to is looked for as long as `until` looks.
      expect: { poll: { timeout: 60_000, interval: 25 } },
    },
  };
}
