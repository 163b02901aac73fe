import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { wordsPlugin } from './scripts/words/words-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/** Options of every project: English words, the `@/` alias and Preact's JSX. */
const shared = {
  plugins: [wordsPlugin({ locales: `${root}/locales`, mode: 'english' })],
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

/** Tests that need an X display and a session bus. */
const onlyOnLinux = ['tests/browsers/{desktop-notification,floating-window}.test.ts'];

/** Options of both projects in real browsers. */
const inBrowsers = {
  setupFiles: ['tests/browsers/harness/suite-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Pages show a change a moment after the action that caused it; `until` waits as long.
  expect: { poll: { timeout: 10_000 } },
  // On two cores, two Chromiums at once slow each other down too much.
  fileParallelism: false,
};

const notOnThisSystem = process.platform === 'linux' ? [] : onlyOnLinux;

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'rooms',
          include: [
            'tests/{values,settings,reminders,routines,history,platform,locales,scripts,repository}/**/*.test.{ts,tsx}',
          ],
          // Some tests simulate ten years in seven time zones, which takes seconds, more on a busy machine.
          testTimeout: 90_000,
          // The rooms have no global state, so test files can share a worker's modules.
          isolate: false,
        },
      },
      {
        ...shared,
        test: {
          name: 'views',
          environment: 'happy-dom',
          // No test looks at styles that a page loads, and there is no server to load them from.
          environmentOptions: {
            happyDOM: {
              settings: { disableCSSFileLoading: true, handleDisabledFileLoadingAsSuccess: true },
            },
          },
          testTimeout: 30_000,
          // Each test unmounts what it renders, so files can share one document: a new one takes 1 s.
          isolate: false,
          include: ['tests/components/**/*.test.tsx'],
        },
      },
      {
        ...shared,
        test: {
          name: 'simulator',
          include: ['tests/simulator/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        ...shared,
        test: {
          ...inBrowsers,
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...notOnThisSystem],
          provide: { killsWorker: false },
        },
      },
      {
        ...shared,
        test: {
          ...inBrowsers,
          // The browser tests again, with the worker killed before each message.
          name: 'killed',
          include: ['tests/browsers/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            ...notOnThisSystem,
            // These use no browser, Firefox or a browser whose worker runs on, or kill it themselves.
            'tests/browsers/{built-extension,reproducible-build,firefox*,floating-window,power-cut}.test.ts',
            // These check pages that send nothing that other tests do not send.
            'tests/browsers/{accessibility,first-frames,languages,screen-reader*,keyboard*,network}.test.ts',
          ],
          provide: { killsWorker: true },
        },
      },
    ],
  },
});
