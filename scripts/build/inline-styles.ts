import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The pages that are opened to be used at once. */
const quickPages = /\b(?:popup|guide)(?:\/index)?\.html$/;
const styleLink = /<link rel="stylesheet"[^>]*\bhref="\/([^"]+)">/g;

/**
 * Moves the styles of popup and guide into their HTML, so that their first paint waits for no
 * second file. `allowed` gathers the hash of each, which the policy must name.
 */
export function inlineStyles(allowed: Set<string>): Plugin {
  return {
    name: 'loosen-inline-styles',
    enforce: 'post',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !quickPages.test(page.fileName)) continue;
        // Every file of a page is the extension's own, so nothing is fetched across origins.
        const tight = String(page.source).replaceAll(/>\s+</g, '><').replace(' crossorigin', '');
        page.source = tight.replace(styleLink, (link, file: string) => {
          const styles = bundle[file];
          if (styles?.type !== 'asset') return link;
          const css = String(styles.source).trim();
          delete bundle[file];
          allowed.add(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
          return `<style>${css}</style>`;
        });
      }
    },
  };
}
