import tseslint from 'typescript-eslint';

/** Imports point one way: bot -> dialogs -> { cards, knowledge }; `knowledge` imports nothing of ours. */
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
  forbid(['cards/**/*.ts'], ['bot', 'dialogs', 'test', 'manifest'], SDK),
  forbid(['dialogs/**/*.ts'], ['bot', 'test', 'manifest'], ['restify']),
  forbid(['bot/**/*.ts'], ['test'], []),
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
