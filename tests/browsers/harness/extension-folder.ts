import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the last build for Chromium is. */
export const builtExtension = '.output/chrome-mv3';

/** An unpacked extension that a test may change: a copy of the last build. */
export async function copyBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'loosen-extension-'));
  await cp(builtExtension, folder, { recursive: true });
  return folder;
}

export function removeExtension(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
