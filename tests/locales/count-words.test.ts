import { afterEach, expect, test } from 'vitest';
import { applyRegion, countWords } from '@/locales/formats';
import { britain } from '@/tests/locales/britain';

afterEach(() => applyRegion(britain));

test.each([
  ['en-GB', 'Move a hand’s width at a time.', 7],
  ['de', 'Steh auf und geh ein paar Schritte.', 7],
  ['ar', 'قف وامش قليلا.', 3],
  ['zh-Hans', '站起来走几步。', 4],
])('the words of a text are counted in %s', (locale, text, count) => {
  applyRegion({ ...britain, locale });
  // Browsers split a language without spaces a little differently.
  expect(Math.abs(countWords(text) - count)).toBeLessThanOrEqual(locale === 'zh-Hans' ? 1 : 0);
});
