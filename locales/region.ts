import type { Settings } from '@/settings/settings';
import { languageFor } from '@/values/languages';

/** What formats depend on. */
export interface Region {
  /** The language of the words with the region of the browser, such as `de-CH-u-…`. */
  readonly locale: string;
  readonly hour12: boolean;
  /** The first day of the week, from 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
  /** The language of the browser's own menus. */
  readonly uiLanguage: string;
}

const chosenFirstDays = { monday: 1, saturday: 6, sunday: 7 } as const;

/** The regions whose week does not start on Monday, by its first day. */
const otherFirstDays = [
  [5, 'MV'],
  [6, 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'],
  [
    7,
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW',
  ],
] as const;

/**
 * The first day of the week in a region, from 1 for Monday to 7 for Sunday, for Firefox before 153,
 * which does not tell it. From CLDR 48, `supplemental/supplementalData.xml`, `weekData`.
 */
function firstDayIn(region: string | undefined): number {
  const other = otherFirstDays.find(([, regions]) => region && regions.includes(region));
  return other?.[0] ?? 1;
}

/** Reads a language tag; browsers and policies have also been seen to give `de_AT` and `C`. */
function parsed(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return new Intl.Locale('en');
  }
}

/** A language in the region of the browser, with the digits and the calendar of all formats. */
function inRegion(language: Intl.Locale, region: string | undefined): string {
  // With its script, a language stays readable in any region: zh-CN in Hong Kong is zh-Hans-HK.
  return new Intl.Locale(language.maximize(), {
    // Latin, as in the pictures and clocks of the pages.
    numberingSystem: 'latn',
    // By which the history is kept.
    calendar: 'gregory',
    ...(region !== undefined && { region }),
  })
    .minimize()
    .toString();
}

/** Whether people count hours to 12, by locale. */
const hours12 = new Map<string, boolean>();

/** Whether people count hours to 12 in a locale. */
function countsTo12(locale: string): boolean {
  // `getHourCycles` would make a pattern generator, 2 to 10 ms, which no format uses again.
  const known =
    hours12.get(locale) ??
    new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true;
  hours12.set(locale, known);
  return known;
}

/** The first day of the week where a locale is used. */
function firstDayOf(locale: Intl.Locale): number {
  const { region } = locale;
  if ('getWeekInfo' in locale) return locale.getWeekInfo().firstDay;
  // Chromium always tells it, so its builds leave the table out.
  return import.meta.env.CHROME ? 1 : firstDayIn(region);
}

/**
 * The region for what a person chose, and the language of the browser. The popup shows no time in
 * some states, so what takes long to find out waits until it is needed.
 */
export function regionFor(
  { language, clock, firstDay }: Pick<Settings, 'language' | 'clock' | 'firstDay'>,
  uiLanguage: string,
): Region {
  const browserLocale = parsed(uiLanguage).maximize();
  const { region } = browserLocale;
  const words = language === 'browser' ? languageFor(uiLanguage) : language;
  return {
    locale: inRegion(parsed(words), region),
    get hour12() {
      return clock === 'region' ? countsTo12(inRegion(browserLocale, region)) : clock === '12-hour';
    },
    get firstDay() {
      return firstDay === 'region' ? firstDayOf(browserLocale) : chosenFirstDays[firstDay];
    },
    uiLanguage,
  };
}
