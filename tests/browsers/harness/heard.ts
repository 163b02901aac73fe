import type { Page } from 'playwright-core';
import {
  accessibilityTree,
  everyNode,
  isControl,
  type TreeNode,
} from '@/tests/browsers/harness/accessibility-tree';

/** How a state is told, by what the tree says of it. */
const toldStates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  checked: { true: 'on', false: 'off' },
  pressed: { true: 'pressed', false: 'not pressed' },
  expanded: { true: 'open', false: 'closed' },
  selected: { true: 'selected' },
  disabled: { true: 'cannot be changed' },
  invalid: { true: 'wrong' },
};

/** What has no words of its own and is told by its name; without a name it is passed over. */
const places = new Set([
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

function told(node: TreeNode): string {
  const { role, name, description, states, value } = node;
  const state = Object.entries(toldStates).flatMap(
    ([key, words]) => words[String(states[key])] ?? [],
  );
  const parts = [`${role} “${name}”`, ...(value === '' ? [] : [value]), ...state];
  // What a tooltip repeats is said once.
  const more = description === '' || description === name ? '' : ` (${description})`;
  return `${parts.join(', ')}${more}`;
}

/** All words in a node, controls by their names. */
function wordsIn(node: TreeNode): string {
  if (node.role === 'text' || isControl(node)) return node.name;
  return node.children.map(wordsIn).filter(Boolean).join(' ').replaceAll(/\s+/g, ' ').trim();
}

function linesOf(node: TreeNode): string[] {
  const { role, name, states, children } = node;
  if (isControl(node) || role === 'progress') return [told(node)];
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
  const isTold = role === 'main' || (places.has(role) && name !== '');
  return [...(isTold ? [`${role}${title}`] : []), ...linesWithin(children)];
}

/** Words that stand beside each other are read in one go. */
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

/** A label, or a sentence that describes a control, is told with the control. */
function withoutLabels(lines: readonly string[]): string[] {
  return lines.filter((line, index) => {
    const beside = lines.slice(Math.max(0, index - 3), index + 4).filter((other) => other !== line);
    return !beside.some((other) => other.includes(`“${line}”`) || other.includes(`(${line})`));
  });
}

const own = new Set([
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

/** What is told by itself and so ends a run of words. */
function isSpecial(node: TreeNode): boolean {
  const { role } = node;
  return isControl(node) || places.has(role) || own.has(role);
}

function toldFrom({ children }: TreeNode): string[] {
  // Whether a line may break there is not heard.
  return withoutLabels(linesWithin(children).map((line) => line.replaceAll('\u00A0', ' ')));
}

/**
 * A page as a screen reader reads it out from top to bottom, a line for each thing that it stops
 * at, from the tree that the browser gives it.
 */
export async function heard(page: Page): Promise<string[]> {
  const tree = await accessibilityTree(page);
  return toldFrom(tree);
}

/** What has the focus, as it is told when the focus comes to it. */
export async function heardFocus(page: Page): Promise<string> {
  const focused = everyNode(await accessibilityTree(page)).filter(
    ({ states }) => states['focused'] === true,
  );
  const node = focused.at(-1);
  return node === undefined ? 'nothing' : (toldFrom({ ...node, children: [node] })[0] ?? node.role);
}
