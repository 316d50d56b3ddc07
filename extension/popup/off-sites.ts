import { isOff } from '../settings.ts';

/** The sites that are off after the reader's switch. On means on: whatever turns the host off goes from the list. */
export function afterSwitch(offSites: readonly string[], host: string, on: boolean): readonly string[] {
  const others = offSites.filter((site) => !isOff(host, [site]));
  return on ? others : [...others, host];
}
