import { Visitor } from 'vite';
import { expect, test } from 'vitest';
import { type Module, modulesBelow } from './module.ts';

/**
 * The engine gives the same for the same articles everywhere: it reads no clock, no time zone, no locale, no `Intl` and
 * no chance, and knows no page, browser or extension. The store and the command line stand at the rim.
 */
const pure = modulesBelow('src').filter(({ path }) => !/^src\/(store|cli)\//.test(path));

/** Names of globals that say where and when the program runs, and those of pages and extensions. */
const BARRED_GLOBALS = new Set(
  'Intl performance navigator document window self location chrome browser crypto process fetch setTimeout setInterval localStorage'.split(
    ' ',
  ),
);

/** Members that read the clock, chance, the locale or the time zone, by the last part of their name. */
const BARRED_MEMBERS =
  /^(now|random|localeCompare|toLocale\w+|getTimezoneOffset|[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds))$/;

/** What of the world around it a module looks at, as `name (path:line)`. */
function looksOutside({ path, text, parsed }: Module): string[] {
  const found: string[] = [];
  const declared = new Set<string>();
  const note = (what: string, start: number) => {
    found.push(`${what} (${path}:${text.slice(0, start).split('\n').length})`);
  };
  const declare = (pattern: object): void => {
    if ('name' in pattern && typeof pattern.name === 'string') declared.add(pattern.name);
    // Patterns nest: { a, b: [c], ...d } = {}.
    for (const key of ['properties', 'elements', 'value', 'left', 'argument']) {
      for (const part of [Reflect.get(pattern, key)].flat()) if (part instanceof Object) declare(part);
    }
  };
  const declareAll = ({ params }: { readonly params: readonly object[] }) => params.forEach(declare);
  new Visitor({
    VariableDeclarator: ({ id }) => declare(id),
    FunctionDeclaration: declareAll,
    FunctionExpression: declareAll,
    ArrowFunctionExpression: declareAll,
    NewExpression: ({ callee, arguments: given, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length !== 1)
        note('new Date', start);
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type === 'Identifier' && (callee.name === 'Date' || BARRED_GLOBALS.has(callee.name))) {
        note(callee.name, start);
      }
    },
    MemberExpression: ({ object, property, computed, start }) => {
      if (object.type === 'Identifier' && BARRED_GLOBALS.has(object.name) && !declared.has(object.name)) {
        note(object.name, start);
      }
      if (!computed && property.type === 'Identifier' && BARRED_MEMBERS.test(property.name))
        note(property.name, start);
    },
  }).visit(parsed.program);
  return found;
}

test('the engine reads no clock, time zone, locale or chance and knows no page or browser', () => {
  expect(pure.length).toBeGreaterThan(10);
  expect(pure.flatMap(looksOutside)).toEqual([]);
});
