import { describe, expect, test } from 'vitest';
import { readOrganisations } from '../../../src/names/gazetteer/compile.ts';
import type { Organisation } from '../../../src/names/gazetteer/parse.ts';
import { readPlaces } from '../../../src/names/gazetteer/places.ts';
import { flawOf, keyOfForm } from './gazetteer-forms.ts';

const organisations = readOrganisations();
const formsOf = (organisation: Organisation) => [...organisation.names, ...organisation.abbreviations];

describe('the organisations of the gazetteer', () => {
  test('have ids of their own', () => {
    const ids = organisations.map((organisation) => organisation.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^org\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test('have clean spellings, and each at least one name', () => {
    expect(organisations.flatMap(formsOf).flatMap(({ form }) => flawOf(form) ?? [])).toEqual([]);
    expect(organisations.filter((one) => one.names.length === 0).map((one) => one.id)).toEqual([]);
  });

  test('belong to countries that the gazetteer has', () => {
    const countries = new Set(readPlaces().map((place) => place.id));
    const astray = organisations.filter((one) => one.country !== null && !countries.has(one.country));
    expect(astray.map((one) => one.id)).toEqual([]);
  });

  test('share a spelling key only where both say so', () => {
    const holders = new Map<string, { id: string; form: string; ambiguous: boolean }[]>();
    for (const one of organisations) {
      for (const form of formsOf(one)) {
        const key = keyOfForm(form.form);
        holders.set(key, [...(holders.get(key) ?? []), { id: one.id, ...form }]);
      }
    }
    const clashes = [...holders.values()].flatMap((list) =>
      list.filter((a) => !a.ambiguous && list.some((b) => a.id !== b.id)).map((a) => `${a.id} ${a.form}`),
    );
    expect(clashes).toEqual([]);
  });

  test('leave names that every country has to the context', () => {
    const generic =
      'रक्षा मंत्रालय,विदेश मंत्रालय,गृह मंत्रालय,सुरक्षा परिषद,संसद,हाईकोर्ट,सुप्रीम कोर्ट,विधानसभा,सेना,वायुसेना,पुलिस';
    const taken = new Set(organisations.flatMap(formsOf).map(({ form }) => keyOfForm(form)));
    expect(generic.split(',').filter((name) => taken.has(keyOfForm(name)))).toEqual([]);
  });

  test.each([
    ['org/bjp', 'भाजपा'],
    ['org/bjp', 'बीजेपी'],
    ['org/nato', 'नाटो'],
    ['org/un', 'यूएन'],
    ['org/isro', 'इसरो'],
    ['org/who', 'WHO'],
  ])('%s is known as %s', (id, abbreviation) => {
    const one = organisations.find((organisation) => organisation.id === id);
    expect(one?.abbreviations).toContainEqual({ form: abbreviation, ambiguous: false });
  });

  test('are many, of every kind', () => {
    expect(organisations.length).toBeGreaterThan(350);
    const kinds = new Set(organisations.map((one) => one.kind));
    expect(kinds.size).toBe(12);
  });
});
