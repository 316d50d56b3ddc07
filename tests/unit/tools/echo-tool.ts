/** A tool for the test of the launcher: tells what reached it. */
const { CHROMIUM, FIREFOX } = process.env;
console.log(JSON.stringify({ args: process.argv.slice(2), CHROMIUM, FIREFOX }));
process.exitCode = 3;
