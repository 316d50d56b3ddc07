import { Visitor } from 'vite';
import { expect, test } from 'vitest';
import { type Module, modulesBelow, readModule } from './module.ts';

/** Who answers the messages of each table in `extension/messages.ts`. */
const ANSWERED_IN: Readonly<Record<string, string>> = {
  BackgroundApi: 'extension/background/',
  ContentApi: 'extension/content/',
};

const extension = modulesBelow('extension');

/** The tables of messages: the names in each exported type that ends in `Api`. */
function messageTables(): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  new Visitor({
    TSTypeAliasDeclaration: ({ id, typeAnnotation }) => {
      if (!id.name.endsWith('Api') || typeAnnotation.type !== 'TSTypeLiteral') return;
      const names = typeAnnotation.members.flatMap((member) =>
        member.type === 'TSPropertySignature' && member.key.type === 'Identifier' ? [member.key.name] : [],
      );
      tables.set(id.name, names);
    },
  }).visit(readModule('extension/messages.ts').parsed.program);
  return tables;
}

const tables = messageTables();

/** The keys of all object literals of a module. */
function objectKeys({ parsed }: Module): string[] {
  const keys: string[] = [];
  new Visitor({
    Property: ({ key }) => {
      if (key.type === 'Identifier') keys.push(key.name);
      if (key.type === 'Literal') keys.push(String(key.value));
    },
  }).visit(parsed.program);
  return keys;
}

/** All texts that a module gives to functions as they stand. */
function textArguments({ parsed }: Module): string[] {
  const texts: string[] = [];
  new Visitor({
    CallExpression: ({ arguments: given }) => {
      for (const one of given)
        if (one.type === 'Literal' && typeof one.value === 'string') texts.push(one.value);
    },
  }).visit(parsed.program);
  return texts;
}

test('both tables are there, with messages in them', () => {
  expect([...tables.keys()].sort()).toEqual(Object.keys(ANSWERED_IN).sort());
  for (const names of tables.values()) expect(names.length).toBeGreaterThan(0);
});

test('every message has a handler', () => {
  const unhandled = [...tables].flatMap(([table, names]) => {
    const side = extension.filter(({ path }) => path.startsWith(ANSWERED_IN[table] ?? 'nowhere'));
    const handled = new Set(side.flatMap(objectKeys));
    return names.filter((name) => !handled.has(name));
  });
  expect(unhandled).toEqual([]);
});

test('every message is sent by somebody', () => {
  const sent = new Set(extension.flatMap(textArguments));
  expect([...tables.values()].flat().filter((name) => !sent.has(name))).toEqual([]);
});
