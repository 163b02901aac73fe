import dataWords from 'words:data';
import logWords from 'words:log';
import type { Difference, ImportPreview } from '@/history/import-preview';
import { formatList } from '@/locales/formats';
import type { SettingsPart } from '@/settings/settings';

const words = dataWords.bring.changes;

/** Says how many entries of a kind an import adds, changes and removes. */
function differences(kind: 'days' | 'routines' | 'exercises', difference: Difference): string[] {
  return (['added', 'changed', 'removed'] as const)
    .filter((change) => difference[change] > 0)
    .map((change) => words[kind][change]({ count: difference[change] }));
}

/** Says what an import would change, one line for each. */
export function importChanges(preview: ImportPreview<SettingsPart>): readonly string[] {
  const parts = preview.settings.map((part) => logWords.parts[part]);
  return [
    ...(parts.length === 0 ? [] : [words.settings({ parts: formatList(parts) })]),
    ...differences('days', preview.days),
    ...(preview.practice ? [words.practice] : []),
    ...differences('routines', preview.routines),
    ...differences('exercises', preview.exercises),
  ];
}
