import type { Plugin } from 'vite';

/**
 * Makes JSX calls of `h`. Those of the automatic runtime name each child, `{children:…}`, which would
 * make the popup's script 2 % larger. Development JSX would contain paths of this machine.
 */
export const classicJsx = {
  runtime: 'classic',
  pragma: 'jsxElement',
  pragmaFrag: 'JsxFragment',
  development: false,
} as const;

/** Imports what the calls need, without a line of its own, so that source maps stay right. */
export const jsxImport: Plugin = {
  name: 'loosen-jsx-import',
  enforce: 'post',
  transform: (code) =>
    /\bjsxElement\(/.test(code)
      ? {
          code: `import { h as jsxElement, Fragment as JsxFragment } from 'preact';${code}`,
          map: null,
        }
      : null,
};
