import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createServer, type HotPayload } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import type { Wxt, WxtDevServer } from 'wxt';
import { followWords } from '@/scripts/words/follow-words';
import { wordsPlugin } from '@/scripts/words/words-plugin';
import { cataloguesWith } from './catalogue-folder';

const english = { defaultMessage: 'Resume', description: 'Button.' };
const files = {
  'en/popup': { end: english },
  'de/popup': { end: 'Fortsetzen' },
  'en/worker': { end: english },
  'de/worker': { end: 'Fortsetzen' },
  'en/weekly-review': { end: english },
  'de/weekly-review': { end: 'Fortsetzen' },
};

/** Starts a development server without WXT. */
async function startServer() {
  const { folder } = cataloguesWith(files);
  const server = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [
      wordsPlugin({ locales: folder, mode: 'per-language' }),
      { name: 'room', resolveId: (id) => (id.startsWith('@/') ? `/${id}` : null), load: () => '' },
    ],
  });
  onTestFinished(() => server.close());
  const { hot } = server.environments.client;
  const sent: HotPayload[] = [];
  hot.send = (payload: HotPayload | string) => {
    if (typeof payload !== 'string') sent.push(payload);
  };
  /** Writes a German message, and waits until the server knows. */
  const write = async (text: string) => {
    const file = join(folder, 'de', 'popup.json');
    const before = sent.length;
    writeFileSync(file, JSON.stringify({ end: { defaultMessage: text } }));
    server.watcher.emit('change', file);
    await expect.poll(() => sent.length).toBeGreaterThan(before);
  };
  const codeOf = async (module: string) => {
    const result = await server.transformRequest(`words:${module}`);
    return result?.code ?? '';
  };
  return { codeOf, write, sent };
}

test('the server has each group by itself in each language', async () => {
  const { codeOf } = await startServer();
  expect(await codeOf('popup')).toContain('popup?de');
  expect(await codeOf('popup?de')).toContain('Fortsetzen');
  expect(await codeOf('popup?en')).toContain('Resume');
});

test('a change of a catalogue reloads pages with the new text', async () => {
  const { codeOf, write, sent } = await startServer();
  expect(await codeOf('popup?de')).toContain('Fortsetzen');
  await write('Weiter');
  expect(sent).toEqual([{ type: 'full-reload' }]);
  expect(await codeOf('popup?de')).toContain('Weiter');
});

test('a fault is shown on pages until it is mended', async () => {
  const { write, sent } = await startServer();
  await write('Weiter ');
  expect(sent).toMatchObject([
    {
      type: 'error',
      err: { message: 'locales/de/popup.json, end: begins or ends with a space.' },
    },
  ]);
  await write('Weiter');
  expect(sent.at(-1)).toEqual({ type: 'full-reload' });
});

/** Follows catalogues for a server that has built a worker, a script and a page. */
function follow() {
  const { folder } = cataloguesWith(files);
  const wxtDir = join(folder, '.wxt');
  const types = join(wxtDir, 'types', 'words.d.ts');
  mkdirSync(dirname(types), { recursive: true });
  const step = (inputPath: string, ...moduleIds: string[]) => ({
    entrypoints: { inputPath },
    chunks: [{ type: 'chunk', moduleIds }],
  });
  const watcher = new EventEmitter();
  const server = {
    watcher,
    currentOutput: {
      steps: [
        step('background.ts', '/main.ts', '\0words:worker-version'),
        step('weekly-review.ts', '/main.tsx', '\0words:weekly-review'),
        step('popup/index.html', '/main.tsx'),
      ],
    },
  };
  followWords(folder, { config: { wxtDir } } as Wxt, server as unknown as WxtDevServer);
  const rebuilt: string[] = [];
  watcher.on('all', (_event, file: string) => {
    if (!file.endsWith('.json')) rebuilt.push(file);
  });
  const change = (file: string, text = 'Weiter') => {
    writeFileSync(
      join(folder, file),
      JSON.stringify({ end: { ...english, defaultMessage: text } }),
    );
    watcher.emit('all', 'change', join(folder, file));
  };
  const readTypes = () => readFileSync(types, 'utf8');
  return { change, rebuilt, readTypes };
}

test('a change builds what has the words in itself, and no page', () => {
  const { change, rebuilt } = follow();
  change('de/popup.json');
  expect(rebuilt).toEqual([]);
  change('de/worker.json');
  expect(rebuilt).toEqual(['background.ts']);
  change('de/weekly-review.json');
  expect(rebuilt).toEqual(['background.ts', 'weekly-review.ts']);
});

test('a change writes the types', () => {
  const { change, readTypes } = follow();
  change('en/popup.json', 'Resume');
  expect(readTypes()).toContain('readonly end: string;');
});

test('nothing is built from a catalogue with faults', () => {
  const { change, rebuilt } = follow();
  change('de/worker.json', 'Weiter ');
  expect(rebuilt).toEqual([]);
});
