import type { Page } from 'playwright-core';

/** What the browser tells a screen reader of one thing on a page. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** As they stand in the tree: `checked`, `expanded`, `level`, `live`, `focused` and others. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly value: string;
  readonly children: readonly TreeNode[];
}

/** What only holds other things, or says the same again in smaller parts. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'Legend', 'LabelText', 'ListMarker']);

/** Chromium's own names for what has none in ARIA, and a word that says what it is. */
const plainRoles: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'disclosure',
  InputTime: 'time field',
  Date: 'date field',
  RootWebArea: 'page',
  progressbar: 'progress',
};

/** What Chromium builds of a page for assistive technology, without what is silent. */
export async function accessibilityTree(page: Page): Promise<TreeNode> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const values = await wordsOfSliders(page);
    const below = (ids: readonly string[]): TreeNode[] =>
      ids.flatMap((id) => {
        const node = byId.get(id);
        if (node === undefined) return [];
        const role = String(node.role?.value ?? 'none');
        const name = String(node.name?.value ?? '').trim();
        const children = below(node.childIds ?? []);
        const states = Object.fromEntries(
          (node.properties ?? []).map(({ name: state, value }) => [state, value.value as unknown]),
        );
        const isSilent = silent.has(role) && states['live'] === undefined;
        if (node.ignored || isSilent) return children;
        return [
          {
            role: plainRoles[role] ?? role,
            name,
            description: String(node.description?.value ?? ''),
            states,
            value: values.get(name) ?? String(node.value?.value ?? ''),
            children,
          },
        ];
      });
    const [root] = below(nodes.slice(0, 1).map(({ nodeId }) => nodeId));
    if (root === undefined) throw new Error('The page has no tree.');
    return root;
  } finally {
    await session.detach();
  }
}

/** The protocol gives the number of a slider and not the words that stand for it. */
async function wordsOfSliders(page: Page): Promise<Map<string, string>> {
  const words = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type="range"]')].map(
      (slider) =>
        [
          slider.labels?.[0]?.textContent.trim() ?? '',
          slider.ariaValueText ?? slider.value,
        ] as const,
    ),
  );
  return new Map(words);
}

/** Everything in a tree, in the order in which it is read. */
export function everyNode(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

/** What a person operates; it is heard as one, whatever it is made of. */
const controls = new Set([
  'button',
  'checkbox',
  'combobox',
  'date field',
  'disclosure',
  'link',
  'option',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'textbox',
  'time field',
]);

export function isControl({ role }: TreeNode): boolean {
  return controls.has(role);
}
