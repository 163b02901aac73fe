import * as fc from 'fast-check';
import { emptyUserData, type UserData } from '@/platform/storage/user-data';
import { writeExport } from '@/platform/transfer/export-file';
import { anyUserData } from '@/scripts/samples/any-user-data';

/** A file that is not one of ours any more, with what was done to it. */
export interface BadFile {
  readonly what: string;
  readonly text: string;
}

/** When the files were written; epoch ms. */
const writtenAt = Date.parse('2026-12-01T09:00:00+01:00');

type Json = { [key: string]: unknown } | unknown[];

function isTree(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** Every place in a document: the tree that holds it, and its key there. */
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

/** What the parser passes over: when it was written, and the log, which is only to be read. */
const ignored = /^\.(?:exportedAt|log)/;

/** What stands in a place instead: nothing that any field of the file may hold. */
const nonsense = fc.constantFrom<readonly [string, unknown]>(
  ['a huge number', 1e308],
  ['a number below nothing', -7],
  ['a symbol', '\u{1F9A9}'.repeat(400)],
  ['a group', { nothing: 'of', the: 'kind' }],
  ['a nested list', [[[[]]]]],
);

function written(document: unknown): string {
  return JSON.stringify(document);
}

/** One value replaced by nonsense, or taken away. */
const mutated: fc.Arbitrary<BadFile> = fc
  .record({ everything: anyUserData, seed: fc.nat(), nonsense, gone: fc.boolean() })
  .map(({ everything, seed, nonsense: [what, value], gone }) => {
    const document = JSON.parse(writeExport(rich(everything), [], writtenAt)) as Json;
    const places = placesIn(document).filter(({ path, tree }) => {
      // A list may as well be shorter, and there may be less work.
      const optional =
        Array.isArray(tree) || path.includes('.worked.') || path.endsWith('.session');
      return !ignored.test(path) && !(gone && (optional || path.includes('.doses')));
    });
    const place = places[seed % places.length];
    if (place === undefined) throw new Error('There is nothing to mutate.');
    if (gone) Reflect.deleteProperty(place.tree, place.key);
    else Reflect.set(place.tree, place.key, value);
    return { what: `${place.path} ${gone ? 'is gone' : `is ${what}`}`, text: written(document) };
  });

/** With something in every part, so that every part is damaged now and then. */
function rich(everything: UserData): UserData {
  const { history } = everything;
  return history.days.length > 0 ? everything : { ...everything, history: oneDay };
}

const oneDay: UserData['history'] = {
  days: fc
    .sample(anyUserData, { numRuns: 20, seed: 3 })
    .flatMap(({ history }) => history.days)
    .slice(0, 1),
  events: [],
};

const truncated: fc.Arbitrary<BadFile> = fc
  .record({ everything: anyUserData, share: fc.double({ min: 0, max: 0.999, noNaN: true }) })
  .map(({ everything, share }) => {
    const text = writeExport(everything, [], writtenAt).trimEnd();
    return { what: 'it ends too early', text: text.slice(0, Math.floor(text.length * share)) };
  });

const scrambled: fc.Arbitrary<BadFile> = fc
  .record({
    everything: anyUserData,
    at: fc.nat(),
    junk: fc.constantFrom('}', ']', '"', '\n{', '\u0000'),
  })
  .map(({ everything, at, junk }) => {
    const text = writeExport(everything, [], writtenAt);
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

/** A field whose name reaches for what objects are made of. */
const treacherous: fc.Arbitrary<BadFile> = fc
  .record({
    everything: anyUserData,
    name: fc.constantFrom('__proto__', 'constructor', 'prototype'),
    seed: fc.nat(),
  })
  .map(({ everything, name, seed }) => {
    const text = writeExport(everything, [], writtenAt);
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
  { what: 'a picture', text: '\u0089PNG\r\n\u001a\n' },
  { what: 'a file of routines', text: '{"format":"loosen-routines","version":1}' },
  { what: 'a file of tomorrow', text: '{"format":"loosen-export","version":2}' },
  { what: 'no version', text: '{"format":"loosen-export"}' },
  { what: 'a version that is a text', text: '{"format":"loosen-export","version":"1"}' },
);

const duplicated: fc.Arbitrary<BadFile> = anyUserData.map((everything) => {
  const { days, events } = rich(everything).history;
  const history = { days: [...days, ...days], events };
  return { what: 'every day twice', text: writeExport({ ...everything, history }, [], writtenAt) };
});

const stray: fc.Arbitrary<BadFile> = fc.constant({
  what: 'events of a day that is not there',
  text: writeExport(
    { ...emptyUserData, history: { days: [], events: [{ date: '2026-11-23', events: [] }] } },
    [],
    writtenAt,
  ),
});

/** A file that must be refused. */
export const badFile: fc.Arbitrary<BadFile> = fc.oneof(
  { arbitrary: mutated, weight: 12 },
  { arbitrary: truncated, weight: 3 },
  { arbitrary: scrambled, weight: 3 },
  { arbitrary: treacherous, weight: 3 },
  { arbitrary: deep, weight: 1 },
  { arbitrary: otherFiles, weight: 1 },
  { arbitrary: duplicated, weight: 1 },
  { arbitrary: stray, weight: 1 },
);
