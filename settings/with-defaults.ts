import { isGroup } from '@/values/json';

/**
 * Adds the default of each part and each value that is absent in settings from a store or a file,
 * such as those of a version before a setting existed. Everything else stays as it is: a list is not
 * completed, and nothing is checked.
 */
export function withDefaults(raw: unknown, defaults: unknown): unknown {
  if (!isGroup(raw) || !isGroup(defaults)) return raw;
  const completed: Record<string, unknown> = { ...defaults, ...raw };
  for (const [name, fresh] of Object.entries(defaults)) {
    completed[name] = withDefaults(completed[name], fresh);
  }
  return completed;
}
