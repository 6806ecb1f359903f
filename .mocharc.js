/**
 * `npm test` runs every spec. Mocha adds `spec` to the files that are named on the command line instead of giving way to
 * them, so it is set only when none is: `npm test -- test/dialogs/run.spec.ts` runs that file alone.
 */
const named = process.argv.slice(2).some((argument) => /^(\.\/)?test\/|\.spec\.ts$/.test(argument));

export default {
  import: 'tsx',
  spec: named ? [] : ['test/**/*.spec.ts'],
  timeout: 20_000,
  forbidOnly: true,
  exit: false,
};
