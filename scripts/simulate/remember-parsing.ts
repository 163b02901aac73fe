import type * as v from 'valibot';
import { frozenJson } from './frozen-json';

function remember(schema: v.GenericSchema, copy: (output: unknown) => unknown): void {
  const run = schema['~run'].bind(schema);
  const outputs = new WeakMap<object, unknown>();
  Object.assign(schema, {
    '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      const input = dataset.value;
      // Only a `FakeStorage` freezes anything here, and it freezes all of it.
      if (typeof input !== 'object' || input === null || !Object.isFrozen(input)) {
        return run(dataset, config);
      }
      const known = outputs.get(input);
      if (known !== undefined) return { typed: true, value: copy(known) };
      const result = run(dataset, config);
      if (result.typed && result.issues === undefined) {
        const output = frozenJson(result.value, input);
        outputs.set(input, output);
        result.value = copy(output);
      }
      return result;
    },
  });
}

const remembering = new WeakSet<object>();

/**
 * Makes `schemas` remember what they read from the frozen objects of a `FakeStorage`: reading one
 * again would give the same. A browser hands out new copies, so the product reads everything again.
 * `copy` makes new objects where the product keeps something by the identity of what it read.
 */
export function rememberParsing(
  schemas: readonly v.GenericSchema[],
  copy: (output: unknown) => unknown = (output) => output,
): void {
  for (const schema of schemas) {
    if (remembering.has(schema)) continue;
    remembering.add(schema);
    remember(schema, copy);
  }
}
