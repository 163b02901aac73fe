import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { looseObject, optional, parse, string } from 'valibot';
import { build } from 'vite';
import { classicJsx, jsxImport } from '@/scripts/build/jsx-calls';
import { leanValibot } from '@/scripts/build/lean-valibot';
import { projectRoot } from '@/scripts/run-tool';

import { UserError } from '@/scripts/user-error';
import { wordsPlugin } from '@/scripts/words/words-plugin';

const manifestSchema = looseObject({
  action: optional(looseObject({ default_popup: optional(string()) })),
  background: optional(looseObject({ service_worker: optional(string()) })),
});

/** A copy of an unpacked extension to measure, with additional pages for the bench. */
export interface Variant {
  readonly name: string;
  readonly folder: string;
  /** The folder it was copied from. */
  readonly source: string;
  /** Paths within the folder, if it has them. */
  readonly popup: string | undefined;
  readonly guide: string | undefined;
  readonly worker: string | undefined;
}

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>';

const makeFolder = () => mkdtemp(join(tmpdir(), 'loosen-bench-'));

/** Adds a page with one line of text. */
const addBlankPage = (folder: string) =>
  writeFile(join(folder, 'blank.html'), `${head}<p>Nothing is here.</p>\n`);

/**
 * Copies an unpacked extension, adds a blank page and makes its worker record its times. Throws a
 * `UserError` for a folder without a manifest.
 */
export async function copyVariant(folder: string, name = basename(folder)): Promise<Variant> {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new UserError(`${folder} is not an unpacked extension: it has no manifest.json.`);
  });
  const { action, background } = parse(manifestSchema, JSON.parse(manifest));
  const copy = await makeFolder();
  await cp(resolve(folder), copy, { recursive: true });
  await addBlankPage(copy);
  const worker = background?.service_worker;
  if (worker !== undefined) await timeWorker(join(copy, worker));
  const guide = await readFile(join(copy, 'guide.html')).then(
    () => 'guide.html',
    () => undefined,
  );
  return { name, folder: copy, source: folder, popup: action?.default_popup, guide, worker };
}

/** Lets the pages of a copy paint before their scripts have set theme, language and direction. */
export async function unblockRendering({ folder }: Variant): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    const page = await readFile(file, 'utf8');
    await writeFile(file, page.replace(' blocking="render"', ''));
  }
}

/** The times that a worker records in its global scope (ms since its creation). */
export interface WorkerTimes {
  readonly began: number;
  readonly ready: number;
}

/** Makes a worker record when its script begins, and when it has registered its listeners. */
async function timeWorker(file: string): Promise<void> {
  const script = await readFile(file, 'utf8');
  const timed = [
    'const workerTimesBegan = performance.now();',
    script,
    'globalThis.workerTimes = { began: workerTimesBegan, ready: performance.now() };',
  ];
  await writeFile(file, timed.join('\n'));
}

/** A minimal reminder extension: when an alarm fires, it shows a notification and stores that. */
const bareWorker = `
chrome.alarms.onAlarm.addListener(async () => {
  const options = { type: 'basic', title: 'Bare', message: 'Bare', iconUrl: '/icon.png' };
  await chrome.notifications.create('bare', options);
  await chrome.storage.local.set({ shownAt: Date.now() });
});
`;

/** Writes the bare extension, the reference for workers and reminders. `icon` is a PNG file. */
export async function writeBareVariant(icon: string): Promise<Variant> {
  const folder = await makeFolder();
  const worker = 'worker.js';
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    permissions: ['alarms', 'notifications', 'storage'],
    background: { service_worker: worker },
  };
  await cp(icon, join(folder, 'icon.png'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, worker), bareWorker);
  await timeWorker(join(folder, worker));
  await addBlankPage(folder);
  return {
    name: 'bare extension',
    folder,
    source: folder,
    popup: undefined,
    guide: undefined,
    worker,
  };
}

/**
 * Adds a page with a script, which is built separately and shares no chunks with other pages. It
 * loads the same words as the guide, if any.
 */
export async function addScriptedPage(
  extension: string,
  name: string,
  script: string,
): Promise<void> {
  const tag = `<script type="module" src="${script}.js"></script>`;
  await writeFile(join(extension, `${name}.html`), `${head}${tag}\n`);
  await build({
    root: projectRoot,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // As the pages of the extension are built.
    plugins: [
      wordsPlugin({
        locales: join(projectRoot, 'locales'),
        mode: 'per-language',
        wordsOf: 'guide',
      }),
      jsxImport,
      leanValibot,
    ],
    oxc: { jsx: classicJsx },
    resolve: { alias: { '@': projectRoot } },
    build: {
      outDir: extension,
      emptyOutDir: false,
      target: 'esnext',
      rollupOptions: {
        input: join(projectRoot, 'scripts', `${script}.ts`),
        output: { entryFileNames: 'bench/[name].js' },
      },
    },
  });
}
