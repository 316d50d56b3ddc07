import { compileLexicon } from '../../lexicon/lexicon.ts';
import { packSections, wordBytes } from '../../lexicon/sections.ts';
import { packStrings } from '../../lexicon/strings.ts';
import { foldWord } from '../../text/fold.ts';
import { keyK15 } from '../../text/keys.ts';
import type { NameForm } from './forms.ts';
import { ADJECTIVE, AMBIGUOUS, GAZETTEER_FILE, type ListedForm, wordsOfForm } from './gazetteer.ts';
import { ORGANISATIONS_CLUBS } from './organisations-clubs.ts';
import { ORGANISATIONS_INDIA } from './organisations-india.ts';
import { ORGANISATIONS_WORLD } from './organisations-world.ts';
import { type Organisation, type Place, parseOrganisations } from './parse.ts';
import { readPlaces } from './places.ts';

/**
 * Compiles the tables of places and organisations to the bytes that `openGazetteer` opens: a key for each of some ten thousand words,
 * which is why the build does it once. The same tables give the same bytes.
 */
export function compileGazetteer(): Uint8Array {
  const places = readPlaces();
  const organisations = readOrganisations();
  const forms = [...places.flatMap(placeForms), ...organisations.flatMap(organisationForms)];
  const ids = [...new Set(forms.map((form) => form.id))];
  const english = new Map([...places, ...organisations].map((listed) => [listed.id, listed.english]));
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const entries = forms.map(({ form }, value) => ({
    words: wordsOfForm(form).map((word) => keyK15(word)),
    value,
  }));
  return packSections(GAZETTEER_FILE.magic, GAZETTEER_FILE.version, [
    compileLexicon(entries),
    wordBytes(forms.map((form) => numberOf.get(form.id) ?? 0)),
    wordBytes(
      forms.map(({ ambiguous, adjective }) => (ambiguous ? AMBIGUOUS : 0) | (adjective ? ADJECTIVE : 0)),
    ),
    packStrings(forms.map((form) => foldWord(form.form))),
    packStrings(ids.map((id) => `${id}\t${english.get(id) ?? ''}`)),
    packStrings(places.map(placeLine)),
  ]);
}

/** All organisations of the tables. */
export function readOrganisations(): readonly Organisation[] {
  return [ORGANISATIONS_INDIA, ORGANISATIONS_WORLD, ORGANISATIONS_CLUBS].flatMap(parseOrganisations);
}

function placeForms(place: Place): ListedForm[] {
  const english = { form: place.english, ambiguous: false };
  return [...listed(place.id, [...place.names, english], false), ...listed(place.id, place.adjectives, true)];
}

function organisationForms(organisation: Organisation): ListedForm[] {
  const english = { form: organisation.english, ambiguous: false };
  return listed(organisation.id, [...organisation.names, ...organisation.abbreviations, english], false);
}

function listed(id: string, forms: readonly NameForm[], adjective: boolean): ListedForm[] {
  return forms.map(({ form, ambiguous }) => ({ id, form, ambiguous, adjective }));
}

function placeLine({ id, kind, english, country, within, names }: Place): string {
  return [id, kind, english, country ?? '', within ?? '', ...names.map((name) => name.form)].join('\t');
}
