import { join } from 'node:path';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { commands } from './platform/background/commands';
import { blockRendering } from './scripts/build/block-rendering';
import type * as BuiltAssets from './scripts/build/built-assets';
import { firstChunk } from './scripts/build/first-chunk';
import { inlineStyles } from './scripts/build/inline-styles';
import { classicJsx, jsxImport } from './scripts/build/jsx-calls';
import { leanValibot } from './scripts/build/lean-valibot';
import { polyfillFile, polyfillOnDemand } from './scripts/build/polyfill';
import { writePopupFaces } from './scripts/build/popup-faces';
import type * as PopupShell from './scripts/build/popup-shell-html';
import { loadModule } from './scripts/load-module';
import { Catalogues } from './scripts/words/catalogue';
import { followWords } from './scripts/words/follow-words';
import { pseudoBuild } from './scripts/words/pseudo-words';
import { wordTypes } from './scripts/words/word-types';
import { assertSound, wordsPlugin } from './scripts/words/words-plugin';

const root = import.meta.dirname;
const locales = join(root, 'locales');
/** Tests build a second extension whose English and Arabic are pseudo-locales. */
const isPseudo = process.env['LOOSEN_PSEUDO'] === 'yes';
const pseudo = isPseudo ? pseudoBuild : {};

/** The hashes of the inlined style sheets, for the content security policy. */
const inlinedStyles = new Set<string>();

/** Renders the popup's shell into its HTML, so that it is visible before any script runs. */
const popupShell: Plugin = {
  name: 'loosen-popup-shell',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html, { filename }) => {
      if (!filename.endsWith('popup/index.html')) return html;
      const { popupShellHtml } = await loadModule<typeof PopupShell>('build/popup-shell-html.tsx');
      return html.replace('</body>', () => `${popupShellHtml()}</body>`);
    },
  },
};

/**
 * Returns the content security policy. Nothing may leave the device, so pages and the worker load
 * only files of the package and connect to nothing.
 */
const policyWith = (styles: Iterable<string>) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...[...styles].toSorted()].join(' '),
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // No auto-imports: each file shows where its names come from.
  imports: false,
  manifestVersion: 3,
  ...(isPseudo && { outDirTemplate: '{{browser}}-mv{{manifestVersion}}-pseudo' }),
  // `npm start` opens the browser, with a temporary profile.
  webExt: { disabled: true },
  hooks: {
    'prepare:types': (_wxt, entries) => {
      const catalogues = new Catalogues(locales);
      assertSound(catalogues);
      entries.push({ path: 'types/words.d.ts', text: wordTypes(catalogues), tsReference: true });
    },
    'server:started': (wxt, server) => followWords(locales, wxt, server),
    'entrypoints:grouped': (wxt, groups) => {
      // Builds each page separately, so that it loads one or two files. Chunks shared with other pages
      // would make about twenty, and each costs some milliseconds. Development builds share chunks.
      if (wxt.config.command !== 'build') return;
      const separate = groups.flatMap((group) =>
        Array.isArray(group) ? group.map((page) => [page]) : [group],
      );
      groups.splice(0, groups.length, ...separate);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const isScript = entrypoints.some(
        ({ type }) => type === 'background' || type === 'unlisted-script',
      );
      const [page] = entrypoints;
      // One style sheet for each page with all its views, in the order of their imports.
      const styles = { name: 'styles', test: /\.css$/ };
      const groups = page === undefined ? [styles] : [styles, firstChunk(page.name)];
      const output = isScript ? {} : { codeSplitting: { groups } };
      // Lets the bundler drop unused schemas: no getter here has side effects, and the functions that
      // make schemas are marked `@__NO_SIDE_EFFECTS__`.
      const treeshake = { propertyReadSideEffects: false as const };
      const build = { rolldownOptions: { output, treeshake } };
      // The popup leaves out how other pages look before they have read the settings, and vice versa.
      const isPopup = String(page?.type === 'popup');
      const define = isScript ? {} : { 'import.meta.env.IS_POPUP': isPopup };
      Object.assign(config, mergeConfig(config, { build, define }));
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // The development server needs a connection; the published extension has none.
      if (wxt.config.mode !== 'production') return;
      manifest.content_security_policy = { extension_pages: policyWith(inlinedStyles) };
    },
    'build:done': (wxt) => writePopupFaces(wxt.config.outDir),
    'build:publicAssets': async (wxt, files) => {
      const assets = await loadModule<typeof BuiltAssets>('build/built-assets.ts');
      files.push(
        ...assets.builtAssets(root, pseudo),
        ...assets.writeChimes(join(wxt.config.wxtDir, 'chimes')),
        polyfillFile(root),
      );
    },
  },
  zip: { excludeSources: ['docs/screenshots/**'] },
  vite: () => ({
    plugins: [
      wordsPlugin({ locales, mode: 'per-language', pseudo }),
      polyfillOnDemand(),
      popupShell,
      blockRendering,
      inlineStyles(inlinedStyles),
      jsxImport,
      leanValibot,
    ],
    oxc: {
      jsx: classicJsx,
    },
    build: {
      target: 'esnext',
      // See `vite:build:extendConfig`.
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => {
    const chromium = browser !== 'firefox';
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
      permissions: [
        'alarms',
        'storage',
        'notifications',
        'idle',
        'contextMenus',
        ...(chromium ? ['offscreen'] : []),
      ],
      commands: Object.fromEntries(
        Object.entries(commands).map(([name, { key, words }]) => [
          name,
          { suggested_key: { default: key }, description: `__MSG_${words}__` },
        ]),
      ),
      icons: Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${size}.png`])),
      ...(chromium
        ? {
            minimum_chrome_version: '144',
            externally_connectable: { ids: [] },
            storage: { managed_schema: 'policy.json' },
          }
        : {
            browser_specific_settings: {
              gecko: {
                id: 'loosen@loosen.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }),
    };
  },
});
