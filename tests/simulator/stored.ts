import * as v from 'valibot';
import { type DayTally, monthSchema } from '@/history/day-tally';
import { type Run, runSchema } from '@/reminders/run';
import { type Settings, settingsSchema } from '@/reminders/settings';
import type { World } from './world';

/** What the store holds, parsed; throws when any document would not parse. */
export function storedIn({ browser }: World): {
  readonly run: Run;
  readonly settings: Settings | null;
  readonly log: readonly { readonly at: number; readonly what: string }[];
  readonly totals: DayTally;
} {
  const keys = browser.local.keys();
  const raw = browser.local.get(keys);
  const totals: Record<keyof DayTally, number> = {
    breaks: 0,
    naturalBreaks: 0,
    postureChecks: 0,
    skipped: 0,
    ignored: 0,
  };
  for (const key of keys.filter((name) => /^history\.\d{4}-\d\d$/.test(name))) {
    for (const day of v.parse(monthSchema, raw[key]).days) {
      for (const deed of Object.keys(totals) as (keyof DayTally)[]) totals[deed] += day[deed];
    }
  }
  return {
    run: v.parse(runSchema, raw['run']),
    settings: raw['settings'] === undefined ? null : v.parse(settingsSchema, raw['settings']),
    log: v.parse(v.array(v.looseObject({ at: v.number(), what: v.string() })), raw['log'] ?? []),
    totals,
  };
}
