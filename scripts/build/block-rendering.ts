import type { Plugin } from 'vite';

/** The pages that learn their theme, language and direction from a script. */
const pages = /\b(?:guide|options|welcome)(?:\/index)?\.html$/;

/**
 * Makes pages paint nothing before their script has set theme, language and direction. Without it,
 * browsers may paint an empty page in the wrong theme while the script loads. The popup has them in
 * its HTML; see `popupAddress`.
 */
export const blockRendering: Plugin = {
  name: 'loosen-block-rendering',
  transformIndexHtml: {
    // After Vite has written its own script elements.
    order: 'post',
    handler: (html, { filename }) =>
      pages.test(filename)
        ? html.replace('<script type="module"', '<script type="module" blocking="render"')
        : html,
  },
};
