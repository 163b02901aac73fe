import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { cardFigures } from '@/routines/library/card-figures';
import { routineSummaries } from '@/routines/library/routine-summaries';
import { chimes } from '@/settings/limits';

/** Allows the package's own files and the two inline styles, by hash. */
const policy = (hashes: readonly string[]) =>
  `default-src 'none'; script-src 'self'; style-src 'self' ${hashes.toSorted().join(' ')}; ` +
  "img-src 'self' data:; media-src 'self'; connect-src 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

const shared = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  icons: {
    16: 'icons/16.png',
    32: 'icons/32.png',
    48: 'icons/48.png',
    128: 'icons/128.png',
  },
  action: { default_title: 'Loosen', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
  commands: {
    'open-guide': {
      suggested_key: { default: 'Alt+Shift+G' },
      description: '__MSG_commandOpenGuide__',
    },
    'i-moved': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandMoved__' },
    'toggle-call': {
      suggested_key: { default: 'Alt+Shift+O' },
      description: '__MSG_commandCall__',
    },
    'toggle-pause': {
      suggested_key: { default: 'Alt+Shift+Q' },
      description: '__MSG_commandPause__',
    },
  },
};

/** The hash of a page's inline style, as `style-src` writes it. */
function styleHash(target: string, page: string): string {
  const [, css = ''] = /<style>([^]*?)<\/style>/.exec(read(target, page)) ?? [];
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

const allowed = (target: string) => ({
  content_security_policy: {
    extension_pages: policy(['popup.html', 'guide.html'].map((page) => styleHash(target, page))),
  },
});

const built = (target: string) => join(import.meta.dirname, '..', '..', '.output', target);
const read = (target: string, file: string) => readFileSync(join(built(target), file), 'utf8');

describe('the built extension', () => {
  it('asks Chromium for exactly these permissions and keys, and no more', () => {
    expect(JSON.parse(read('chrome-mv3', 'manifest.json'))).toEqual({
      ...shared,
      ...allowed('chrome-mv3'),
      permissions: ['alarms', 'storage', 'notifications', 'idle', 'contextMenus', 'offscreen'],
      minimum_chrome_version: '144',
      externally_connectable: { ids: [] },
      storage: { managed_schema: 'policy.json' },
      background: { service_worker: 'background.js' },
    });
  });

  it('asks Firefox for exactly these permissions and keys, and no more', () => {
    expect(JSON.parse(read('firefox-mv3', 'manifest.json'))).toEqual({
      ...shared,
      ...allowed('firefox-mv3'),
      permissions: ['alarms', 'storage', 'notifications', 'idle', 'contextMenus'],
      browser_specific_settings: {
        gecko: {
          id: 'loosen@loosen.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
      background: { scripts: ['background.js'] },
    });
  });

  it.each(['chrome-mv3', 'firefox-mv3'])(
    'has the messages that the browser reads in %s',
    (target) => {
      const messages = JSON.parse(read(target, '_locales/en/messages.json')) as Record<
        string,
        unknown
      >;
      for (const key of [
        'extensionName',
        'extensionDescription',
        'check_far_look_prompt',
        'commandMoved',
      ]) {
        expect(messages).toHaveProperty([key, 'message'], expect.stringMatching(/\w/));
      }
    },
  );

  it('has a page and three sounds for reminders', () => {
    for (const target of ['chrome-mv3', 'firefox-mv3']) {
      expect(readdirSync(join(built(target), 'chimes')).toSorted()).toEqual(
        chimes.map((tone) => `${tone}.wav`).toSorted(),
      );
    }
    expect(read('chrome-mv3', 'chime.html')).toContain('<script');
  });

  it('has a picture for every routine in the popup, fully coloured', () => {
    const names = readdirSync(join(built('chrome-mv3'), 'figures'));
    const pictured = Object.values(routineSummaries).map((routine) => routine.pictured);
    expect(new Set(names)).toEqual(
      new Set([...pictured, 'walk-break', 'cards'].map((exercise) => `${exercise}.svg`)),
    );
    const cards = read('chrome-mv3', 'figures/cards.svg');
    expect(cards.match(/<svg y=/g)).toHaveLength(cardFigures.length);
    for (const name of names) {
      const picture = read('chrome-mv3', `figures/${name}`);
      expect(picture, name).toMatch(name === 'cards.svg' ? /<svg y="0"/ : /<symbol id="figure"/);
      expect(picture, name).not.toMatch(/undefined|NaN|var\(/);
      expect(picture, name).not.toMatch(/<path (?!fill|stroke)/);
    }
  });

  it('has the popup shell in its HTML, and no script that blocks the first paint', () => {
    const html = read('chrome-mv3', 'popup.html');
    expect(html).toMatch(/<body class="popup"><header .*<span class="brand">Loosen<\/span>/);
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts).toEqual([expect.stringContaining('type="module"')]);
  });

  it('loads the polyfill only in a worker that has no `browser` of its own', () => {
    const scripts: string[] = [];
    const listeners: string[] = [];
    const event = (name: string) => ({ addListener: () => void listeners.push(name) });
    const nothing = () => new Promise(() => undefined);
    const api = {
      runtime: {
        id: 'loosen',
        onInstalled: event('installed'),
        onStartup: event('startup'),
        onMessage: event('message'),
      },
      alarms: { onAlarm: event('alarm') },
      idle: { onStateChanged: event('idle'), setDetectionInterval: () => undefined },
      notifications: { onClicked: event('clicked'), onButtonClicked: event('button') },
      contextMenus: { onClicked: event('menu') },
      commands: { onCommand: event('command') },
      storage: {
        local: { get: nothing, onChanged: event('left') },
        sync: { onChanged: event('sync') },
        managed: { onChanged: event('policy') },
      },
    };
    const worker = (own: object) =>
      createContext({ navigator: { locks: { request: nothing } }, console, ...own });
    const source = read('chrome-mv3', 'background.js');

    runInContext(source, worker({ chrome: api, browser: api }));
    expect(scripts).toEqual([]);
    expect(listeners).toHaveLength(12);

    const old = worker({
      chrome: api,
      importScripts: (path: string) => {
        scripts.push(path);
        runInContext(read('chrome-mv3', path.slice(1)), old);
      },
    });
    runInContext(source, old);
    expect(scripts).toEqual(['/browser-polyfill.js']);
    expect(listeners).toHaveLength(24);
  });

  it.each(['chrome-mv3', 'firefox-mv3'])(
    'contains no path of the build machine in %s',
    (target) => {
      const here = join(import.meta.dirname, '..', '..');
      const texts = readdirSync(built(target), { recursive: true, encoding: 'utf8' }).filter(
        (file) => /\.(js|css|html|json|svg)$/.test(file),
      );
      expect(texts.length).toBeGreaterThan(10);
      for (const file of texts) expect(read(target, file).includes(here), file).toBe(false);
    },
  );

  it.each(['popup', 'guide', 'options', 'welcome'])(
    'loads the styles of the %s page as one sheet, its layers in order',
    (page) => {
      const html = read('chrome-mv3', `${page}.html`);
      const inlined = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);
      const linked = [...html.matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g)].map(
        ([, file = '']) => read('chrome-mv3', file),
      );
      const [sheet = '', ...more] = [...inlined, ...linked];
      expect(more).toEqual([]);
      const rules = parse(sheet).nodes.filter((node) => node.type === 'atrule');
      const found = new Set(
        rules.flatMap(({ name, params }) => (name === 'layer' ? [params] : [])),
      );
      const layers = ['tokens', 'base', 'controls', 'page', 'figure'];
      expect([...found]).toEqual(layers.filter((layer) => found.has(layer)));
      expect(found).toContain('page');
    },
  );

  it('builds no markup from text', () => {
    const root = join(import.meta.dirname, '..', '..');
    const rooms = ['components', 'entrypoints', 'platform'].map((room) => join(root, room));
    const sources = rooms.flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join(room, file)),
    );
    expect(sources.length).toBeGreaterThan(100);
    for (const file of sources) {
      // Preact has one way to do it; no component uses it.
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/innerHTML/i);
    }
    const scripts = readdirSync(built('chrome-mv3'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(4);
    for (const file of scripts) {
      expect(read('chrome-mv3', file), file).not.toMatch(
        /insertAdjacentHTML|document\.write|new Function\(/,
      );
    }
  });
});
