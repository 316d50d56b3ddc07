import type { Json, Tab } from '../driver.ts';

/** Sends a message to the extension's background from one of the extension's pages, and gives its answer. */
export function askBackground(tab: Tab, message: Json): Promise<Json> {
  return tab.evaluate(sendMessage, message);
}

/** Runs in the page. */
async function sendMessage(message: Json): Promise<Json> {
  const api = ['browser', 'chrome']
    .map((name) => Reflect.get(globalThis, name))
    .find((found) => found?.runtime);
  const answer: Json = await api.runtime.sendMessage(message);
  return answer;
}
