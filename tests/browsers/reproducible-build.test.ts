import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from '@/scripts/run-tool';

const root = join(import.meta.dirname, '..', '..');
/** What a build creates itself, and git's own folder. */
const left = new Set(['node_modules', '.git', '.output', '.wxt', '.cache']);
const folders: string[] = [];

/** Copies the sources to a folder of their own. */
async function copyOfSources(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), name));
  folders.push(folder);
  await cp(root, folder, {
    recursive: true,
    filter: (file) => !left.has(relative(root, file).split(sep)[0] ?? ''),
  });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Builds for a browser and returns the hash of each built file. */
async function build(folder: string, browser: readonly string[], target: string) {
  const code = await runTool('wxt', ['build', folder, ...browser], { quiet: true });
  if (code !== 0) throw new Error(`The build in ${folder} ended with ${code}.`);
  const built = join(folder, '.output', target);
  const files = await readdir(built, { recursive: true, withFileTypes: true });
  const hashes = files
    .filter((file) => file.isFile())
    .map(async (file) => {
      const path = join(file.parentPath, file.name);
      const hash = createHash('sha256').update(await readFile(path));
      return [relative(built, path), hash.digest('hex')];
    });
  return Object.fromEntries(await Promise.all(hashes)) as Record<string, string>;
}

beforeAll(async () => {
  await copyOfSources('loosen-one-');
  await copyOfSources('a folder with another name, and spaces -');
});

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe('two builds of the same sources in two folders', () => {
  it.each([
    { browser: 'Chromium', args: [], target: 'chrome-mv3' },
    { browser: 'Firefox', args: ['-b', 'firefox', '--mv3'], target: 'firefox-mv3' },
  ])('are identical to the byte for $browser', async ({ args, target }) => {
    const [one = '', other = ''] = folders;
    const first = await build(one, args, target);
    expect(Object.keys(first).length).toBeGreaterThan(30);
    expect(await build(other, args, target)).toEqual(first);
  });
});
