import type { Page } from 'playwright-core';
import {
  accessibilityTree,
  everyNode,
  isControl,
  type TreeNode,
} from '@/tests/browsers/harness/accessibility-tree';

/** The words for a state, by its value in the tree. */
const stateWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  checked: { true: 'on', false: 'off' },
  pressed: { true: 'pressed', false: 'not pressed' },
  expanded: { true: 'open', false: 'closed' },
  selected: { true: 'selected' },
  disabled: { true: 'cannot be changed' },
  invalid: { true: 'wrong' },
};

/** Roles of groups, which are read by name, or skipped without one. */
const groups = new Set([
  'banner',
  'main',
  'contentinfo',
  'navigation',
  'region',
  'group',
  'radiogroup',
  'search',
  'form',
  'figure',
]);

function controlLine(node: TreeNode): string {
  const { role, name, description, states, value } = node;
  const state = Object.entries(stateWords).flatMap(
    ([key, words]) => words[String(states[key])] ?? [],
  );
  const parts = [`${role} “${name}”`, ...(value === '' ? [] : [value]), ...state];
  // A tooltip that repeats the name is read once.
  const more = description === '' || description === name ? '' : ` (${description})`;
  return `${parts.join(', ')}${more}`;
}

/** All text in a node, with controls by their names. */
function wordsIn(node: TreeNode): string {
  if (node.role === 'text' || isControl(node)) return node.name;
  return node.children.map(wordsIn).filter(Boolean).join(' ').replaceAll(/\s+/g, ' ').trim();
}

function linesOf(node: TreeNode): string[] {
  const { role, name, states, children } = node;
  if (isControl(node) || role === 'progress') return [controlLine(node)];
  if (role === 'heading') return [`heading ${String(states['level'])} “${name}”`];
  if (role === 'image') return [`image “${name}”`];
  if (role === 'timer') return [`timer: ${wordsIn(node)}`];
  if (role === 'text') return name === '' ? [] : [name];
  if (role === 'status' || role === 'alert') {
    const inside = linesWithin(children);
    return inside.length === 0 ? [] : [`${role}: ${inside.join(' · ')}`];
  }
  const title = name === '' ? '' : ` “${name}”`;
  if (role === 'list') return [`list of ${children.length}${title}`, ...linesWithin(children)];
  const isRead = role === 'main' || (groups.has(role) && name !== '');
  return [...(isRead ? [`${role}${title}`] : []), ...linesWithin(children)];
}

/** Merges adjacent texts into one line. */
function linesWithin(children: readonly TreeNode[]): string[] {
  const lines: string[] = [];
  let words: string[] = [];
  const endRun = () => {
    if (words.length > 0) lines.push(words.join(' '));
    words = [];
  };
  for (const child of children) {
    if (everyNode(child).some(isSpecial)) {
      endRun();
      lines.push(...linesOf(child));
    } else if (wordsIn(child) !== '') words.push(wordsIn(child));
  }
  endRun();
  return lines;
}

/** A label or description is read with its control. */
function withoutLabels(lines: readonly string[]): string[] {
  return lines.filter((line, index) => {
    const nearby = lines.slice(Math.max(0, index - 3), index + 4).filter((other) => other !== line);
    return !nearby.some((other) => other.includes(`“${line}”`) || other.includes(`(${line})`));
  });
}

const ownLine = new Set([
  'heading',
  'image',
  'timer',
  'status',
  'alert',
  'list',
  'listitem',
  'paragraph',
  'progress',
]);

/** Roles that are read on their own line. */
function isSpecial(node: TreeNode): boolean {
  const { role } = node;
  return isControl(node) || groups.has(role) || ownLine.has(role);
}

function linesFrom({ children }: TreeNode): string[] {
  // A soft line break is not read.
  return withoutLabels(linesWithin(children).map((line) => line.replaceAll('\u00A0', ' ')));
}

/**
 * Reads a page from top to bottom as a screen reader does: one line for each stop, from the
 * browser's accessibility tree.
 */
export async function screenReaderLines(page: Page): Promise<string[]> {
  const tree = await accessibilityTree(page);
  return linesFrom(tree);
}

/** Reads the focused element, as on a focus change. */
export async function focusedLine(page: Page): Promise<string> {
  const focused = everyNode(await accessibilityTree(page)).filter(
    ({ states }) => states['focused'] === true,
  );
  const node = focused.at(-1);
  return node === undefined
    ? 'nothing'
    : (linesFrom({ ...node, children: [node] })[0] ?? node.role);
}
