import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { settingsParts } from '@/settings/settings';

/** The keywords of JSON Schema that Chromium reads in the schema of managed storage. */
const keywords = ['type', 'properties', 'items', 'enum', 'minimum', 'maximum'] as const;

function onlyKnownKeywords(schema: JsonSchema): JsonSchema {
  const known = keywords.filter((keyword) => schema[keyword] !== undefined);
  return Object.fromEntries(known.map((keyword) => [keyword, schema[keyword]]));
}

/** Returns an object schema that accepts every variant, because Chromium does not read `oneOf`. */
function mergeVariants(variants: JsonSchema['oneOf'] = []): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const variant of variants) {
    if (typeof variant === 'boolean') continue;
    for (const [name, property] of Object.entries(variant.properties ?? {})) {
      if (typeof property === 'boolean') continue;
      const values = [...(properties[name]?.enum ?? []), ...(property.enum ?? [])];
      properties[name] = { ...property, ...(values.length > 0 && { enum: values }) };
    }
  }
  return { type: 'object', properties };
}

const forChromium: ConversionConfig = {
  overrideSchema: ({ valibotSchema: { type }, jsonSchema, errors }) => {
    if (type === 'variant') return mergeVariants(jsonSchema.oneOf);
    if (type === 'literal') return { type: 'string', enum: [jsonSchema.const ?? null] };
    // All custom schemas in the settings check strings.
    if (type === 'custom') return { type: 'string' };
    return errors === undefined ? onlyKnownKeywords(jsonSchema) : null;
  },
  // Loosen checks what the keywords cannot express, such as the format of a date.
  overrideAction: ({ jsonSchema }) => onlyKnownKeywords(jsonSchema),
};

/**
 * Returns the schema of `storage.managed` for Chromium: all settings that a policy may contain,
 * with the limits that Chromium can check. Firefox reads no schema.
 */
export function policySchema(): JsonSchema {
  return onlyKnownKeywords(toJsonSchema(v.object(settingsParts), forChromium));
}
