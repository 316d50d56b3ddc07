/**
 * The one door to the extension API: a promise-based `browser` in every engine. Everything else imports it from here, so
 * that unit tests can put a fake in its place.
 */
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };
