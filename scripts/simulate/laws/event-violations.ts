import type { World } from '@/scripts/simulate/world';
import type { Settings } from '@/settings/settings';
import { minuteMs } from '@/values/duration';
import { isSameJson } from '@/values/json';
import { dayWithWrongTally, recordedCounts, recordedEvents } from './recorded-events';
import { type ComparedState, type LogLine, unexplainedChanges } from './unexplained-changes';

/**
 * The second alarm fires two minutes after a lost one. The gap may look like sleep, so nothing is
 * required for another minute.
 */
const rescueMs = 3 * minuteMs + 1000;

/** The worker checks an absence this often, since it may have missed the return. */
const absenceMs = 121 * minuteMs;

/** A browser with a threshold of 15 s has noticed a pause of this length. */
const pauseSeenMs = 17_000;

/** The store before or after an event. */
export interface Stored extends ComparedState {
  readonly settings: Settings;
  readonly tally: ReadonlyMap<string, number>;
}

/** An event, with all that it caused done. */
export interface SettledEvent {
  readonly world: World;
  readonly before: Stored;
  readonly after: Stored;
  /** The log entries that the event added. */
  readonly logged: readonly LogLine[];
  /** When something last made times incomparable, in real time (epoch ms). */
  readonly disturbedAt: number;
  /** Whether the person counts as away. */
  readonly isGone: boolean;
}

/** The change to the tally that each log entry requires. */
const counterChanges: Readonly<Record<string, readonly [counter: string, by: 1 | -1]>> = {
  break: ['breaks', 1],
  'natural-break': ['naturalBreaks', 1],
  offered: ['offered', 1],
  snoozed: ['snoozed', 1],
  skipped: ['skipped', 1],
  'skip-undone': ['skipped', -1],
  ignored: ['ignored', 1],
};

/** The same for history events, some of which have other names than log entries. */
const recordedChanges: typeof counterChanges = {
  ...counterChanges,
  away: ['naturalBreaks', 1],
  'break-undone': ['breaks', -1],
};

const tallies = new WeakMap<ReadonlyMap<string, number>, ReadonlyMap<string, number>>();

/** Sums each counter over the recorded events. Unchanged events give the same map again. */
export function tallyEvents(world: World): ReadonlyMap<string, number> {
  const counts = recordedCounts(world);
  const known = tallies.get(counts);
  if (known !== undefined) return known;
  const sums = new Map<string, number>();
  for (const [what, many] of counts) {
    const [counter, by] = recordedChanges[what] ?? ['', 0];
    sums.set(counter, (sums.get(counter) ?? 0) + by * many);
  }
  tallies.set(counts, sums);
  return sums;
}

/** Finds logged absences that the history lacks. An older copy of the run may log one twice. */
function checkAbsences({ world, logged }: SettledEvent): readonly string[] {
  if (!logged.some(({ what }) => what === 'natural-break')) return [];
  const departures = new Set(
    recordedEvents(world).flatMap((event) => (event.what === 'away' ? [event.at] : [])),
  );
  return logged.flatMap(({ what, at, awayMs = 0 }) =>
    what === 'natural-break' && !departures.has(at - awayMs)
      ? ['a natural break is not in the history']
      : [],
  );
}

/** Checks that the tally counts each logged action once and subtracts what was undone. */
function checkCounts(settled: SettledEvent): readonly string[] {
  const { before, after, logged } = settled;
  const changesInLog = new Map<string, number>();
  for (const { what, counted } of logged) {
    const [counter, by] = counterChanges[what] ?? (counted === true ? ['breaks', -1] : ['', 0]);
    changesInLog.set(counter, (changesInLog.get(counter) ?? 0) + by);
  }
  const wrong = ['breaks', 'naturalBreaks', 'skipped', 'ignored', 'offered', 'snoozed'].filter(
    (counter) => {
      const gained = (after.tally.get(counter) ?? 0) - (before.tally.get(counter) ?? 0);
      const expected = changesInLog.get(counter) ?? 0;
      return counter === 'naturalBreaks' ? gained > expected : gained !== expected;
    },
  );
  return [
    ...wrong.map((counter) => `the count of ${counter} differs from the log`),
    ...checkAbsences(settled),
  ];
}

