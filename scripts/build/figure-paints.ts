import { parse } from 'postcss';

/** CSS properties that are also SVG attributes. */
const paintProperties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
];
const prefix = '.figure-';

/**
 * Converts the figure's style sheet to SVG attributes for each paint, because the styles of a page
 * do not apply inside an SVG file. Skips media queries. Keeps values as they are: `light-dark()`
 * works in attributes too.
 */
export function figurePaints(css: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  const paints = new Map<string, string>();
  for (const layer of parse(css).nodes) {
    if (layer.type !== 'atrule') continue;
    for (const rule of layer.nodes ?? []) {
      if (rule.type !== 'rule') continue;
      const declarations = rule.nodes.filter((node) => node.type === 'decl');
      for (const { prop, value } of declarations) {
        if (prop.startsWith('--')) tokens.set(`var(${prop})`, value);
      }
      const attributes = declarations
        .filter(({ prop }) => paintProperties.includes(prop))
        .map(({ prop, value }) => ` ${prop}="${tokens.get(value) ?? value}"`)
        .join('');
      for (const selector of rule.selectors.filter(isPaint)) {
        const paint = selector.slice(prefix.length);
        paints.set(paint, (paints.get(paint) ?? '') + attributes);
      }
    }
  }
  return paints;
}

/** Whether a selector is only the class of a paint. */
function isPaint(selector: string): boolean {
  return selector.startsWith(prefix) && !selector.includes(' ');
}
