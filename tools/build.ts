import { build } from './build/build.ts';

try {
  await build();
  console.log('Built dist-chrome/ and dist-firefox/ (and the command line in dist-cli/).');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
