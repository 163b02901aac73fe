import type { Page } from 'playwright-core';
import {
  accessibilityTree,
  everyNode,
  isControl,
  type TreeNode,
} from '@/tests/browsers/harness/accessibility-tree';

/** Roles that give context, so the same name may appear in each. */
const contexts = new Set(['region', 'group', 'radiogroup', 'navigation', 'list', 'row', 'listbox']);

function headingFaults(nodes: readonly TreeNode[]): string[] {
  const levels = nodes
    .filter(({ role }) => role === 'heading')
    .map(({ name, states }) => ({ name, level: Number(states['level']) }));
  const first = levels.filter(({ level }) => level === 1);
  return [
    ...(first.length === 1 ? [] : [`${first.length} headings of the first level`]),
    ...levels.flatMap(({ name, level }, index) => {
      const before = levels[index - 1]?.level ?? 0;
      return level > before + 1 ? [`“${name}” goes from level ${before} to ${level}`] : [];
    }),
  ];
}

/** Controls with the same name in the same context. */
function sameNames(node: TreeNode, context = ''): string[] {
  const isContext = contexts.has(node.role) && node.name !== '';
  const here = isContext ? `${context} › ${node.name}` : context;
  const own = isControl(node)
    ? [`${here}: ${node.role} “${node.name}” ${node.description}`.trim()]
    : [];
  return [
    ...own,
    ...node.children.flatMap((child) => (isControl(node) ? [] : sameNames(child, here))),
  ];
}

/**
 * Lists what would confuse a person with a screen reader: not exactly one main landmark and first
 * heading, skipped heading levels, missing names, controls with the same name, switches without a
 * state, and a page without a title or language.
 */
export async function treeFaults(page: Page): Promise<string[]> {
  const tree = await accessibilityTree(page);
  const nodes = everyNode(tree);
  const mains = nodes.filter(({ role }) => role === 'main').length;
  const language = await page.evaluate(() => document.documentElement.lang);
  const named = nodes.filter((node) => isControl(node) || node.role === 'image');
  const names = sameNames(tree);
  const states = nodes.filter(({ role }) => ['switch', 'checkbox', 'radio'].includes(role));
  return [
    ...(tree.name === '' ? ['The page has no title'] : []),
    ...(language === 'en' ? [] : [`The language is “${language}”`]),
    ...(mains === 1 ? [] : [`${mains} main parts`]),
    ...headingFaults(nodes),
    ...named.filter(({ name }) => name === '').map(({ role }) => `A ${role} has no name`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `Twice: ${name}`),
    ...states
      .filter(({ states: { checked } }) => checked === undefined)
      .map(({ role, name }) => `The ${role} “${name}” has no state`),
  ];
}
