import type { Page } from 'playwright-core';
import {
  accessibilityTree,
  everyNode,
  isControl,
  type TreeNode,
} from '@/tests/browsers/harness/accessibility-tree';

/** What tells where a person is, so that the same name may stand in each. */
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

/** Controls that sound alike where nothing tells them apart. */
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
 * What would leave someone lost who hears a page instead of seeing it: no single main part or first
 * heading, headings with gaps, things without a name, controls that sound alike, switches that do
 * not say how they stand, and a page that does not say its title or its language.
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
      .map(({ role, name }) => `The ${role} “${name}” does not say how it stands`),
  ];
}
