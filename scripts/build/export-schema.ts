import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { historyEventSchemas } from '@/history/history-event';
import { daySchema } from '@/history/month';
import { largestImport } from '@/platform/transfer/read-export';
import { exportFormat, exportVersion } from '@/platform/transfer/write-export';
import { ownLibrarySchema } from '@/routines/own/own-library';
import { practiceSchema } from '@/routines/plan/practice';
import { settingsSchema } from '@/settings/settings';

/**
 * Converts a schema. JSON Schema cannot express every check; the file's description names the
 * others.
 */
const asJson = (schema: v.GenericSchema): JsonSchema => {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
  });
  return rest;
};

const list = (title: string, items: JsonSchema): JsonSchema => ({ title, type: 'array', items });

const withoutRequired = ({ required: _required, ...schema }: JsonSchema): JsonSchema => schema;

/** Converts the schema of the settings. A part or a value that is absent takes its default. */
function settingsAsJson(): JsonSchema {
  const { properties = {}, ...schema } = asJson(settingsSchema);
  const parts = Object.entries(properties).map(([name, part]) => [
    name,
    typeof part === 'boolean' ? part : withoutRequired(part),
  ]);
  return { ...schema, properties: Object.fromEntries(parts), required: ['version'] };
}

/** Returns the published JSON Schema of an export, derived from the schemas that read imports. */
export function exportSchema(): JsonSchema {
  const events = Object.values(historyEventSchemas).map((schema) => asJson(schema));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Everything that Loosen knows of a person',
    description: `What Loosen exports under "Your data", and imports there. Keys that are not named here are ignored, and settings that are absent take their defaults. Beyond this schema: dates are local dates (2026-11-23) and stand once, every list of events has a day of its date, times are epoch milliseconds before the year 2200, texts and numbers keep the limits of the pages that make them, and a file has at most ${largestImport.toLocaleString('en')} bytes.`,
    type: 'object',
    required: ['format', 'version', 'settings', 'practice', 'own', 'history'],
    properties: {
      format: { const: exportFormat },
      version: { const: exportVersion },
      exportedAt: { title: 'When it was made; not read on import', type: 'number' },
      settings: settingsAsJson(),
      practice: asJson(practiceSchema),
      own: asJson(ownLibrarySchema),
      history: {
        type: 'object',
        required: ['days', 'events'],
        properties: {
          days: list('What each day came to; seconds of work are for each side', asJson(daySchema)),
          events: list('What happened on the days of the last 24 months', {
            type: 'object',
            required: ['date', 'events'],
            properties: {
              date: { type: 'string' },
              events: { type: 'array', items: { anyOf: events } },
            },
          }),
        },
      },
      log: { title: 'The log of decisions, to be read; not read on import', type: 'array' },
    },
  };
}
