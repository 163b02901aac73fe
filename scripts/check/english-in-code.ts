/** A node of the syntax tree. Only what this rule reads. */
interface Node {
  readonly type: string;
  readonly range: [start: number, end: number];
  readonly parent?: Node | null;
}

interface Context {
  report(finding: { readonly node: Node; readonly message: string }): void;
}

/** Attributes that only ever carry a text for people. */
const textNames = new Set(
  ['label', 'description', 'valuetext', 'roledescription'].map((name) => `aria-${name}`),
);

/** Attributes and properties that carry a text for people, or a code. */
const readNames = new Set(
  [
    ['title', 'label', 'name', 'message', 'text', 'detail', 'lead', 'heading', 'description'],
    ['hint', 'note', 'caption', 'summary', 'prompt', 'action', 'question', 'reason', 'status'],
    ['alt', 'placeholder', 'textContent', 'innerText', 'innerHTML', 'ariaLabel'],
  ].flat(),
);

/** Properties for others: titles of what is cited, and a reason that Chromium asks for. */
const otherNames = new Set(['section', 'justification']);

/** Functions that take a sentence for reports of problems. */
const reporting = new Set(['report', 'tryStep']);

const brand = 'Loosen';
const word = /\p{L}/u;
/** Several words, or one that begins with a capital letter: not a code such as `presence`. */
const label = /\p{L}\s|\s\p{L}|^\p{Lu}\p{Ll}+$/u;
/** Words that begin with a capital letter are most likely for people, wherever they are. */
const sentence = /^[^\p{L}]*\p{Lu}[\p{Ll}’']*\s+\S*\p{L}/u;
const nothing = /^\b$/;

/** Nodes through which a text goes on to where it is used. */
const passing = new Set([
  'ConditionalExpression',
  'LogicalExpression',
  'TemplateLiteral',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'ArrayExpression',
  'JSXExpressionContainer',
]);

const passesOn = (node: Node) =>
  passing.has(node.type) || (node.type === 'BinaryExpression' && fieldOf(node, 'operator') === '+');

/** A field of a node, if it has one. */
const fieldOf = (node: unknown, name: string): unknown =>
  typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;

/** The name in an identifier, or the text of a quoted one. */
function nameOf(node: unknown): string {
  const name = fieldOf(node, 'name') ?? fieldOf(node, 'value');
  return typeof name === 'string' ? name : '';
}

/** Whether only developers read what is inside: thrown errors, the console and reports. */
function isForDevelopers(node: Node): boolean {
  for (let at: Node | null | undefined = node; at; at = at.parent) {
    if (at.type === 'ThrowStatement') return true;
    const callee = fieldOf(at, 'callee');
    if (at.type === 'NewExpression' && nameOf(callee).endsWith('Error')) return true;
    if (at.type !== 'CallExpression') continue;
    const called = nameOf(fieldOf(callee, 'property') ?? callee);
    if (reporting.has(called) || nameOf(fieldOf(callee, 'object')) === 'console') return true;
  }
  return false;
}

/** What a text may not be in an attribute or property. */
function forbiddenIn(name: string): RegExp {
  if (textNames.has(name)) return word;
  return readNames.has(name) ? label : sentence;
}

/** What a text may not be where it ends up. */
function forbiddenFor(node: Node): RegExp {
  let at = node;
  let holder = node.parent;
  while (holder && passesOn(holder)) {
    // A condition compares codes.
    if (fieldOf(holder, 'test') === at) return sentence;
    at = holder;
    holder = at.parent;
  }
  switch (holder?.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return word;
    case 'JSXAttribute':
      return forbiddenIn(nameOf(fieldOf(holder, 'name')));
    case 'Property': {
      const name = nameOf(fieldOf(holder, 'key'));
      if (otherNames.has(name)) return nothing;
      return fieldOf(holder, 'value') === at ? forbiddenIn(name) : sentence;
    }
    case 'AssignmentExpression':
      return forbiddenIn(nameOf(fieldOf(fieldOf(holder, 'left'), 'property')));
    default:
      return sentence;
  }
}

function check(context: Context, node: Node, text: unknown): void {
  if (typeof text !== 'string' || !word.test(text) || text === brand) return;
  if (!forbiddenFor(node).test(text.trim()) || isForDevelopers(node)) return;
  const message = `“${text.trim()}” is a text for people. Write it into locales/en, and import it from words:GROUP.`;
  context.report({ node, message });
}

/** A plugin for oxlint. Its rule forbids texts for people in code, where no translator finds them. */
export default {
  meta: { name: 'loosen' },
  rules: {
    'english-in-code': {
      create: (context: Context) => ({
        JSXText(node: Node) {
          check(context, node, fieldOf(node, 'value'));
        },
        Literal(node: Node) {
          check(context, node, fieldOf(node, 'value'));
        },
        TemplateElement(node: Node) {
          check(context, node, fieldOf(fieldOf(node, 'value'), 'cooked'));
        },
      }),
    },
  },
};
