import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { array, object, optional, parse, string } from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The table of docs/architecture: what a file of each room may import, and what it may not. */
const rooms = [
  'reminders',
  'routines',
  'history',
  'components',
  'platform',
  'locales',
  'entrypoints',
] as const;
type Room = (typeof rooms)[number];

const mayUse: Record<Room, readonly Room[]> = {
  reminders: ['reminders'],
  routines: ['routines'],
  history: ['history', 'routines'],
  components: ['components', 'reminders', 'routines', 'history', 'locales'],
  platform: ['platform', 'reminders', 'routines', 'history', 'locales'],
  locales: ['locales', 'reminders', 'routines', 'history'],
  entrypoints: rooms,
};

const packages = {
  "import { browser } from 'wxt/browser'; browser;": ['platform', 'entrypoints'],
  "import browser from 'webextension-polyfill'; browser;": ['platform', 'entrypoints'],
  "import { render } from 'preact'; render;": ['components', 'entrypoints'],
  "import { useState } from 'preact/hooks'; useState;": ['components'],
  "import { string } from 'valibot'; string;": ['reminders', 'routines', 'history', 'platform'],
  "import { join } from 'node:path'; join;": [],
  "import { x } from '@/scripts/x'; x;": [],
  "import { x } from '~/reminders/x'; x;": [],
  "import { x } from '../elsewhere/x'; x;": [],
  "import { x } from './x'; x;": rooms,
} satisfies Record<string, readonly Room[]>;

const pure: readonly Room[] = ['reminders', 'routines', 'history'];
const impure = rooms.filter((room) => !pure.includes(room));

const globals = {
  'new Date();': impure,
  'performance.now();': impure,
  'setTimeout(() => {});': impure,
  'globalThis.setTimeout(() => {});': impure,
  'setInterval(() => {}, 1);': impure,
  'requestAnimationFrame(() => {});': impure,
  'Math.random();': impure,
  'crypto.randomUUID();': impure,
  'Temporal.Now.instant();': impure,
  'Temporal.Duration.from({ hours: 1 });': rooms,
  'window.close();': impure,
  'document.close();': impure,
  'navigator.vibrate(1);': impure,
  'localStorage.clear();': impure,
  "fetch('/x');": [],
  'browser.runtime.reload();': ['platform', 'entrypoints'],
  'chrome.runtime.reload();': ['platform', 'entrypoints'],
} satisfies Record<string, readonly Room[]>;

interface Plant {
  readonly file: string;
  readonly code: string;
  readonly allowed: boolean;
}

const plants: readonly Plant[] = [
  ...rooms.flatMap((room) => [
    ...rooms.map((target) => ({
      file: `${room}/uses-${target}.ts`,
      code: `import { x } from '@/${target}/x'; x;`,
      allowed: mayUse[room].includes(target),
    })),
    ...Object.entries<readonly Room[]>({ ...packages, ...globals }).map(([code, users], index) => ({
      file: `${room}/line-${index}.ts`,
      code,
      allowed: users.includes(room),
    })),
  ]),
  listening('entrypoints/popup/main.ts', false),
  listening('entrypoints/background.ts', true),
  listening('platform/storage/store.ts', true),
];

function listening(file: string, allowed: boolean): Plant {
  return { file, code: 'browser.storage.onChanged.addListener(() => {});', allowed };
}

const wallRules = /no-restricted-(?:imports|globals|properties)/;
const findings = new Map<string, string>();
let tree = '';

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'loosen-walls-'));
  await cp('.oxlintrc.json', join(tree, '.oxlintrc.json'));
  await Promise.all(
    plants.map(async ({ file, code }) => {
      await mkdir(join(tree, dirname(file)), { recursive: true });
      await writeFile(join(tree, file), code);
    }),
  );
  for (const { code, filename, help } of await lint(tree)) {
    if (wallRules.test(code)) findings.set(filename, help);
  }
});

afterAll(() => rm(tree, { recursive: true, force: true }));

test.each(plants.filter((plant) => !plant.allowed))('$file may not: $code', ({ file }) => {
  // Each wall says what to do instead.
  expect(findings.get(file)).toMatch(/\w+.*\.$/);
});

test.each(plants.filter((plant) => plant.allowed))('$file may: $code', ({ file }) => {
  expect(findings.get(file)).toBeUndefined();
});

const reportSchema = object({
  diagnostics: array(object({ code: string(), filename: string(), help: optional(string(), '') })),
});

/** Runs the real linter; it ends with an error, because it is meant to find something. */
async function lint(folder: string) {
  const oxlint = join(process.cwd(), 'node_modules', '.bin', 'oxlint');
  const report = await promisify(execFile)(oxlint, ['--format=json'], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  }).catch((error: { stdout: string }) => error);
  return parse(reportSchema, JSON.parse(report.stdout)).diagnostics;
}
