import * as v from 'valibot';
import { withProblem } from '@/values/with-problem';

/** Migrates a document from one version to the next. Throws when it does not match its version. */
type Migration = (old: unknown) => unknown;

/** The migrations of a document, by the version that they start from. */
type Migrations = Readonly<Record<number, Migration>>;

function versionOf(raw: unknown): number | undefined {
  if (typeof raw !== 'object' || raw === null || !('version' in raw)) return undefined;
  return typeof raw.version === 'number' ? raw.version : undefined;
}

/** Refuses a document that does not match its version. */
const notItsVersion = withProblem(v.never(), { code: 'not-its-version' });

/**
 * Extends `schema` to accept documents of the older versions that `migrations` start from, and those
 * in which only that is absent which `complete` adds. Refuses a document that cannot be migrated or
 * has a newer version, like any other damage.
 */
export function withMigrations<T>(
  schema: v.GenericSchema<unknown, T>,
  migrations: Migrations,
  complete = (document: unknown) => document,
): v.GenericSchema<unknown, T> {
  return {
    ...schema,
    '~run'(dataset, config) {
      let current: unknown;
      try {
        current = complete(migrateForward(dataset.value, migrations));
      } catch {
        return notItsVersion['~run'](dataset, config);
      }
      return schema['~run']({ value: current }, config);
    },
  };
}

/** Migrates a document through every version up to the last. */
function migrateForward(document: unknown, migrations: Migrations): unknown {
  const version = versionOf(document);
  const migration = version === undefined ? undefined : migrations[version];
  if (version === undefined || migration === undefined) return document;
  const next = migration(document);
  // Each migration increases the version by one, so this ends.
  return versionOf(next) === version + 1 ? migrateForward(next, migrations) : next;
}
