import { describe, expect, test } from 'vitest';
import { type Import, type Module, modulesBelow } from './module.ts';

/** The rooms of `src/` along the road that data travels; each may import itself and those before it. */
const ROAD = [
  'text',
  'lexicon',
  'article',
  'names',
  'events',
  'extract',
  'knowledge',
  'link',
  'cards',
  'store',
  'cli',
];

/** The parts of the extension that run apart from each other: what they share stands in `extension/` itself or in `card/`. */
const PARTS = ['background', 'content', 'popup', 'library'];

/** The packages that enter the extension, and the one folder or file that may import each. */
const PACKAGE_HOMES: Readonly<Record<string, string>> = {
  dexie: 'src/store/',
  'webextension-polyfill': 'extension/browser.ts',
  preact: 'extension/',
  '@floating-ui/core': 'extension/content/',
  '@floating-ui/dom': 'extension/library/',
  comlink: 'extension/library/',
  valibot: '',
};

const source = modulesBelow('src', 'extension');

/** The first folder below `src/` or `extension/`; null for a file of another place or of the folder itself. */
function room(path: string, below: 'src' | 'extension'): string | null {
  const [top, folder, ...rest] = path.split('/');
  return top === below && folder !== undefined && rest.length > 0 ? folder : null;
}

/** `a.ts → b.ts` for each import of each module that a rule forbids. */
function broken(
  modules: readonly Module[],
  forbids: (module: Module, imported: Import) => boolean,
): string[] {
  return modules.flatMap((module) =>
    module.imports
      .filter((imported) => forbids(module, imported))
      .map(({ specifier }) => `${module.path} → ${specifier}`),
  );
}

/** The name of the package that an import means; null for files and Node's own modules. */
function packageOf({ specifier, file }: Import): string | null {
  if (file !== null || specifier.startsWith('node:')) return null;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

test('there are modules, and their imports are seen', () => {
  expect(source.length).toBeGreaterThan(20);
  expect(source.flatMap(({ imports }) => imports).length).toBeGreaterThan(source.length);
  const rooms = new Set(source.map(({ path }) => room(path, 'src')).filter((name) => name !== null));
  expect([...rooms].filter((name) => !ROAD.includes(name))).toEqual([]);
});

describe('in src/', () => {
  const engine = modulesBelow('src');

  test('imports run down the road', () => {
    const place = (path: string) => ROAD.indexOf(room(path, 'src') ?? '');
    expect(broken(engine, ({ path }, { file }) => file !== null && place(file) > place(path))).toEqual([]);
  });

  test('nothing outside src/ is imported', () => {
    expect(broken(engine, (_, { file }) => file !== null && !file.startsWith('src/'))).toEqual([]);
  });

  test('only the command line uses Node', () => {
    expect(
      broken(
        source,
        ({ path }, { specifier }) => specifier.startsWith('node:') && !path.startsWith('src/cli/'),
      ),
    ).toEqual([]);
  });
});

describe('in extension/', () => {
  const extension = modulesBelow('extension');

  test('the parts do not import each other', () => {
    const isForeign = ({ path }: Module, { specifier, file }: Import) => {
      const mine = room(path, 'extension');
      const theirs = room(file ?? '', 'extension');
      // A script that is injected is not imported: only its path is.
      return theirs !== null && PARTS.includes(theirs) && theirs !== mine && !specifier.includes('?script');
    };
    expect(broken(extension, isForeign)).toEqual([]);
  });

  test('the content script takes no engine into pages, not even by way of others', () => {
    const byPath = new Map(source.map((module) => [module.path, module]));
    const reached = new Set<string>();
    const follow = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { file, onlyTypes } of byPath.get(path)?.imports ?? []) {
        if (file !== null && !onlyTypes) follow(file);
      }
    };
    for (const { path } of extension) if (room(path, 'extension') === 'content') follow(path);
    expect(reached.size).toBeGreaterThan(1);
    expect([...reached].filter((path) => path.startsWith('src/') && !path.startsWith('src/cards/'))).toEqual(
      [],
    );
  });
});

test('each package is imported where it belongs, and no other is', () => {
  const isAstray = ({ path }: Module, imported: Import) => {
    const name = packageOf(imported);
    return name !== null && !path.startsWith(PACKAGE_HOMES[name] ?? 'nowhere');
  };
  expect(broken(source, isAstray)).toEqual([]);
});

test('one file is the door to the extension API', () => {
  const doors = source.filter(({ imports }) =>
    imports.some((one) => packageOf(one) === 'webextension-polyfill'),
  );
  expect(doors.map(({ path }) => path)).toEqual(['extension/browser.ts']);
});
