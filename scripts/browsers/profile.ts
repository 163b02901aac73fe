import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { looseObject, number, optional, parse, record, string } from 'valibot';

/** A new, empty profile in the system's folder for temporary files. */
export async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'loosen-profile-'));
  await mkdir(temporaryFolder(profile));
  return profile;
}

/** For the browser's own temporary files, which a crash would leave behind anywhere else. */
export function temporaryFolder(profile: string): string {
  return join(profile, 'tmp');
}

/** Chromium's last processes may still write for a moment after it ended. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** The flag by which Chromium forgets an extension that a test tool loaded when it starts again. */
const forgetOnStart = 0x8000;

const preferencesSchema = looseObject({
  extensions: looseObject({
    settings: record(string(), looseObject({ creation_flags: optional(number()) })),
    ui: optional(looseObject({})),
  }),
});

/**
 * Makes Chromium keep the extension over a restart, as one that a person loaded in developer mode:
 * alarms stay, `onStartup` fires, and `onInstalled` does not. Call it while the browser is closed.
 */
export async function keepExtensionOnRestart(profile: string, id: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = parse(preferencesSchema, JSON.parse(await readFile(file, 'utf8')));
  const { settings, ui } = preferences.extensions;
  const entry = settings[id];
  if (entry?.creation_flags === undefined) {
    throw new Error(`The profile does not know the extension ${id}.`);
  }
  entry.creation_flags &= ~forgetOnStart;
  preferences.extensions.ui = { ...ui, developer_mode: true };
  await writeFile(file, JSON.stringify(preferences));
}
