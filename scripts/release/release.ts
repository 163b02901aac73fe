import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { object, parse, string } from 'valibot';
import { projectRoot, runTool } from '@/scripts/run-tool';
import { UserError } from '@/scripts/user-error';

/** Returns the change log's section about a version. Throws a `UserError` if there is none. */
export function releaseNotes(version: string, changelog: string): string {
  const sections = changelog.split(/^## /m);
  const [, notes = ''] =
    sections.map((section) => section.split(/\n([^]*)/)).find(([name]) => name === version) ?? [];
  if (notes.trim() === '') throw new UserError(`CHANGELOG.md has no section about ${version}.`);
  return `${notes.trim()}\n`;
}

/** Returns the checksums of files in the format of `sha256sum`. */
async function checksums(folder: string, names: readonly string[]): Promise<string> {
  const lines = names.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  });
  return (await Promise.all(lines)).join('');
}

/**
 * `npm run release -- v1.2.3`: writes the zips for both browsers, the zip of the sources, their
 * checksums and the release notes to `.cache/release/`. Fails if the tag is not the version in
 * package.json.
 */
export default async function release([tag = '']: readonly string[]): Promise<number> {
  const manifest: unknown = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
  const { version } = parse(object({ version: string() }), manifest);
  if (tag !== `v${version}`) {
    throw new UserError(
      `The tag is ${tag || 'missing'}, but the version in package.json is ${version}.`,
    );
  }
  const notes = releaseNotes(version, await readFile(join(projectRoot, 'CHANGELOG.md'), 'utf8'));
  const output = join(projectRoot, '.output');
  const isZip = (name: string) => name.endsWith('.zip');
  const zips = () => readdir(output).then((names) => names.filter(isZip));
  await mkdir(output, { recursive: true });
  for (const old of await zips()) await rm(join(output, old));
  for (const target of [[], ['-b', 'firefox', '--mv3']]) {
    const code = await runTool('wxt', ['zip', ...target]);
    if (code !== 0) return code;
  }
  const folder = join(projectRoot, '.cache', 'release');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const names = (await zips()).toSorted();
  for (const name of names) await cp(join(output, name), join(folder, name));
  await writeFile(join(folder, 'SHA256SUMS'), await checksums(folder, names));
  await writeFile(join(folder, 'NOTES.md'), notes);
  console.log(`${names.join(', ')}, their checksums and the release notes are in ${folder}`);
  return 0;
}
