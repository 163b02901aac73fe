import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** The folder of the latest Chromium build. */
export const builtExtension = '.output/chrome-mv3';

/** The folder of the latest Chromium build whose English and Arabic are pseudo-locales. */
export const pseudoExtension = '.output/chrome-mv3-pseudo';

const makeFolder = () => mkdtemp(join(tmpdir(), 'loosen-extension-'));

/** Copies the latest build, so that a test may change it. Returns the folder. */
export async function copyBuild(): Promise<string> {
  const folder = await makeFolder();
  await cp(builtExtension, folder, { recursive: true });
  return folder;
}

/** Unpacks an earlier release as it was published. Returns the folder. */
export async function unpackRelease(version: string): Promise<string> {
  const folder = await makeFolder();
  const zip = await readFile(`tests/saved/release-${version}-chrome.zip`);
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    if (path.endsWith('/')) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}

/** Replaces an unpacked extension with the latest build under a new version, as an update does. */
export async function replaceWithBuild(folder: string, version: string): Promise<void> {
  await rm(folder, { recursive: true });
  await cp(builtExtension, folder, { recursive: true });
  await changeManifest(folder, { version });
}

/** Overwrites keys in the manifest of an unpacked extension. */
export async function changeManifest(
  folder: string,
  parts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, ...parts }));
}

export function removeExtension(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
