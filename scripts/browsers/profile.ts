import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { looseObject, number, optional, parse, record, string } from 'valibot';

/** Creates an empty profile in the system's temporary folder. */
export async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'loosen-profile-'));
  await mkdir(temporaryFolder(profile));
  return profile;
}

/**
 * Returns the folder for the browser's temporary files. Inside the profile, a crash leaves none
 * behind.
 */
export function temporaryFolder(profile: string): string {
  return join(profile, 'tmp');
}

/**
 * Removes a profile. Retries, because Chromium's processes may write for a moment after it closed.
 */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** The flag of an extension that was loaded over DevTools: Chromium drops it at the next start. */
const dropOnStart = 0x8000;

const preferencesSchema = looseObject({
  extensions: looseObject({
    settings: record(string(), looseObject({ creation_flags: optional(number()) })),
    ui: optional(looseObject({})),
  }),
});

/**
 * Makes Chromium keep the extension at a restart, like one that was loaded in developer mode:
 * alarms stay, `onStartup` fires, and `onInstalled` does not. Call it while the browser is closed.
 */
export async function keepExtensionOnRestart(profile: string, id: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = parse(preferencesSchema, JSON.parse(await readFile(file, 'utf8')));
  const { settings, ui } = preferences.extensions;
  const entry = settings[id];
  if (entry?.creation_flags === undefined) {
    throw new Error(`The profile does not contain the extension ${id}.`);
  }
  entry.creation_flags &= ~dropOnStart;
  preferences.extensions.ui = { ...ui, developer_mode: true };
  await writeFile(file, JSON.stringify(preferences));
}
