import type { Plugin } from 'vite';

/**
 * What Loosen does not use of valibot: messages (it has codes of its own, see `problemOf`), global
 * settings, and the interface for other libraries. Each pattern must be found at least once.
 */
const unused: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/^\tconst received = .*\n/m, ''],
  [/^\t\t(?:received|message: `Invalid .*|lang: config\$1\.lang),?\n/gm, ''],
  [/^\t\tabort(?:Pipe)?Early: config\$1\.abort(?:Pipe)?Early,?\n/gm, ''],
  [/^\tconst message\$1 = other.*\n\tif \(message\$1 .*\n/m, ''],
  [/(?<=^function _standardSchema\(schema\) \{\n)[^]*?(?=\treturn schema;)/m, ''],
  [/(?<=^function getGlobalConfig\(config\$1\) \{\n)[^]*?(?=^\})/m, '\treturn config$1 ?? {};\n'],
  [/^\t+(?:reference: \w+|async: false|message: message\$1),?\n/gm, ''],
  [/, \{ received: .* \}(?=\);$)/gm, ''],
  [/ else if \(valueSchema\.fallback !== void 0\) .*?;(?= *\n)/g, ''],
  // Only that nothing is expected tells Loosen something.
  [/^\t\texpects: (?!"never").*\n/gm, ''],
];

/** Leaves out of valibot what Loosen does not use: 2 % of the worker. */
export const leanValibot: Plugin = {
  name: 'loosen-lean-valibot',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/valibot/dist/index.mjs')) return null;
    const lean = unused.reduce((rest, [pattern, instead]) => {
      const without = rest.replace(pattern, () => instead);
      if (without === rest) throw new Error(`This release of valibot has no ${String(pattern)}.`);
      return without;
    }, code);
    return { code: lean, map: null };
  },
};
