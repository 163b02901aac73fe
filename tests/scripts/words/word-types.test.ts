import { expect, test } from 'vitest';
import { wordTypes } from '@/scripts/words/word-types';
import { cataloguesWith } from './catalogue-folder';

test('declares a module per group, with the parameters of English', () => {
  const catalogues = cataloguesWith({
    'en/popup': {
      title: 'Loosen',
      'held.until': 'Until {time}',
      'titles.full-screen': 'Full screen is on',
      ready: '{kind, select, walk {Walk} other {Stretch {time}}}',
      breaks: '{count, plural, one {# break} other {# breaks}} of {goal, number}',
    },
    'en/guide': { 'steps.1': 'Sit', 'steps.2': 'Hold {length}' },
    // Translations have no say.
    'de/popup': { 'held.until': '{zeit}' },
    'ar/popup': {},
  });
  const types = wordTypes(catalogues);
  expect(types).toContain('export const languages: readonly ["en", "ar", "de"];');
  expect(types).toContain(`
declare module 'words:guide' {
  const words: {
    readonly steps: readonly [string, (p: { readonly length: string }) => string];
  };
  export default words;
}
declare module 'words:popup' {
  const words: {
    readonly title: string;
    readonly held: {
      readonly until: (p: { readonly time: string }) => string;
    };
    readonly titles: {
      readonly "full-screen": string;
    };
    readonly ready: (p: { readonly kind: "walk" | "other"; readonly time: string }) => string;
    readonly breaks: (p: { readonly count: number; readonly goal: number }) => string;
  };
  export default words;
}
`);
});

test('a parameter that is shown and counted is a number, and one of two choices has all keys', () => {
  const catalogues = cataloguesWith({
    'en/popup': {
      a: '{count}: {count, plural, one {#} other {#}}',
      b: '{count, plural, one {#} other {#}} of {count}',
      c: '{kind, select, walk {1} other {2}}, {kind, select, stand {3} other {4}}',
    },
  });
  const types = wordTypes(catalogues);
  expect(types).toContain('readonly a: (p: { readonly count: number }) => string;');
  expect(types).toContain('readonly b: (p: { readonly count: number }) => string;');
  expect(types).toContain('readonly c: (p: { readonly kind: "walk" | "other" | "stand" })');
});
