import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { object, parse, string } from 'valibot';
import { projectRoot, runTool } from '@/scripts/run-tool';
import { UserError } from '@/scripts/user-error';

/** What the change log says of a version. Throws one sentence when it says nothing. */
export function releaseNotes(version: string, changelog: string): string {
  const sections = changelog.split(/^## /m);
  const [, notes = ''] =
    sections.map((section) => section.split(/\n([^]*)/)).find(([name]) => name === version) ?? [];
  if (notes.trim() === '') throw new UserError(`CHANGELOG.md says nothing of ${version}.`);
  return `${notes.trim()}\n`;
}

/** The checksums of files in the form that `sha256sum --check` reads. */
async function sumsOf(folder: string, names: readonly string[]): Promise<string> {
  const lines = names.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  });
  return (await Promise.all(lines)).join('');
}

/**
 * `npm run release -- v1.2.3`: builds both zips of the tagged version, and the sources, with their
 * checksums and what is new, into `.cache/release/`. Refuses a tag that is not this version's.
 */
export default async function release([tag = '']: readonly string[]): Promise<number> {
  const manifest: unknown = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
  const { version } = parse(object({ version: string() }), manifest);
  if (tag !== `v${version}`) {
    throw new UserError(`The tag is ${tag || 'missing'}, but package.json says v${version}.`);
  }
  const notes = releaseNotes(version, await readFile(join(projectRoot, 'CHANGELOG.md'), 'utf8'));
  const output = join(projectRoot, '.output');
  const isZip = (name: string) => name.endsWith('.zip');
  const zipped = () => readdir(output).then((names) => names.filter(isZip));
  await mkdir(output, { recursive: true });
  for (const old of await zipped()) await rm(join(output, old));
  for (const target of [[], ['-b', 'firefox', '--mv3']]) {
    const code = await runTool('wxt', ['zip', ...target]);
    if (code !== 0) return code;
  }
  const folder = join(projectRoot, '.cache', 'release');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const names = (await zipped()).toSorted();
  for (const name of names) await cp(join(output, name), join(folder, name));
  await writeFile(join(folder, 'SHA256SUMS'), await sumsOf(folder, names));
  await writeFile(join(folder, 'NOTES.md'), notes);
  console.log(`${names.join(', ')} and their checksums are in ${folder}`);
  return 0;
}
