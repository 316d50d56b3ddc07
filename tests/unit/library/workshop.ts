import 'fake-indexeddb/auto';
import type { ChosenFile } from '../../../extension/library/worker/api.ts';
import type { Workshop } from '../../../extension/library/worker/workshop.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { engine } from '../../engine.ts';

/** What the worker works with, over a database of the test's own: the real engine, and IndexedDB in memory. */
export async function openTestWorkshop(name: string): Promise<Workshop & { readonly opened: Database }> {
  const opened = await openDatabase(name);
  return { opened, database: async () => opened, engine: async () => engine };
}

/** A file as a reader chooses it. */
export function chosenFile(path: string, content: string): ChosenFile {
  return { path, file: new File([content], path.split('/').at(-1) ?? path) };
}

/** A JSON file of articles about invented people: each an outlet, a date and a text. */
export function newsFile(
  path: string,
  ...articles: readonly (readonly [string, string, string])[]
): ChosenFile {
  const listed = articles.map(([outlet, date, text]) => ({ title: `${outlet} की ख़बर`, outlet, date, text }));
  return chosenFile(path, JSON.stringify(listed));
}

export const MINISTER =
  'जल संसाधन मंत्री अरुणिमा सेठी ने शनिवार को मुख्यमंत्री रघुवीर चौहान से मुलाकात की। बैठक में नहर योजना पर बात हुई।';
export const FARMERS =
  'किसान महासंघ के अध्यक्ष हेमंत खुराना ने कहा कि मंत्री अरुणिमा सेठी ने उनकी बात सुनी। खुराना ने धन्यवाद दिया।';
