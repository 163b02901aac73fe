import { fileURLToPath } from 'node:url';
import { defineConfig } from 'oxlint';
// Node itself loads this file, so imports have extensions and no alias.
import { globals, type Wall, walls } from './scripts/check/walls.ts';

const rule = <Options extends object>(...options: Options[]): ['error', ...Options[]] => [
  'error',
  ...options,
];

/** Forbids the imports that a wall does not allow. */
function restrictImports(folder: string, wall: Wall) {
  const { packages, instead } = wall;
  const folders = [folder, ...wall.imports].flatMap((part) => [`@/${part}`, `@/${part}/**`]);
  const allowed = packages === 'any' ? folders : ['./**', ...packages, ...folders];
  const names = [wall.imports, packages].flat().join(', ') || 'nothing';
  return {
    patterns: [
      {
        group: [packages === 'any' ? '@/**' : '*', ...allowed.map((pattern) => `!${pattern}`)],
        message: `${folder} may import ${names}. ${instead}`,
      },
      {
        regex: String.raw`(^|/)\.\.(/|$)`,
        message: 'Write @/room/folder/file, so that a line shows where its names come from.',
      },
    ],
  };
}

/** Forbids the globals, and members of globals, that a wall names. */
function restrictGlobals({ forbids }: Wall) {
  const names = forbids.flatMap((group) =>
    globals[group].names.map((name) => ({ name, message: globals[group].instead })),
  );
  const members = names.flatMap(({ name, message }) => {
    const [object = '', property] = name.split('.');
    if (property === undefined) return [];
    return { property, message, ...(object !== '*' && { object }) };
  });
  const whole = names.filter(({ name }) => !name.includes('.'));
  return {
    'no-restricted-globals': rule({ globals: whole, checkGlobalObject: true }),
    'no-restricted-properties': rule(...members),
  };
}

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'oxc', 'promise', 'jsx-a11y'],
  // The tests lint planted files elsewhere with this configuration, so the path is whole.
  jsPlugins: [fileURLToPath(new URL('scripts/check/english-in-code.ts', import.meta.url))],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  env: { builtin: true, browser: true, webextensions: true },
  ignorePatterns: ['.output', '.wxt', '.cache', 'coverage', 'docs/screenshots'],
  rules: {
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-console': ['error', { allow: ['warn', 'error'] }],
    'consistent-return': 'off',
    'no-await-in-loop': 'off',
    'oxc/no-map-spread': 'off',
    'unicorn/prefer-set-has': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Valibot exports it for checks of one's own.
    'no-underscore-dangle': ['error', { allow: ['_addIssue'] }],
    'no-eval': 'error',
    'no-new-func': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    'typescript/return-await': 'error',
    'typescript/no-unnecessary-condition': 'error',
    'typescript/only-throw-error': 'error',
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-self-import': 'error',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '@/platform/page/first-*'] }],
    'promise/catch-or-return': 'error',
  },
  overrides: [
    ...Object.entries(walls).map(([folder, wall]) => ({
      files: [`${folder}/**`, `${folder}.ts`],
      rules: {
        'no-restricted-imports': rule(restrictImports(folder, wall)),
        ...restrictGlobals(wall),
      },
    })),
    {
      files: [
        '{values,settings,reminders,routines,history,components,platform,entrypoints}/**/*.{ts,tsx}',
        'locales/*.ts',
      ],
      rules: { 'loosen/english-in-code': 'error' },
    },
    {
      // Sources are cited with their own titles.
      files: ['routines/library/{*-sources,article-sections}.ts'],
      rules: { 'loosen/english-in-code': 'off' },
    },
    {
      files: ['scripts/**', 'tests/**'],
      rules: { 'no-console': 'off', 'typescript/no-unsafe-type-assertion': 'off' },
    },
    {
      files: ['tests/**'],
      plugins: ['vitest'],
      rules: {
        'vitest/no-focused-tests': 'error',
        'vitest/no-disabled-tests': 'error',
        'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*'] }],
        'vitest/no-conditional-tests': 'error',
        'vitest/no-conditional-expect': 'error',
        'vitest/no-standalone-expect': 'error',
        'vitest/valid-expect': ['error', { maxArgs: 2 }],
        'vitest/valid-expect-in-promise': 'error',
        'vitest/no-identical-title': 'error',
        'vitest/require-awaited-expect-poll': 'error',
      },
    },
  ],
});
