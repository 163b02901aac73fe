import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { array, number, object, optional, parse, string } from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import lintConfig from '@/oxlint.config';
import { globals, type Wall, walls } from '@/scripts/check/walls';

/** A line of code in a room, and whether the room's wall allows it. */
interface Line {
  readonly code: string;
  readonly allowed: boolean;
}

const packages = ['valibot', 'preact', 'preact/hooks', 'wxt/browser', 'webextension-polyfill'];
const folders = [...Object.keys(walls), 'components', 'platform', 'docs', 'unknown'];
const anyPackage = (wall: Wall, name: string) =>
  wall.packages === 'any' || wall.packages.includes(name);

/** Returns whether `folder` is one of `allowed` or inside one of them. */
function isWithin(folder: string, allowed: readonly string[]): boolean {
  return allowed.some((outer) => folder === outer || folder.startsWith(`${outer}/`));
}

function linesFor(room: string, wall: Wall): Line[] {
  const imported = (from: string, allowed: boolean): Line => ({
    code: `import '${from}';`,
    allowed,
  });
  return [
    ...folders.map((folder) =>
      imported(`@/${folder}/planted`, isWithin(folder, [room, ...wall.imports])),
    ),
    ...packages.map((name) => imported(name, anyPackage(wall, name))),
    imported('node:path', wall.packages === 'any'),
    imported('../elsewhere/planted', false),
    imported('./planted', true),
    { code: 'Temporal.Duration.from({ hours: 1 });', allowed: true },
    ...Object.entries(globals).flatMap(([group, { names }]) => {
      const allowed = !wall.forbids.some((forbidden) => forbidden === group);
      return names.flatMap((name) => {
        const used = name.replace('*', 'planted');
        const members = name.includes('.') ? [used] : [used, `globalThis.${used}`];
        return members.map((member) => ({ code: `${member}();`, allowed }));
      });
    }),
  ];
}

const plants = Object.entries(walls).map(([room, wall]) => ({ room, lines: linesFor(room, wall) }));
/** The folders whose code may have no words: all that are in the extension but the words. */
const isWordless = (room = '') => !['locales', 'scripts', 'tests'].includes(room);
const rooms = [...new Set(Object.keys(walls).map((part) => part.split('/')[0]))].filter(isWordless);
const fileOf = (room: string) => `${room}/planted-breaches.ts`;

const reportSchema = object({
  diagnostics: array(
    object({
      code: string(),
      filename: string(),
      help: optional(string(), ''),
      labels: array(object({ span: object({ line: number() }) })),
    }),
  ),
});
type Finding = ReturnType<typeof parse<typeof reportSchema>>['diagnostics'][number];

let findings: readonly Finding[] = [];
let tree = '';

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'loosen-walls-'));
  const plant = async (file: string, text: string) => {
    await mkdir(join(tree, dirname(file)), { recursive: true });
    await writeFile(join(tree, file), text);
  };
  await plant('.oxlintrc.json', JSON.stringify(lintConfig));
  await plant('values/one.ts', "import type { Two } from './two';\nexport type One = Two[];");
  await plant('values/two.ts', "import type { One } from './one';\nexport type Two = One[];");
  for (const room of rooms) {
    await plant(`${room}/folder/planted-words.tsx`, 'export const View = () => <p>Resume</p>;');
  }
  for (const { room, lines } of plants) {
    await plant(fileOf(room), lines.map(({ code }) => code).join('\n'));
  }
  findings = await lint(tree);
}, 60_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

test.each(plants)('$room can import and use only what its wall allows', (plant) => {
  const breaches = findings.filter(
    ({ code, filename }) => filename === fileOf(plant.room) && code.includes('no-restricted-'),
  );
  const found = breaches.map(({ labels }) => plant.lines[(labels[0]?.span.line ?? 0) - 1]?.code);
  const forbidden = plant.lines.filter(({ allowed }) => !allowed).map(({ code }) => code);
  expect(new Set(found)).toEqual(new Set(forbidden));
  // Each message has advice in a full sentence.
  for (const { help } of breaches) expect(help).toMatch(/\w+.*\.$/);
});

test('the linter finds cycles of type imports', () => {
  const cycles = findings.filter(({ code }) => code.includes('no-cycle'));
  expect(new Set(cycles.map(({ filename }) => filename))).toEqual(
    new Set(['values/one.ts', 'values/two.ts']),
  );
});

test('the linter finds texts in the code of every room', () => {
  const texts = findings.filter(({ code }) => code.includes('english-in-code'));
  const found = texts.map(({ filename }) => filename.split('/')[0]);
  expect(new Set(found)).toEqual(new Set(rooms));
});

test.each(['components', 'platform'])('every folder of %s has a wall', async (room) => {
  const names = await readdir(room);
  const parts = names.map((name) => `${room}/${name.replace(/\.ts$/, '')}`);
  expect(parts.filter((part) => !Object.hasOwn(walls, part))).toEqual([]);
});

test('the folders of a room import each other in one direction', () => {
  const parts = Object.entries(walls).filter(([room]) => room.includes('/'));
  expect(cyclic(new Map(parts.map(([room, { imports }]) => [room, imports])))).toEqual([]);
});

test('the folders of scripts import each other in one direction', async () => {
  const imports = new Map<string, string[]>();
  for (const file of await readdir('scripts', { recursive: true })) {
    const [folder = '', name] = file.split(sep);
    if (name === undefined || !/\.tsx?$/.test(file)) continue;
    const text = await readFile(join('scripts', file), 'utf8');
    const imported = [...text.matchAll(/from '@\/scripts\/([\w-]+)\//g)].map(([, to = '']) => to);
    const others = imported.filter((other) => other !== folder);
    imports.set(folder, [...(imports.get(folder) ?? []), ...others]);
  }
  expect(imports.get('browsers')).toContain('setup');
  expect(cyclic(imports)).toEqual([]);
});

/** Returns the folders that import each other in a circle, and those that import one of them. */
function cyclic(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports);
  let isSmaller = true;
  while (isSmaller) {
    const free = [...left].filter(([, others]) => !others.some((other) => left.has(other)));
    for (const [folder] of free) left.delete(folder);
    isSmaller = free.length > 0;
  }
  return [...left.keys()];
}

/** Runs the real linter. It exits with an error because it finds the planted lines. */
async function lint(folder: string): Promise<readonly Finding[]> {
  const oxlint = join(process.cwd(), 'node_modules', '.bin', 'oxlint');
  const report = await promisify(execFile)(oxlint, ['--format=json'], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  }).catch((error: { stdout: string }) => error);
  return parse(reportSchema, JSON.parse(report.stdout)).diagnostics;
}
