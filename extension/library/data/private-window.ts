import { browser } from '../../browser.ts';

/** Whether this page stands in a private window, where nothing is stored. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
