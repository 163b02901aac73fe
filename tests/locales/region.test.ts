import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as formats from '@/locales/formats';
import { regionFor } from '@/locales/region';
import { clocks, firstDays } from '@/settings/limits';
import { languages } from '@/values/languages';

const followed = { language: 'browser', clock: 'region', firstDay: 'region' } as const;

/** Formats as in a browser of this language. */
const inBrowser = (uiLanguage: string, chosen = {}) =>
  formats.applyRegion(regionFor({ ...followed, ...chosen }, uiLanguage));

/** A Monday, in Berlin at 13:30. */
const monday = Date.UTC(2026, 10, 23, 12, 30);
const zone = 'Europe/Berlin';

afterEach(() => inBrowser('en-GB'));

/** Every region that ISO 3166 names, without ZZ for an unknown one. */
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const regions = letters
  .flatMap((one) => letters.map((other) => `${one}${other}`))
  .filter(
    (region) =>
      names.of(region) && region !== 'ZZ' && new Intl.Locale(`und-${region}`).region === region,
  );

/** Languages that Chromium and Firefox have menus in. */
const browserLanguages =
  'af ar bg bn ca cs da de el en-AU en-CA en-GB en-US es es-419 es-AR es-ES es-MX et eu fa fi fr gl gu he hi hr hu hy id is it ja ka kk km kn ko lt lv mk ml mr ms my nb nl nn pa pl pt-BR pt-PT ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh-CN zh-TW'.split(
    ' ',
  );

describe('the region', () => {
  it('gives the words’ language the habits of the browser’s region', () => {
    const { locale, hour12, firstDay } = regionFor({ ...followed, language: 'de' }, 'en-US');
    expect(locale).toBe('de-US-u-ca-gregory-nu-latn');
    expect({ hour12, firstDay }).toEqual({ hour12: true, firstDay: 7 });
    inBrowser('de', { language: 'en' });
    expect(formats.clockTime(monday, zone)).toBe('13:30');
    expect(formats.firstDayOfWeek()).toBe(1);
  });

  it.each([
    ['en-US', true, 7],
    ['en-GB', false, 1],
    ['en', true, 7],
    ['de', false, 1],
    ['de_AT', false, 1],
    ['ko', true, 7],
    ['ja', false, 7],
    ['ar', true, 6],
    ['ar-AE', true, 1],
    ['pt-BR', false, 7],
    ['fr-CA', false, 7],
    ['es-419', true, 1],
    ['fr-MV', false, 5],
    ['C', true, 7],
    ['', true, 7],
  ])('of a browser in %j', (uiLanguage, hour12, firstDay) => {
    expect(regionFor(followed, uiLanguage)).toMatchObject({ hour12, firstDay });
  });

  it('gives way to what the person chose, at once', () => {
    inBrowser('en-US');
    expect(formats.clockTime(monday, zone)).toBe('1:30\u00a0PM');
    inBrowser('en-US', { clock: '24-hour', firstDay: 'monday' });
    expect(formats.clockTime(monday, zone)).toBe('13:30');
    expect(formats.firstDayOfWeek()).toBe(1);
    inBrowser('de', { clock: '12-hour', firstDay: 'saturday' });
    expect(formats.clockTime(monday, zone)).toBe('1:30\u00a0PM');
    expect(formats.weekdays()).toEqual([6, 7, 1, 2, 3, 4, 5]);
    expect(formats.firstDayOfWeek()).toBe(6);
    inBrowser('de', { firstDay: 'sunday' });
    expect(formats.firstDayOfWeek()).toBe(7);
  });

  it('keeps what following the browser comes to, and shows any clock', () => {
    inBrowser('ar-EG', { language: 'de', clock: '24-hour', firstDay: 'monday' });
    expect(formats.browserRegion()).toEqual({ language: 'ar', hour12: true, firstDay: 6 });
    expect(formats.exampleTime(true)).toBe('1:30\u00a0PM');
    expect(formats.exampleTime(false)).toBe('13:30');
    expect(formats.clockTime(monday, zone)).toBe('13:30');
  });

  describe('where the browser does not tell, as Firefox before 153,', () => {
    const { getWeekInfo } = Intl.Locale.prototype;

    beforeAll(() => void Reflect.deleteProperty(Intl.Locale.prototype, 'getWeekInfo'));
    afterAll(() => void Object.assign(Intl.Locale.prototype, { getWeekInfo }));

    it('starts the week as CLDR says', () => {
      expect(regions.length).toBeGreaterThan(240);
      for (const region of regions) {
        const { firstDay } = getWeekInfo.call(new Intl.Locale(`und-${region}`));
        expect(regionFor(followed, `en-${region}`).firstDay, region).toBe(firstDay);
      }
      expect(regionFor(followed, 'es-419').firstDay).toBe(1);
      expect(regionFor(followed, 'ar').firstDay).toBe(6);
    });
  });

  it('counts hours as its cycle says, in the languages of browsers', () => {
    for (const tag of browserLanguages) {
      const [cycle = ''] = new Intl.Locale(tag).getHourCycles();
      expect(regionFor(followed, tag).hour12, tag).toBe(cycle === 'h12');
    }
  });
});

describe('no format', () => {
  const zones = Intl.supportedValuesOf('timeZone');

  it('throws, or is empty, in any language, region and time zone', () => {
    const anyDate = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const anyWorld = fc.record({
      language: fc.constantFrom('browser' as const, ...languages),
      spoken: fc.constantFrom(...languages, 'fr', 'fa', 'th', 'zh', 'ja', 'sr'),
      region: fc.constantFrom(...regions),
      clock: fc.constantFrom(...clocks),
      firstDay: fc.constantFrom(...firstDays),
      inZone: fc.constantFrom(...zones),
      at: fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) }),
      now: fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) }),
      date: anyDate,
      other: anyDate,
      count: fc.nat(),
    });
    fc.assert(
      fc.property(
        anyWorld,
        ({ spoken, region, inZone, at, now, date, other, count, ...chosen }) => {
          inBrowser(`${spoken}-${region}`, chosen);
          const [from = date, to = other] = [date, other].toSorted();
          const made = [
            formats.clockTime(at, inZone),
            formats.dayAndTime(at, now, inZone),
            formats.weekdayAt(at, inZone),
            formats.wallClockTime(`${String(count % 24).padStart(2, '0')}:05`),
            formats.hourOfDay(count % 24),
            formats.weekdayName((count % 7) + 1, 'short'),
            formats.monthName((count % 12) + 1, 'long'),
            formats.shortDate(date, other),
            formats.longDate(date),
            formats.weekdayAndDate(date, other),
            formats.dateRange(from, to),
            formats.formatNumber(count),
            formats.formatPercent(count % 101),
            formats.formatBytes(count),
            formats.formatList([date, other]),
          ];
          for (const text of made) {
            expect(text).not.toBe('');
            // Only Latin digits, and years of the Gregorian calendar.
            expect(text).not.toMatch(/(?![0-9])\p{Nd}/u);
          }
          expect(formats.longDate(date)).toContain(date.slice(0, 4));
          expect(formats.firstDayOfWeek()).toBeOneOf([1, 5, 6, 7]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
