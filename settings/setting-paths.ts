import * as v from 'valibot';
import { type Settings, type SettingsPart, settingsParts } from '@/settings/settings';

type Group = v.GenericSchema & { readonly entries: Readonly<Record<string, v.GenericSchema>> };

/** One value among the settings: a whole part such as `goal`, or a field such as `stretch.on`. */
interface SettingLeaf {
  readonly part: SettingsPart;
  readonly schema: v.GenericSchema;
}

/** The names of all parts. */
export const partNames = v.keyof(v.object(settingsParts)).options;

function hasEntries(schema: v.GenericSchema): schema is Group {
  return 'entries' in schema;
}

function leavesOf(part: SettingsPart): [string, SettingLeaf][] {
  const schema: v.GenericSchema = settingsParts[part];
  if (!hasEntries(schema)) return [[part, { part, schema }]];
  return Object.entries(schema.entries).map(([field, ofField]) => [
    `${part}.${field}`,
    { part, schema: ofField },
  ]);
}

/** Every leaf by its path, such as `stretch.on`, `hours.week`, `own` or `goal`. */
export const settingPaths: ReadonlyMap<string, SettingLeaf> = new Map(partNames.flatMap(leavesOf));

/** Returns the settings with these parts, which must be parsed. */
export function withParts(settings: Settings, parts: ReadonlyMap<SettingsPart, unknown>): Settings {
  return parts.size === 0 ? settings : { ...settings, ...Object.fromEntries(parts) };
}

/** Returns the parts that are not the same objects in two settings. */
export function partsBetween(one: Settings, other: Settings): SettingsPart[] {
  return one === other ? [] : partNames.filter((part) => one[part] !== other[part]);
}

/**
 * Returns `base` with `parts` from `source`, except for the values at `kept`. A part that would be
 * invalid stays as it is in `base`.
 */
export function takeParts(
  base: Settings,
  source: Settings,
  parts: readonly SettingsPart[],
  kept: readonly string[],
): Settings {
  const taken = new Map<SettingsPart, unknown>();
  for (const part of parts.filter((name) => !kept.includes(name))) {
    const keptFields = kept.filter((path) => settingPaths.get(path)?.part === part);
    if (keptFields.length === 0) {
      taken.set(part, source[part]);
    } else {
      const fields = new Map(Object.entries(source[part]));
      const before = new Map(Object.entries(base[part]));
      for (const path of keptFields) {
        const field = path.slice(part.length + 1);
        fields.set(field, before.get(field));
      }
      const parsed = v.safeParse(settingsParts[part], Object.fromEntries(fields));
      if (parsed.success) taken.set(part, parsed.output);
    }
  }
  return withParts(base, taken);
}
