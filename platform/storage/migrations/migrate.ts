import * as v from 'valibot';

/** Brings a document of one version to the next. Throws when it is not what it says it is. */
type Migration = (old: unknown) => unknown;

/** The migrations of a document, each by the version that it starts from. */
type Migrations = Readonly<Record<number, Migration>>;

function versionOf(raw: unknown): number | undefined {
  if (typeof raw !== 'object' || raw === null || !('version' in raw)) return undefined;
  return typeof raw.version === 'number' ? raw.version : undefined;
}

/**
 * `schema`, which also takes documents of the older versions that `migrations` start from. One that
 * cannot be brought forward is refused like any other damage; so is one of a newer version.
 */
export function migrating<T>(
  schema: v.GenericSchema<unknown, T>,
  migrations: Migrations,
): v.GenericSchema<unknown, T> {
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return forward(dataset.value, migrations);
      } catch {
        // `problemAt` reports it with the code `not-its-version`.
        addIssue();
        return NEVER;
      }
    }),
    schema,
  );
}

/** `document` carried from version to version as far as migrations lead. */
function forward(document: unknown, migrations: Migrations): unknown {
  const version = versionOf(document);
  const migration = version === undefined ? undefined : migrations[version];
  if (version === undefined || migration === undefined) return document;
  const next = migration(document);
  // Each leads exactly one version on, so this ends.
  return versionOf(next) === version + 1 ? forward(next, migrations) : next;
}
