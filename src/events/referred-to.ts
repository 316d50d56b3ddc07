import { BEFALLING } from './behind-postposition.ts';
import type { Told } from './told.ts';

/** "हादसे के दो दिन बाद", "हादसे में घायल …": what befell is only referred to, and the clause tells something else of whom it names. */
export function isReferredTo({ manner, found }: Told): boolean {
  return manner.role === 'within' && manner.apart && BEFALLING.has(found.trigger.kind);
}
