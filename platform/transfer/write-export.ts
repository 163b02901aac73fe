import type { UserData } from '@/platform/storage/user-data';

/** The `format` of an export file; see `docs/export.schema.json`. */
export const exportFormat = 'loosen-export';
/** The version of the file's shape. The settings inside have their own version. */
export const exportVersion = 1;

/**
 * Returns all of a person's data as the text of an export file. The log is only for reading: an
 * import ignores it.
 */
export function writeExport(
  everything: UserData,
  log: readonly unknown[],
  exportedAt: number,
): string {
  const { settings, practice, own, history } = everything;
  const file = { format: exportFormat, version: exportVersion, exportedAt };
  return `${JSON.stringify({ ...file, settings, practice, own, history, log })}\n`;
}
