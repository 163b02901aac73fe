import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/** What every project shares: the `@/` alias of the rooms and Preact's JSX. */
const shared = {
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

/** They need an X display and a session bus, which only Linux has. */
const onlyOnLinux = ['tests/browsers/{desktop-notification,floating-window}.test.ts'];

/** What both runs through real browsers share: with an ordinary worker, and with one that dies. */
const inBrowsers = {
  setupFiles: ['tests/browsers/harness/suite-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // As long as `until` waits: what shows a change may come a moment after what made it.
  expect: { poll: { timeout: 10_000 } },
  // Two cores: two Chromiums at once make each other late.
  fileParallelism: false,
};

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
          // Ten years of days in seven zones take seconds, and more on a busy machine.
          testTimeout: 90_000,
          // The rooms keep no state and touch no browser, so files can share a worker's modules.
          isolate: false,
        },
      },
      {
        ...shared,
        test: {
          name: 'views',
          environment: 'happy-dom',
          testTimeout: 30_000,
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
          exclude: [
            ...configDefaults.exclude,
            ...(process.platform === 'linux' ? [] : onlyOnLinux),
          ],
          provide: { killsWorker: false },
        },
      },
      {
        ...shared,
        test: {
          ...inBrowsers,
          name: 'killed',
          include: ['tests/browsers/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            ...(process.platform === 'linux' ? [] : onlyOnLinux),
            // No browser, another browser, one that does its own killing, and looks at pages that
            // stand still: they send what brought them there, which other tests send too.
            'tests/browsers/{built-extension,reproducible-build,firefox*,power-cut,accessibility}.test.ts',
          ],
          provide: { killsWorker: true },
        },
      },
    ],
  },
});
