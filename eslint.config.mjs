import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** A named import of zod brings all its locales into a bundle: 90 kB instead of 7. */
const namedZod = {
  selector: 'ImportDeclaration[source.value=/^zod/] > ImportSpecifier',
  message: "Write import * as z from 'zod' (or 'zod/mini').",
};

const noSleep =
  'A test does not sleep: stop the clock and let time pass, or wait for the event (packages/widget/src/testing/clock.ts).';

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist-reviewed-only/**',
      '**/.api/**',
      '**/node_modules/**',
      '.cache/**',
      '.reports/**',
      'packages/data/types/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', namedZod],
    },
  },
  {
    files: ['packages/widget/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      // The page's policy may forbid inline styles, and records are text, never markup.
      'no-restricted-imports': [
        'error',
        {
          paths: [
            'lit/directives/unsafe-html.js',
            'lit/directives/unsafe-svg.js',
            'lit/directives/style-map.js',
            'lit/static-html.js',
          ].map((name) => ({ name, message: 'No HTML sinks and no inline styles: use text bindings and classes.' })),
          patterns: [
            {
              group: ['**/packages/*', '@safeguarding/*/src/*', '@safeguarding/*/dist/*'],
              message: 'Use the public exports of a package.',
            },
          ],
        },
      ],
      'lit/no-template-map': 'off',
      'lit/no-invalid-html': 'error',
      'lit/no-useless-template-literals': 'error',
    },
  },
  {
    files: ['packages/sdk/src/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['@safeguarding/widget*', 'lit*'] }] },
  },
  {
    files: ['tools/curation/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['@safeguarding/widget*', 'lit*'] }] },
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts', '**/testing/**/*.ts'],
    ignores: ['packages/widget/src/testing/clock.ts'], // looks again and again, in one place
    rules: {
      'no-restricted-globals': ['error', { name: 'setTimeout', message: noSleep }],
      'no-restricted-syntax': [
        'error',
        namedZod,
        { selector: 'CallExpression[callee.property.name="setTimeout"]', message: noSleep },
        { selector: 'ImportDeclaration[source.value=/timers.promises$/]', message: noSleep },
      ],
    },
  },
);
