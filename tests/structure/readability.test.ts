import { Visitor } from 'vite';
import { expect, test } from 'vitest';
import { type Module, modulesBelow } from './module.ts';

/** The longest that a file with code in it may be, in lines. A file of nothing but tables may be longer. */
const LONGEST = 400;

const modules = modulesBelow('src', 'extension', 'tools', 'tests');

function hasCode({ parsed }: Module): boolean {
  let functions = 0;
  const count = () => {
    functions += 1;
  };
  new Visitor({
    FunctionDeclaration: count,
    FunctionExpression: count,
    ArrowFunctionExpression: count,
  }).visit(parsed.program);
  return functions > 0;
}

/** The functions, components and classes that a module exports, each with where its statement starts. */
function exportedCode({ parsed }: Module): { name: string; start: number }[] {
  return parsed.program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return [];
    const { declaration, start } = statement;
    if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') {
      return [{ name: declaration.id?.name ?? '', start }];
    }
    if (declaration.type !== 'VariableDeclaration') return [];
    return declaration.declarations
      .filter(({ init }) => init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
      .map(({ id }) => ({ name: id.type === 'Identifier' ? id.name : '', start }));
  });
}

/** Whether a doc comment ends right before a place in the text. */
function isDocumented({ text, parsed }: Module, start: number): boolean {
  return parsed.comments.some(
    (comment) =>
      comment.type === 'Block' &&
      comment.value.startsWith('*') &&
      comment.end <= start &&
      /^\s*(\/\/.*\s*)*$/.test(text.slice(comment.end, start)),
  );
}

test(`no file with code has more than ${LONGEST} lines`, () => {
  expect(modules.length).toBeGreaterThan(50);
  const lengths = modules
    .filter(hasCode)
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

test('every exported function of the engine and the extension says what it does', () => {
  const product = modulesBelow('src', 'extension');
  const exported = product.flatMap((module) => exportedCode(module).map((code) => ({ module, ...code })));
  expect(exported.length).toBeGreaterThan(20);
  const silent = exported.filter(({ module, start }) => !isDocumented(module, start));
  expect(silent.map(({ module, name }) => `${name} (${module.path})`)).toEqual([]);
});
