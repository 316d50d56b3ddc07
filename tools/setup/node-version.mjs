// @ts-check
import { SetupError } from './setup-error.mjs';

/** The oldest Node that the build tools accept; the same as `engines` in package.json. */
const OLDEST = { major: 20, minor: 19 };

/**
 * @param {string} version of the running Node, such as `20.19.0`
 * @throws {SetupError} when it is older than the build tools accept
 */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  throw new SetupError(
    `Sandarbh needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is ${version}. See https://nodejs.org/en/download`,
  );
}
