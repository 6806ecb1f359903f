import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * Imports point one way: bot -> dialogs -> cards -> knowledge -> cards/words, which imports nothing of ours.
 * `cards` sees the types of `dialogs/checks`.
 */
const SDK = ['botbuilder', 'botbuilder-*', 'botframework-*', 'restify'];
const forbid = (files, folders, packages) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...folders.map((folder) => ({
            regex: `^\\.\\./(.*/)?${folder}/`,
            message: `Imports point bot -> dialogs -> cards -> knowledge -> cards/words: ${folder}/ is out of reach here.`,
          })),
          ...(packages.length
            ? [
                {
                  group: packages,
                  message: 'The SDK and HTTP stay at the edge: bot/ and, for dialogs, dialogs/.',
                },
              ]
            : []),
        ],
      },
    ],
  },
});

/** `cards/words` is a leaf: a way out of it begins with `../` beside the contracts, with `../../` in a language. */
const leaf = (files, wayOut) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: wayOut,
            message: 'cards/words imports nothing of ours, so that everything may import it.',
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'node_modules/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    plugins: { 'import-x': importX },
    // Imports say `.js` where the source is `.ts`.
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-unused-expressions': 'off', // chai's property assertions
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // Where people's texts go, no expression takes longer than in proportion to their length; those made at run time are made
    // of our own words. Files of authors, which `knowledge/` reads and imports, are theirs to keep sensible.
    files: ['{bot,cards,dialogs,knowledge}/**/*.ts'],
    ignores: ['knowledge/{check,commands,export,import,profile,read}/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  forbid(['knowledge/**/*.ts'], ['bot', 'dialogs', 'cards/(?!words/)', 'test', 'manifest'], SDK),
  forbid(['cards/**/*.ts'], ['bot', 'test', 'manifest'], SDK),
  {
    files: ['cards/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/dialogs/**', '!**/dialogs/checks', '!**/dialogs/checks/*.js'],
              message: 'Cards see the types of dialogs/checks/, nothing else of dialogs/.',
            },
            {
              group: ['**/dialogs/checks/*.js'],
              allowTypeImports: true,
              message: 'Cards see types of dialogs/checks/ only: what decides stays there.',
            },
          ],
        },
      ],
    },
  },
  leaf(['cards/words/*.ts'], '^\\.\\./'),
  leaf(['cards/words/*/*.ts'], '^\\.\\./\\.\\./'),
  forbid(['dialogs/**/*.ts'], ['bot', 'test', 'manifest'], ['restify']),
  forbid(['bot/**/*.ts'], ['test'], []),
  {
    // The pure part of the checks knows words, what a card may send back, and nothing of who talks to whom.
    files: ['dialogs/checks/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '**/bot/**',
                '**/test/**',
                '**/manifest/**',
                '**/cards/*',
                '!**/cards/payloads.js',
                '!**/cards/words',
                '**/check-running/**',
                '**/{main,turn,replies,understand}.js',
              ],
              message:
                'dialogs/checks/ is pure: of ours it sees knowledge/, cards/words/ and cards/payloads.js only.',
            },
            {
              group: SDK,
              message: 'dialogs/checks/ is pure: what talks to the SDK is dialogs/check-running/.',
            },
          ],
        },
      ],
    },
  },
  {
    // Only the entry point, commands and tools read the environment; everything else is handed its configuration.
    files: ['{bot,dialogs,cards,knowledge}/**/*.ts'],
    ignores: ['bot/index.ts', 'bot/commands/*.ts', 'knowledge/commands/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Configuration is parsed once, in bot/config.ts, from bot/index.ts or a command.',
        },
      ],
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
