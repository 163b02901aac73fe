import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The pages that people wait for. */
const quickPages = /\b(?:popup|guide)(?:\/index)?\.html$/;

/**
 * Moves the style sheet of popup and guide into their HTML, so that their first paint waits for no
 * second file. Adds the hash of each sheet to `allowed`, for the content security policy.
 */
export function inlineStyles(allowed: Set<string>): Plugin {
  return {
    name: 'loosen-inline-styles',
    enforce: 'post',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !quickPages.test(page.fileName)) continue;
        let html = String(page.source).replaceAll(/>\s+</g, '><');
        // Each page is built by itself, so every sheet of the bundle is its own.
        for (const [file, sheet] of Object.entries(bundle)) {
          if (sheet.type !== 'asset' || !file.endsWith('.css')) continue;
          const link = `<link rel="stylesheet" crossorigin href="/${file}">`;
          if (!html.includes(link)) throw new Error(`${page.fileName} does not link ${file}.`);
          const css = String(sheet.source).trim();
          html = html.replace(link, () => `<style>${css}</style>`);
          allowed.add(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
          delete bundle[file];
        }
        // Nothing is fetched across origins: every file belongs to the extension.
        page.source = html.replaceAll(' crossorigin', '');
      }
    },
  };
}
