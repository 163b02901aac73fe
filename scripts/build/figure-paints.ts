import { parse } from 'postcss';

/** The properties of a still picture that SVG also has as attributes. */
const painted = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'opacity'];
const prefix = '.figure-';

/**
 * Reads the style sheet of the figure and returns, for each paint, the attributes that draw it in a
 * file of its own, which the rules of a page do not reach. Rules inside of media queries are left
 * out. Values stay as they are written: attributes know `light-dark()`, too.
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
        .filter(({ prop }) => painted.includes(prop))
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

/** Whether a selector is the class of a paint and nothing else. */
function isPaint(selector: string): boolean {
  return selector.startsWith(prefix) && !selector.includes(' ');
}
