import { expect, test } from 'vitest';
import type { Pseudo } from '@/scripts/words/compile-words';
import { cataloguesWith, compiled, filled } from './catalogue-folder';

const catalogues = () =>
  cataloguesWith({
    'en/popup': {
      title: 'Resume',
      breaks: 'You took {count, plural, one {# break} other {# breaks}} with {name}',
      more: 'Read <link>more</link>',
    },
    'ar/popup': {},
  });

const pseudoWords = (pseudo: Pseudo, language: string) =>
  compiled(catalogues(), language, 'popup', pseudo);

test('en-XA is longer English with accents, in brackets', async () => {
  const words = await pseudoWords({ en: 'en-XA' }, 'en');
  expect(words).toMatchObject({ title: '⟦Réšúmé~~~⟧' });
  expect(filled(words, 'breaks', { count: 1, name: 'Ann' })).toBe(
    '⟦Ýöú~~ töök~~ 1 bréák~~ wíth~~ Ann⟧',
  );
  expect(filled(words, 'breaks', { count: 2, name: 'Ann' })).toBe(
    '⟦Ýöú~~ töök~~ 2 bréákš~~~ wíth~~ Ann⟧',
  );
});

test('ar-XB is English from right to left, in brackets', async () => {
  const words = await pseudoWords({ ar: 'ar-XB' }, 'ar');
  expect(words).toMatchObject({ title: '⟦\u202EResume\u202C⟧' });
  // Its plural categories are those of English.
  expect(filled(words, 'breaks', { count: 1, name: 'Ann' })).toContain('1 \u202Ebreak\u202C');
  expect(filled(words, 'breaks', { count: 2, name: 'Ann' })).toContain('2 \u202Ebreaks\u202C');
});

test('tags stay as they are', async () => {
  const words = await pseudoWords({ en: 'en-XA' }, 'en');
  expect(words).toMatchObject({ more: '⟦Réád~~ <link>möré~~</link>⟧' });
});
