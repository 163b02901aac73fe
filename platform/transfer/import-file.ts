import type { ImportHow, ImportPreview } from '@/history/import-preview';
import type { UserData } from '@/platform/storage/user-data';
import { afterImport, previewOf } from '@/platform/transfer/merge-user-data';
import { largestImport, readExport } from '@/platform/transfer/read-export';
import type { SettingsPart } from '@/settings/settings';
import { type Refused, wholeProblem } from '@/values/problem';

/** Lets the page draw and respond. */
function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Reads a chosen file, or returns why it is refused. Never opens a file that is too large. */
export async function readImport(
  file: Blob,
  onProgress: (share: number) => void,
): Promise<UserData | Refused> {
  if (file.size > largestImport) return { refusal: wholeProblem({ code: 'file-too-large' }) };
  const text = await file.text().catch(() => null);
  return text === null
    ? { refusal: wholeProblem({ code: 'file-unreadable' }) }
    : readExport(text, { yieldToPage, onProgress });
}

/** Previews each way to import a file on the local date `today`. */
export function previewImport(
  here: UserData,
  file: UserData,
  today: string,
): Record<ImportHow, ImportPreview<SettingsPart> | Refused> {
  const preview = (how: ImportHow) => {
    const after = afterImport(here, file, how, today);
    return 'refusal' in after ? after : previewOf(here, after);
  };
  return { merge: preview('merge'), replace: preview('replace') };
}
