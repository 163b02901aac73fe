import { afterEach, expect, test } from 'vitest';
import { applyRegion, countWords } from '@/locales/formats';

const regionOf = (locale: string) => ({ locale, hour12: false, firstDay: 1 });

afterEach(() => applyRegion(regionOf('en-GB')));

test.each([
  ['en-GB', 'Move a hand’s width at a time.', 7],
  ['de', 'Steh auf und geh ein paar Schritte.', 7],
  ['ar', 'قف وامش قليلا.', 3],
  ['zh-Hans', '站起来走几步。', 4],
])('the words of a text are counted in %s', (locale, text, count) => {
  applyRegion(regionOf(locale));
  // Browsers split a language without spaces a little differently.
  expect(Math.abs(countWords(text) - count)).toBeLessThanOrEqual(locale === 'zh-Hans' ? 1 : 0);
});
