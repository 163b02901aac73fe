import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The pages that must appear quickly. */
const quickPages = /\b(?:popup|guide)(?:\/index)?\.html$/;

/**
 * Moves the style sheets of popup and guide into their HTML, so that the first paint does not wait
 * for a second file. Adds the hash of each sheet to `hashes`, for the content security policy.
 */
export function inlineStyles(hashes: Set<string>): Plugin {
  return {
    name: 'loosen-inline-styles',
    enforce: 'post',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !quickPages.test(page.fileName)) continue;
        let html = String(page.source).replaceAll(/>\s+</g, '><');
        // Each page is built separately, so all sheets in the bundle belong to it.
        for (const [file, sheet] of Object.entries(bundle)) {
          if (sheet.type !== 'asset' || !file.endsWith('.css')) continue;
          const link = `<link rel="stylesheet" crossorigin href="/${file}">`;
          if (!html.includes(link)) throw new Error(`${page.fileName} does not link ${file}.`);
          const css = String(sheet.source).trim();
          html = html.replace(link, () => `<style>${css}</style>`);
          hashes.add(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
          delete bundle[file];
        }
        // All files belong to the extension, so nothing is cross-origin.
        page.source = html.replaceAll(' crossorigin', '');
      }
    },
  };
}
