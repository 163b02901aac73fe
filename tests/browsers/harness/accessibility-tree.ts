import type { Page } from 'playwright-core';

/** One node of a page's accessibility tree, as a screen reader gets it. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Properties by name: `checked`, `expanded`, `level`, `live`, `focused` and others. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly value: string;
  readonly children: readonly TreeNode[];
}

/** Roles that only group others, or repeat a text in smaller parts. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'Legend', 'LabelText', 'ListMarker']);

/** Readable names for Chromium's own roles. */
const plainRoles: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'disclosure',
  InputTime: 'time field',
  Date: 'date field',
  RootWebArea: 'page',
  progressbar: 'progress',
};

/** Reads Chromium's accessibility tree of a page, without silent nodes. Throws if there is none. */
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

/** Reads the text of each slider; the protocol gives only its number. */
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

/** All nodes of a tree, in reading order. */
export function everyNode(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

/** Roles of controls; each is read as one thing, whatever it contains. */
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
