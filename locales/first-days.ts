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
export function firstDayIn(region: string | undefined): number {
  const other = otherFirstDays.find(([, regions]) => region && regions.includes(region));
  return other?.[0] ?? 1;
}
