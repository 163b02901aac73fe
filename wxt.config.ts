import { join } from 'node:path';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { commands } from './platform/background/commands';
import type * as BuiltAssets from './scripts/build/built-assets';
import { inlineStyles } from './scripts/build/inline-styles';
import { polyfillFile, polyfillOnDemand } from './scripts/build/polyfill';
import type * as PopupShell from './scripts/build/popup-shell-html';
import { loadModule } from './scripts/load-module';

const root = import.meta.dirname;

/** The hashes of the styles that stand in a page's HTML. */
const inlinedStyles = new Set<string>();

/** Puts the popup's shell into its HTML. */
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
 * Nothing may leave the device, so pages and worker may load only what the package holds and
 * may connect to nothing at all.
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
  // Every line shows where its words come from.
  imports: false,
  manifestVersion: 3,
  // Opening a browser is the work of `npm start`, in a profile of its own.
  webExt: { disabled: true },
  hooks: {
    'entrypoints:grouped': (wxt, groups) => {
      // A page whose code is shared with others comes in twenty small files, and each costs it
      // some milliseconds; built by itself it comes in one or two. In development they share.
      if (wxt.config.command !== 'build') return;
      const apart = groups.flatMap((group) =>
        Array.isArray(group) ? group.map((page) => [page]) : [group],
      );
      groups.splice(0, groups.length, ...apart);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const isScript = entrypoints.some(
        ({ type }) => type === 'background' || type === 'unlisted-script',
      );
      // One sheet for a page and all its views, in the order of their imports.
      const output = isScript
        ? {}
        : { codeSplitting: { groups: [{ name: 'styles', test: /\.css$/ }] } };
      // No property of ours runs code when it is read, so unused schemas of limits can be dropped.
      const treeshake = { propertyReadSideEffects: false as const };
      const build = { rolldownOptions: { output, treeshake } };
      Object.assign(config, mergeConfig(config, { build }));
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // The development server needs a connection; what people install has none.
      if (wxt.config.mode !== 'production') return;
      manifest.content_security_policy = { extension_pages: policyWith(inlinedStyles) };
    },
    'build:publicAssets': async (wxt, files) => {
      const made = await loadModule<typeof BuiltAssets>('build/built-assets.ts');
      files.push(
        ...made.builtAssets(root),
        ...made.writeChimes(join(wxt.config.wxtDir, 'chimes')),
        polyfillFile(root),
      );
    },
  },
  zip: { excludeSources: ['docs/screenshots/**'] },
  vite: ({ mode }) => ({
    plugins: [polyfillOnDemand(), popupShell, inlineStyles(inlinedStyles)],
    oxc: {
      // In development each element carries the path of its file, which nobody else may see.
      jsx: { runtime: 'automatic', importSource: 'preact', development: mode !== 'production' },
    },
    build: {
      target: 'esnext',
      // No getter of the product does anything else, so a value that is read and not used goes.
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
