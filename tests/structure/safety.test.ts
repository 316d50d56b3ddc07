import { Visitor } from 'vite';
import { expect, test } from 'vitest';
import { type Module, modulesBelow } from './module.ts';

/** Members and functions that turn text into markup or code; what readers see is made of text nodes only. */
const MARKUP_FROM_TEXT =
  /^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment|dangerouslySetInnerHTML|eval|Function)$/;

/** The same as members of `document`; streams and databases have a `write` of their own. */
const MARKUP_FROM_DOCUMENT = /^(write|writeln)$/;

const product = modulesBelow('src', 'extension');

/** What of a module could make markup or code from text, as `name (path:line)`. */
function makesMarkup({ path, text, parsed }: Module): string[] {
  const found: string[] = [];
  const check = (name: string, start: number) => {
    if (MARKUP_FROM_TEXT.test(name))
      found.push(`${name} (${path}:${text.slice(0, start).split('\n').length})`);
  };
  new Visitor({
    MemberExpression: ({ object, property, start }) => {
      if (property.type !== 'Identifier') return;
      check(property.name, start);
      if (
        MARKUP_FROM_DOCUMENT.test(property.name) &&
        text.slice(object.start, object.end).endsWith('document')
      )
        found.push(`${property.name} (${path})`);
    },
    JSXAttribute: ({ name, start }) => {
      if (name.type === 'JSXIdentifier') check(name.name, start);
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type === 'Identifier') check(callee.name, start);
    },
    NewExpression: ({ callee, start }) => {
      if (callee.type === 'Identifier') check(callee.name, start);
    },
  }).visit(parsed.program);
  return found;
}

test('nothing makes markup or code from text', () => {
  expect(product.length).toBeGreaterThan(20);
  expect(product.flatMap(makesMarkup)).toEqual([]);
});
