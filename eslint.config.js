import tseslint from 'typescript-eslint';

/** Regler som finner feil. Form og rekkefølge er det ingen regler om; lovene om mapper, navn og SQL står i tools/checks. */
const findsBugs = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-constant-condition': 'error',
  'no-dupe-else-if': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unreachable-loop': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-sparse-arrays': 'error',
  'no-async-promise-executor': 'error',
  'no-debugger': 'error',
  'no-eval': 'error',
  'no-fallthrough': 'error',
  'no-loss-of-precision': 'error',
  'no-var': 'error',
  'prefer-const': ['error', { destructuring: 'all' }],
};

const findsTypedBugs = {
  '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it', 'test'], package: '@jest/globals' }] }],
  // Hendelser i React og Node tar gjerne imot en async-funksjon uten å bry seg om svaret.
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false, properties: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/no-array-delete': 'error',
  '@typescript-eslint/no-duplicate-type-constituents': 'error',
  '@typescript-eslint/no-implied-eval': 'error',
  '@typescript-eslint/no-unsafe-enum-comparison': 'error',
  '@typescript-eslint/no-unsafe-unary-minus': 'error',
  // Ruteren sender folk videre ved å kaste.
  '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'package', name: 'Redirect', package: '@tanstack/router-core' }] }],
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
  '@typescript-eslint/restrict-plus-operands': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const typed = {
  languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  plugins: { '@typescript-eslint': tseslint.plugin },
};

export default [
  { ignores: ['node_modules/', 'dist/', 'data/', 'coverage/', 'apps/web/src/generated/', 'apps/web/src/tema/loeftet.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{js,mjs}'], rules: findsBugs },
  // consistent-type-imports er av på tjeneren: Nest leser typene i konstruktøren når programmet kjører, og en typeimport ville fjernet dem.
  { files: ['{apps/api,libs,tools}/**/*.ts', 'jest.config.ts'], ...typed, rules: { ...findsBugs, ...findsTypedBugs } },
  { files: ['apps/web/**/*.{ts,tsx}'], ...typed, rules: { ...findsBugs, ...findsTypedBugs, '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }] } },
  // Tjeneren logger med Nest; nettsidene viser feil til den som bruker dem. Verktøyene snakker med den som kjører dem.
  { files: ['{apps,libs}/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  // Prøver sorterer uuid-er og skriver kode som tekst.
  { files: ['**/*.spec.ts'], rules: { '@typescript-eslint/require-array-sort-compare': 'off', 'no-template-curly-in-string': 'off' } },
];