/** Checks that badge, notifications, alarms and idle threshold match the store. */
function checkBrowser({
  world: { browser },
  after: { run, settings },
}: SettledEvent): readonly string[] {
  const shown = run.offer === null ? null : `${run.offer.kind}.${run.offer.id}`;
  const stale = [...browser.notifications.keys()].find((id) => id !== shown && id !== 'test');
  const showsBadge = browser.badge === '1';
  // The short threshold is set only while an offer waits for a pause.
  const threshold = run.waiting === null ? settings.sitting.awayMinutes * 60 : 15;
  const { seconds } = browser.idle;
  const nextCheckAt =
    run.presence === 'away'
      ? (browser.alarms.get('wake')?.firesAt ?? Number.POSITIVE_INFINITY)
      : run.lastSeenAt;
  return [
    ...(stale === undefined ? [] : [`did not clear the notification ${stale}`]),
    ...(showsBadge === (shown !== null) ? [] : [`the badge shows "${browser.badge}"`]),
    ...(browser.alarms.has('wake') && !browser.alarms.has('rescue') ? ['no second alarm'] : []),
    ...(nextCheckAt > run.lastSeenAt + absenceMs ? ['no alarm checks on an absence'] : []),
    ...(seconds === threshold ? [] : [`the idle threshold is ${seconds} s, not ${threshold} s`]),
  ];
}

/** Checks that a wait ends with a pause in typing or after the time that the person set. */
function checkWait({ world, after, disturbedAt }: SettledEvent, name: string): readonly string[] {
  const { waiting } = after.run;
  // The log explains a wait that something holds.
  const explained = after.run.held !== null;
  if (waiting === null || explained || disturbedAt > waiting.since) return [];
  const waitedMs = world.clock() - waiting.since;
  const longest = after.settings.moment.waitMinutes * minuteMs + rescueMs;
  const { idle } = world.browser;
  const observes = name === 'alarms.onAlarm' || name === 'idle.onStateChanged';
  return [
    ...(waitedMs > longest ? [`waited ${Math.round(waitedMs / minuteMs)} min`] : []),
    ...(observes && idle.quietForMs() >= pauseSeenMs ? ['waits although the person paused'] : []),
  ];
}

/** Checks that stored times are in the past and that the log does not repeat itself. */
function checkRun({ world, before, after, logged, isGone }: SettledEvent): readonly string[] {
  const now = world.clock();
  const { run } = after;
  const { held } = before.run;
  // An event that observed nothing did not update the times.
  const observed = run.lastSeenAt !== before.run.lastSeenAt;
  const future = (['lastSeenAt', 'countedTo', 'presenceSince'] as const).filter(
    (time) => observed && run[time] > now,
  );
  const isRepeated =
    held !== null &&
    logged.length > 0 &&
    logged.every(
      ({ what, kind, why }) => what === 'held' && kind === held.kind && why === held.why,
    );
  const isThird = logged.some(
    ({ what, kind = '' }) => what === 'snoozed' && (before.run.clocks[kind]?.snoozes ?? 0) >= 2,
  );
  return [
    ...(isThird ? ['snoozed a third time in a row'] : []),
    ...future.map((time) => `${time} is in the future`),
    ...(isRepeated ? [`logged twice that ${held.why} holds ${held.kind}`] : []),
    // While a guide plays, the worker cannot notice that the person leaves.
    ...(isGone && before.run.guide === null && logged.some(({ what }) => what === 'ignored')
      ? ['logged as ignored while the person was away']
      : []),
  ];
}

/** Checks that the settings survive damage to other documents. */
function checkDamage({ before, after, logged }: SettledEvent): readonly string[] {
  const kinds = new Set(logged.map(({ what }) => what));
  const changes = ['settings-changed', 'eased', 'settings-arrived'].some((what) => kinds.has(what));
  if (!kinds.has('stored-data-broken') || changes || before.chosen === undefined) return [];
  const kept = isSameJson(before.chosen, after.chosen);
  return kept ? [] : ['lost the settings'];
}

/** Returns the laws that an event broke, judged by the store, the log and the browser after it. */
export function eventViolations(settled: SettledEvent, name: string): readonly string[] {
  const { world, before, after, logged } = settled;
  const broken = [
    ...unexplainedChanges(before, after, logged),
    ...checkDamage(settled),
    ...checkCounts(settled),
  ];
  const wrong = dayWithWrongTally(world);
  if (wrong !== null) broken.push(`the tally of ${wrong} differs from its events`);
  // The first call asks whether the start was handled; the second arms the rescue alarm.
  const isForgotten = after.run.wakeAt !== null && world.browser.alarms.size === 0;
  if (world.killedNow && world.callsNow > 1 && isForgotten) {
    broken.push('nothing wakes a worker that was killed');
  }
  // A worker that was killed or could not read catches up at its next event.
  if (world.killedNow || world.failedNow) return broken;
  return [...broken, ...checkBrowser(settled), ...checkWait(settled, name), ...checkRun(settled)];
}
