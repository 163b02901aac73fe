import type * as v from 'valibot';
import { settingsParts } from '@/settings/settings';

/** The part of JSON schema that Chromium knows in the schema of a managed storage. */
export interface PolicySchema {
  readonly type: 'object' | 'array' | 'boolean' | 'integer' | 'string';
  readonly properties?: Readonly<Record<string, PolicySchema>>;
  readonly items?: PolicySchema;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a schema of valibot is made of, as far as it can be said to Chromium. */
interface Described {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Described>>;
  readonly item?: Described;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** What a number must be at least or at most. */
function bound({ pipe }: Described, type: 'min_value' | 'max_value'): number {
  const requirement = pipe?.find((step) => step.type === type)?.requirement;
  if (typeof requirement !== 'number') throw new Error(`A number of the settings has no ${type}.`);
  return requirement;
}

/** The schemas of every way that something can be, as one that allows them all. */
function merged(ways: readonly Described[]): PolicySchema {
  const properties = new Map<string, PolicySchema>();
  for (const { entries } of ways) {
    for (const [name, entry] of Object.entries(entries ?? {})) {
      const before = properties.get(name)?.enum;
      const { enum: now, ...described } = describe(entry);
      const either = [...(before ?? []), ...(now ?? [])];
      properties.set(name, either.length === 0 ? described : { ...described, enum: either });
    }
  }
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function describe(schema: Described): PolicySchema {
  switch (schema.type) {
    case 'object':
      return merged([schema]);
    case 'variant':
      return merged(schema.options as readonly Described[]);
    case 'array':
      if (schema.item === undefined) throw new Error('A list of the settings has no items.');
      return { type: 'array', items: describe(schema.item) };
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return {
        type: 'integer',
        minimum: bound(schema, 'min_value'),
        maximum: bound(schema, 'max_value'),
      };
    case 'picklist':
      return { type: 'string', enum: schema.options ?? [] };
    case 'literal':
      return { type: 'string', enum: [schema.literal] };
    case 'string':
    case 'custom':
      return { type: 'string' };
    default:
      throw new Error(`A policy cannot say what is a ${schema.type}.`);
  }
}

/**
 * The schema that tells Chromium what an administrator may set: every setting, with those limits
 * that it knows. Loosen checks the rest itself, and Firefox has no schema at all.
 */
export function policySchema(): PolicySchema {
  const parts: Readonly<Record<string, v.GenericSchema>> = settingsParts;
  const described = Object.entries(parts).map(([part, schema]) => [
    part,
    describe(schema as unknown as Described),
  ]);
  return { type: 'object', properties: Object.fromEntries(described) };
}
