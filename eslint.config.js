import tseslint from 'typescript-eslint';

/** Imports point one way: bot -> dialogs -> { cards, knowledge }; `knowledge` imports nothing of ours; `cards` sees the types of `dialogs/checks`. */
const SDK = ['botbuilder', 'botbuilder-*', 'botframework-*', 'restify'];
const forbid = (files, folders, packages) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...folders.map((folder) => ({
            group: [`**/${folder}/**`],
            message: `Imports point bot -> dialogs -> {cards, knowledge}: ${folder}/ is out of reach here.`,
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

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'node_modules/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
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
  forbid(['knowledge/**/*.ts'], ['bot', 'dialogs', 'cards', 'test', 'manifest'], SDK),
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
    ignores: ['bot/index.ts', 'bot/commands/*.ts'],
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
