import { expect, test } from 'vitest';
import { categoriesOf } from '@/scripts/words/parse-message';
import { groupModule } from '@/scripts/words/word-files';
import { languages } from '@/values/languages';
import { cataloguesWith, compiled, filled } from './catalogue-folder';

const wordsOf = (messages: Record<string, string>) =>
  compiled(cataloguesWith({ 'en/popup': messages }), 'en', 'popup');

test('a text without parameters is a string, at the place that its key says', async () => {
  expect(await wordsOf({ title: 'Loosen', 'held.title': 'On hold', 'held.end': 'Resume' })).toEqual(
    { title: 'Loosen', held: { title: 'On hold', end: 'Resume' } },
  );
});

test('ids keep their spelling', async () => {
  expect(await wordsOf({ 'titles.full-screen': 'Full screen is on' })).toEqual({
    titles: { 'full-screen': 'Full screen is on' },
  });
});

test('a text with parameters is a function of them', async () => {
  const words = await wordsOf({
    until: 'No reminders until {time}.',
    share: '{percent, number} % of {name}',
  });
  expect(filled(words, 'until', { time: '14:35' })).toBe('No reminders until 14:35.');
  expect(filled(words, 'share', { percent: 40, name: 'breaks' })).toBe('40 % of breaks');
});

test('characters that end a template or begin an expression stay text', async () => {
  const text = 'a`b ${c} \\n \\ $5 “d” ’ {e}';
  const icu = text.replace('{c}', "'{c}'");
  const words = await wordsOf({ plain: icu.replace(' {e}', ''), filled: icu });
  expect(words).toMatchObject({ plain: text.replace(' {e}', '') });
  expect(filled(words, 'filled', { e: '`${1}`' })).toBe(text.replace('{e}', '`${1}`'));
});

test('line ends and tags stay as they are', async () => {
  const text = 'First.\nRead <link>more</link>.\u2028';
  expect(await wordsOf({ text })).toEqual({ text });
});

test('keys that count from one are a list', async () => {
  const keys = Array.from({ length: 11 }, (_, index) => `steps.${index + 1}`);
  const words = await wordsOf(Object.fromEntries(keys.map((key) => [key, key])));
  expect(words).toEqual({ steps: keys });
});

test('a list contains functions where its texts have parameters', async () => {
  const words = await wordsOf({ 'lines.1': 'One', 'lines.2': '{count} more' });
  expect(words).toEqual({ lines: ['One', expect.any(Function)] });
});

test('English counts one and others', async () => {
  const words = await wordsOf({ breaks: '{count, plural, one {# break} other {# breaks}} today' });
  expect([0, 1, 2, 21].map((count) => filled(words, 'breaks', { count }))).toEqual([
    '0 breaks today',
    '1 break today',
    '2 breaks today',
    '21 breaks today',
  ]);
});

test('an exact number goes before its category', async () => {
  const words = await wordsOf({
    breaks: '{count, plural, =0 {No breaks} =2 {A pair} one {# break} other {# breaks}}',
  });
  expect([0, 1, 2, 3].map((count) => filled(words, 'breaks', { count }))).toEqual([
    'No breaks',
    '1 break',
    'A pair',
    '3 breaks',
  ]);
});

test('Arabic counts in six categories', async () => {
  const catalogues = cataloguesWith({
    'en/popup': { breaks: '{count, plural, one {one} other {other}}' },
    'ar/popup': {
      breaks:
        '{count, plural, zero {zero #} one {one} two {two} few {few #} many {many #} other {other #}}',
    },
  });
  const words = await compiled(catalogues, 'ar', 'popup');
  expect(
    [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((count) => filled(words, 'breaks', { count })),
  ).toEqual([
    'zero 0',
    'one',
    'two',
    'few 3',
    'few 10',
    'many 11',
    'many 99',
    'other 100',
    'other 102',
    'few 103',
  ]);
});

/** Languages that count in other ways than English. */
const others = ['cs', 'fr', 'he', 'ja', 'pl', 'pt-BR', 'pt-PT', 'ru', 'sl', 'zh-CN'];

test('every language counts as its browsers do', async () => {
  const numbers = [...Array.from({ length: 250 }, (_, count) => count), 0.5, 1.5, 2.1, 1e6, 1234.5];
  const messageOf = (language: string) => {
    const cases = categoriesOf(language).map((category) => `${category} {${category}}`);
    return { category: `{count, plural, ${cases.join(' ')}}` };
  };
  const wanted = [...languages, ...others];
  const catalogues = cataloguesWith(
    Object.fromEntries(wanted.map((language) => [`${language}/popup`, messageOf(language)])),
  );
  for (const language of wanted) {
    const words = await compiled(catalogues, language, 'popup');
    const rules = new Intl.PluralRules(language);
    for (const count of numbers) {
      expect(filled(words, 'category', { count }), `${language} ${count}`).toBe(
        rules.select(count),
      );
    }
  }
});

test('a kind chooses its text; an unknown kind takes the one for others', async () => {
  const words = await wordsOf({
    ready: '{kind, select, stretch {Your stretch} call {Call} other {A reminder}}!',
  });
  const kinds = ['stretch', 'call', 'other', 'new'];
  expect(kinds.map((kind) => filled(words, 'ready', { kind }))).toEqual([
    'Your stretch!',
    'Call!',
    'A reminder!',
    'A reminder!',
  ]);
});

test('choices are inside each other, and # is the number of the nearest count', async () => {
  const words = await wordsOf({
    breaks:
      '{days, plural, one {# day} other {# days}}: {count, plural, one {# {kind, select, walk {walk} other {break}}} other {# breaks, {days, plural, one {#} other {each #}}}}',
  });
  expect(filled(words, 'breaks', { days: 2, count: 1, kind: 'walk' })).toBe('2 days: 1 walk');
  expect(filled(words, 'breaks', { days: 1, count: 3, kind: 'other' })).toBe('1 day: 3 breaks, 1');
  expect(filled(words, 'breaks', { days: 5, count: 3, kind: 'other' })).toBe(
    '5 days: 3 breaks, each 5',
  );
});

test('a translation may leave out a number and turn its parameters around', async () => {
  const catalogues = cataloguesWith({
    'en/popup': {
      last: '{name}, {count, plural, one {# time} other {# times}}',
      all: '{count, number}',
    },
    'de/popup': { last: '{count}-mal {name}', all: 'Alle' },
  });
  const words = await compiled(catalogues, 'de', 'popup');
  expect(filled(words, 'last', { name: 'Gehen', count: 2 })).toBe('2-mal Gehen');
  // It stays a function, as pages call it with the parameters of English.
  expect(filled(words, 'all', { count: 2 })).toBe('Alle');
});

test('categories with the same text as others need no space', () => {
  const message = '{count, plural, one {# Atem} other {# Atem}}';
  const catalogues = cataloguesWith({ 'en/popup': { message } });
  expect(groupModule(catalogues, 'en', 'popup')).toContain('message:p=>`${p.count} Atem`');
});
