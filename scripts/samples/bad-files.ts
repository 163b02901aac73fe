import * as fc from 'fast-check';
import { emptyUserData, type UserData } from '@/platform/storage/user-data';
import { writeExport } from '@/platform/transfer/write-export';
import { anyUserData } from '@/scripts/samples/any-user-data';

/** A file that is not a valid export, with a description of what is wrong. */
export interface BadFile {
  readonly what: string;
  readonly text: string;
}

/** The time at which the files were written (epoch ms). */
const writtenAt = Date.parse('2026-12-01T09:00:00+01:00');

type Json = { [key: string]: unknown } | unknown[];

function isTree(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** Returns every value in a document as its parent, its key there and its path. */
function placesIn(root: Json): { readonly tree: Json; readonly key: string; path: string }[] {
  const places: { tree: Json; key: string; path: string }[] = [];
  const visit = (tree: Json, path: string) => {
    for (const [key, value] of Object.entries(tree)) {
      places.push({ tree, key, path: `${path}.${key}` });
      if (isTree(value)) visit(value, `${path}.${key}`);
    }
  };
  visit(root, '');
  return places;
}

/** Paths that an import ignores. */
const ignored = /^\.(?:exportedAt|log)/;

/** Paths of settings, which have a default where they or their values are absent. */
const hasDefault = /^\.settings\.(?!version$)[a-zA-Z]+(?:\.[a-zA-Z]+)?$/;

/** Values that no field accepts, with descriptions. */
const nonsense = fc.constantFrom<readonly [string, unknown]>(
  ['a huge number', 1e308],
  ['a negative number', -7],
  ['a symbol', '\u{1F9A9}'.repeat(400)],
  ['an object', { nothing: 'of', the: 'kind' }],
  ['a nested list', [[[[]]]]],
);

/** Any export in which a value is replaced by nonsense or removed. */
const mutated: fc.Arbitrary<BadFile> = fc
  .record({ data: anyUserData, seed: fc.nat(), nonsense, gone: fc.boolean() })
  .map(({ data, seed, nonsense: [what, value], gone }) => {
    const document = JSON.parse(writeExport(withHistory(data), [], writtenAt)) as Json;
    const places = placesIn(document).filter(({ path, tree }) => {
      // These are valid without an element or field.
      const optional =
        Array.isArray(tree) || path.includes('.worked.') || path.endsWith('.session');
      if (hasDefault.test(path) && (gone || what === 'an object')) return false;
      return !ignored.test(path) && !(gone && (optional || path.includes('.doses')));
    });
    const place = places[seed % places.length];
    if (place === undefined) throw new Error('There is nothing to mutate.');
    if (gone) Reflect.deleteProperty(place.tree, place.key);
    else Reflect.set(place.tree, place.key, value);
    return {
      what: `${place.path} ${gone ? 'is missing' : `is ${what}`}`,
      text: JSON.stringify(document),
    };
  });

/** Adds a day of history if there is none, so that every part of the file can be damaged. */
function withHistory(data: UserData): UserData {
  const { history } = data;
  return history.days.length > 0 ? data : { ...data, history: oneDay };
}

const oneDay: UserData['history'] = {
  days: fc
    .sample(anyUserData, { numRuns: 20, seed: 3 })
    .flatMap(({ history }) => history.days)
    .slice(0, 1),
  events: [],
};

const truncated: fc.Arbitrary<BadFile> = fc
  .record({ data: anyUserData, share: fc.double({ min: 0, max: 0.999, noNaN: true }) })
  .map(({ data, share }) => {
    const text = writeExport(data, [], writtenAt).trimEnd();
    return { what: 'the end is missing', text: text.slice(0, Math.floor(text.length * share)) };
  });

const scrambled: fc.Arbitrary<BadFile> = fc
  .record({
    data: anyUserData,
    at: fc.nat(),
    junk: fc.constantFrom('}', ']', '"', '\n{', '\u0000'),
  })
  .map(({ data, at, junk }) => {
    const text = writeExport(data, [], writtenAt);
    const place = at % text.length;
    return {
      what: `“${junk}” at ${place}`,
      text: `${text.slice(0, place)}${junk}${text.slice(place)}`,
    };
  })
  .filter(({ text }) => !isJson(text));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Any export with a field that could change the prototype of an object. */
const prototypeFields: fc.Arbitrary<BadFile> = fc
  .record({
    data: anyUserData,
    name: fc.constantFrom('__proto__', 'constructor', 'prototype'),
    seed: fc.nat(),
  })
  .map(({ data, name, seed }) => {
    const text = writeExport(data, [], writtenAt);
    const opens = [...text.matchAll(/\{/g)].map(({ index }) => index);
    const at = (opens[seed % opens.length] ?? 0) + 1;
    const field = `"${name}": {"settings": {"goal": 20}}${text[at] === '}' ? '' : ','}`;
    return { what: `${name} at ${at}`, text: `${text.slice(0, at)}${field}${text.slice(at)}` };
  });

const deep: fc.Arbitrary<BadFile> = fc
  .record({
    depth: fc.integer({ min: 1000, max: 60_000 }),
    brackets: fc.constantFrom(['[', ']'], ['{"a":', '}'], ['{"history":', '}']),
    closed: fc.boolean(),
  })
  .map(({ depth, brackets: [open = '', close = ''], closed }) => {
    const inner = `${open.repeat(depth)}1${closed ? close.repeat(depth) : ''}`;
    const text = `{"format":"loosen-export","version":1,"settings":${inner}}`;
    return { what: `${open} ${depth} deep`, text };
  });

const otherFiles = fc.constantFrom<BadFile>(
  { what: 'nothing', text: '' },
  { what: 'null', text: 'null' },
  { what: 'a number', text: '1e400' },
  { what: 'a list', text: '[]' },
  { what: 'an image', text: '\u0089PNG\r\n\u001a\n' },
  { what: 'a file of routines', text: '{"format":"loosen-routines","version":1}' },
  { what: 'a later version', text: '{"format":"loosen-export","version":2}' },
  { what: 'no version', text: '{"format":"loosen-export"}' },
  { what: 'a version that is a string', text: '{"format":"loosen-export","version":"1"}' },
);

const duplicated: fc.Arbitrary<BadFile> = anyUserData.map((data) => {
  const { days, events } = withHistory(data).history;
  const history = { days: [...days, ...days], events };
  return { what: 'every day twice', text: writeExport({ ...data, history }, [], writtenAt) };
});

const stray: fc.Arbitrary<BadFile> = fc.constant({
  what: 'events of a missing day',
  text: writeExport(
    { ...emptyUserData, history: { days: [], events: [{ date: '2026-11-23', events: [] }] } },
    [],
    writtenAt,
  ),
});

/** Any file that an import must refuse. */
export const badFile: fc.Arbitrary<BadFile> = fc.oneof(
  { arbitrary: mutated, weight: 12 },
  { arbitrary: truncated, weight: 3 },
  { arbitrary: scrambled, weight: 3 },
  { arbitrary: prototypeFields, weight: 3 },
  { arbitrary: deep, weight: 1 },
  { arbitrary: otherFiles, weight: 1 },
  { arbitrary: duplicated, weight: 1 },
  { arbitrary: stray, weight: 1 },
);
