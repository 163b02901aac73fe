import * as v from 'valibot';
import type { Problem } from '@/values/problem';
import { withProblem } from '@/values/with-problem';

/** Refuses a group because of its `name`, which is the value of its field `key`. */
function refusedName(
  key: string,
  name: unknown,
  problem: Problem,
): v.GenericSchema<unknown, never> {
  const refused = withProblem(v.never(), problem);
  return {
    ...refused,
    '~run'(dataset, config) {
      const input = dataset.value;
      const result = refused['~run'](dataset, config);
      const path = [{ type: 'unknown', origin: 'value', input, key, value: name }];
      for (const issue of result.issues ?? []) Object.assign(issue, { path });
      return result;
    },
  };
}

/**
 * Parses a group with the schema that its field `key` names. Reports a missing or an unknown name,
 * and a value that is no group, as `problem` if there is one. Valibot's own variant is larger, and
 * tries one schema after the other, which is slow for months of history.
 */
export const schemaByName = /* @__NO_SIDE_EFFECTS__ */ <Schema extends v.GenericSchema>(
  key: string,
  schemas: Readonly<Record<string, Schema>>,
  problem?: Problem,
) => {
  const schemaOf = new Map<unknown, Schema>(Object.entries(schemas));
  const noGroup = withProblem(v.never(), problem ?? { code: 'wrong-type', expected: 'group' });
  const schema = v.lazy<Schema | v.GenericSchema<unknown, never>>((input) => {
    if (typeof input !== 'object' || input === null) return noGroup;
    const name: unknown = Reflect.get(input, key);
    const code = name === undefined ? 'missing' : 'unexpected';
    return schemaOf.get(name) ?? refusedName(key, name, problem ?? { code });
  });
  // The converters to JSON Schema know this type.
  return { ...schema, type: 'variant', options: [...schemaOf.values()] };
};
