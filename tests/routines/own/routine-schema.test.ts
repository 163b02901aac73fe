import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRoutineFile } from '@/routines/own/routine-file';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Schema = { readonly [key: string]: Json };

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/routine.schema.json', import.meta.url), 'utf8'),
) as Schema & { readonly examples: readonly [Json] };

const isObject = (value: Json | undefined): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const number = (value: Json | undefined, otherwise: number) =>
  typeof value === 'number' ? value : otherwise;

function isOfType(value: Json, type: Json): boolean {
  if (Array.isArray(type)) return type.some((one) => isOfType(value, one));
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return isObject(value);
  return type === 'array' ? Array.isArray(value) : typeof value === type;
}

/** Validates with the part of JSON Schema that the published schema uses. */
function accepts(rule: Json | undefined, value: Json): boolean {
  if (!isObject(rule)) return true;
  if (typeof rule['$ref'] === 'string') {
    const defs = schema['$defs'];
    return accepts(isObject(defs) ? defs[rule['$ref'].slice('#/$defs/'.length)] : undefined, value);
  }
  if (rule['type'] !== undefined && !isOfType(value, rule['type'])) return false;
  if (rule['const'] !== undefined && rule['const'] !== value) return false;
  if (rule['enum'] !== undefined && !list(rule['enum']).includes(value)) return false;
  const fitting = (rules: Json | undefined) => list(rules).filter((one) => accepts(one, value));
  if (rule['oneOf'] !== undefined && fitting(rule['oneOf']).length !== 1) return false;
  if (rule['anyOf'] !== undefined && fitting(rule['anyOf']).length === 0) return false;
  if (typeof value === 'string') {
    const { length } = Array.from(value);
    if (length < number(rule['minLength'], 0) || length > number(rule['maxLength'], Infinity)) {
      return false;
    }
    if (typeof rule['pattern'] === 'string') return new RegExp(rule['pattern'], 'u').test(value);
  }
  if (typeof value === 'number') {
    return (
      value >= number(rule['minimum'], -Infinity) && value <= number(rule['maximum'], Infinity)
    );
  }
  if (Array.isArray(value)) {
    const fits =
      value.length >= number(rule['minItems'], 0) &&
      value.length <= number(rule['maxItems'], Infinity);
    return fits && value.every((one: Json) => accepts(rule['items'], one));
  }
  if (!isObject(value)) return true;
  const isMissing = (key: Json) => typeof key === 'string' && !Object.hasOwn(value, key);
  if (list(rule['required']).some(isMissing)) return false;
  const properties = isObject(rule['properties']) ? rule['properties'] : {};
  return Object.entries(properties).every(
    ([key, part]) => value[key] === undefined || accepts(part, value[key]),
  );
}

/** Returns the paths to all values of a file. */
function places(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))];
}

function changedAt(value: Json, [key, ...rest]: readonly string[], to: Json | undefined): Json {
  if (key === undefined) return to ?? null;
  const copy = structuredClone(value) as Record<string, Json>;
  const inside = rest.length === 0 ? to : changedAt(copy[key] ?? null, rest, to);
  if (inside === undefined) delete copy[key];
  else copy[key] = inside;
  return copy;
}

const [example] = schema.examples;
const numbers = [-1, 0, 0.4, 0.5, 0.7, 1, 2, 3, 4.5, 5, 20, 21, 60, 61, 100, 101, 300, 301, 1801];
const texts = ['', ' ', '\u00A0', '\u0001', 'x', 'own-1', 'hip-hinge', 'hold', 'both'];
const long = [60, 61, 160, 161].flatMap((count) => ['y'.repeat(count), '🦵'.repeat(count)]);
const pictures = [266_667, 266_698, 266_699, 266_720].map((length) => {
  const head = 'data:image/webp;base64,';
  return head + 'A'.repeat(length - head.length);
});
const others: Json[] = [null, true, [], {}, Array.from({ length: 41 }, () => null)];
const values: (Json | undefined)[] = [
  undefined,
  ...numbers,
  ...texts,
  ...long,
  ...pictures,
  ...others,
];
/** The checks that JSON Schema cannot express. The schema's description lists them. */
const beyond: readonly string[] = ['duplicate', 'unknown-exercise', 'pictures-too-large'];

test('the published schema and the import agree on every file, except for what its description says', () => {
  expect(accepts(schema, example)).toBe(true);
  for (const path of places(example)) {
    for (const to of values) {
      // Through JSON, so that a removed entry of a list is null, as in a file.
      const file = JSON.parse(JSON.stringify(changedAt(example, path, to))) as Json;
      const read = readRoutineFile(JSON.stringify(file));
      const isRead = 'routines' in read || beyond.includes(read.refusal.problem.code);
      expect(isRead, JSON.stringify([path, to]).slice(0, 200)).toBe(accepts(schema, file));
    }
  }
});
