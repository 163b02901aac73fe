import type { ImportHow, ImportPreview, ImportRefusal } from '@/history/import-preview';
import type { UserData } from '@/platform/storage/user-data';
import { largestImport, readExport } from '@/platform/transfer/export-file';
import { afterImport, previewOf } from '@/platform/transfer/merge-user-data';
import type { SettingsPart } from '@/settings/settings';

/** Lets the page draw and answer before it goes on. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Reads a chosen file; one that is too large is not even opened. */
export async function readImport(
  file: Blob,
  onProgress: (share: number) => void,
): Promise<UserData | ImportRefusal> {
  if (file.size > largestImport) return { problem: 'too-large' };
  const text = await file.text().catch(() => null);
  return text === null ? { problem: 'unreadable' } : readExport(text, { breathe, onProgress });
}

/** What a file would change here on the local date `today`, by how it is taken. */
export function previewImport(
  here: UserData,
  file: UserData,
  today: string,
): Record<ImportHow, ImportPreview<SettingsPart> | { readonly refused: string }> {
  const preview = (how: ImportHow) => {
    const after = afterImport(here, file, how, today);
    return 'refused' in after ? after : previewOf(here, after);
  };
  return { merge: preview('merge'), replace: preview('replace') };
}
