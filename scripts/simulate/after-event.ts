import type { Settings } from '@/settings/settings';
import { countsIn, eventsIn, wrongTally } from './done-in';
import { type Known, type Said, unexplained } from './explains';
import type { World } from './world';

const minute = 60_000;

/**
 * The second alarm, which makes up for a lost one, comes two minutes later; that may have been
 * sleep, so nothing is asked for another one.
 */
const rescueMs = 3 * minute + 1000;

/** An absence is looked into this often: its end may have gone unheard. */
const absenceMs = 121 * minute;

/** A browser that looks for a pause of 15 s has seen one of this length. */
const pauseSeenMs = 17_000;

/** What is known of the store before or after an event. */
export interface Stored extends Known {
  readonly settings: Settings;
  readonly tally: ReadonlyMap<string, number>;
}

/** An event that has come to rest. */
export interface Rested {
  readonly world: World;
  readonly before: Stored;
  readonly after: Stored;
  /** What the log says about it. */
  readonly said: readonly Said[];
  /** When something last happened that makes times hard to compare, in real time. */
  readonly disturbedAt: number;
  /** The person is not there, or not to be seen. */
  readonly isGone: boolean;
}

/** What the tally must gain for what is said. */
const deeds: Readonly<Record<string, readonly [deed: string, by: 1 | -1]>> = {
  break: ['breaks', 1],
  'natural-break': ['naturalBreaks', 1],
  offered: ['offered', 1],
  snoozed: ['snoozed', 1],
  skipped: ['skipped', 1],
  'skip-undone': ['skipped', -1],
  ignored: ['ignored', 1],
};

/** What is recorded, where it has another name than what is said. */
const recorded: typeof deeds = {
  ...deeds,
  away: ['naturalBreaks', 1],
  'break-undone': ['breaks', -1],
};

/** How often each deed is recorded. */
export function tallied(world: World): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [what, many] of countsIn(world)) {
    const [deed, by] = recorded[what] ?? ['', 0];
    sums.set(deed, (sums.get(deed) ?? 0) + by * many);
  }
  return sums;
}

/** The absences that are said and not recorded; an older copy of the run may tell of one twice. */
function unrecorded({ world, said }: Rested): readonly string[] {
  if (!said.some(({ what }) => what === 'natural-break')) return [];
  const departures = new Set(
    eventsIn(world).flatMap((event) => (event.what === 'away' ? [event.at] : [])),
  );
  return said.flatMap(({ what, at, awayMs = 0 }) =>
    what === 'natural-break' && !departures.has(at - awayMs)
      ? ['a natural break is not in the history']
      : [],
  );
}

/** What was said to be done is counted, once, and what was taken back is taken off. */
function countLaws(rested: Rested): readonly string[] {
  const { before, after, said } = rested;
  const saidOf = new Map<string, number>();
  for (const { what, counted } of said) {
    const [deed, by] = deeds[what] ?? (counted === true ? ['breaks', -1] : ['', 0]);
    saidOf.set(deed, (saidOf.get(deed) ?? 0) + by);
  }
  const wrong = ['breaks', 'naturalBreaks', 'skipped', 'ignored', 'offered', 'snoozed'].filter(
    (deed) => {
      const gained = (after.tally.get(deed) ?? 0) - (before.tally.get(deed) ?? 0);
      const wanted = saidOf.get(deed) ?? 0;
      return deed === 'naturalBreaks' ? gained > wanted : gained !== wanted;
    },
  );
  return [
    ...wrong.map((deed) => `the count of ${deed} differs from the log`),
    ...unrecorded(rested),
  ];
}

/** What the browser shows and holds is what is stored. */
function faceLaws({ world: { browser }, after: { run, settings } }: Rested): readonly string[] {
  const standing = run.offer === null ? null : `${run.offer.kind}.${run.offer.id}`;
  const stale = [...browser.notifications.keys()].find((id) => id !== standing && id !== 'test');
  const calls = browser.badge === '1';
  // The browser looks closely only while something waits for a pause.
  const wanted = run.waiting === null ? settings.sitting.awayMinutes * 60 : 15;
  const { seconds } = browser.idle;
  const looksAgainAt =
    run.presence === 'away'
      ? (browser.alarms.get('wake')?.ringsAt ?? Number.POSITIVE_INFINITY)
      : run.lastSeenAt;
  return [
    ...(stale === undefined ? [] : [`did not clear the notification ${stale}`]),
    ...(calls === (standing !== null) ? [] : [`the badge shows "${browser.badge}"`]),
    ...(browser.alarms.has('wake') && !browser.alarms.has('rescue') ? ['no second alarm'] : []),
    ...(looksAgainAt > run.lastSeenAt + absenceMs ? ['no alarm checks on an absence'] : []),
    ...(seconds === wanted ? [] : [`the idle threshold is ${seconds} s, not ${wanted} s`]),
  ];
}

/** A wait ends with a pause in typing, else when the person said. */
function waitLaws({ world, after, disturbedAt }: Rested, name: string): readonly string[] {
  const { waiting } = after.run;
  // While something holds it, the log says so.
  const explained = after.run.held !== null;
  if (waiting === null || explained || disturbedAt > waiting.since) return [];
  const waitedMs = world.clock() - waiting.since;
  const longest = after.settings.moment.waitMinutes * minute + rescueMs;
  const { idle } = world.browser;
  const looks = name === 'alarms.onAlarm' || name === 'idle.onStateChanged';
  return [
    ...(waitedMs > longest ? [`waited ${Math.round(waitedMs / minute)} min`] : []),
    ...(looks && idle.quietForMs() >= pauseSeenMs ? ['waits although the person paused'] : []),
  ];
}

/** What is remembered lies in the past, and is not repeated. */
function runLaws({ world, before, after, said, isGone }: Rested): readonly string[] {
  const now = world.clock();
  const { run } = after;
  const { held } = before.run;
  // What nobody did tells nothing of the time.
  const looked = run.lastSeenAt !== before.run.lastSeenAt;
  const future = (['lastSeenAt', 'countedTo', 'presenceSince'] as const).filter(
    (time) => looked && run[time] > now,
  );
  const again =
    held !== null &&
    said.length > 0 &&
    said.every(({ what, kind, why }) => what === 'held' && kind === held.kind && why === held.why);
  const thrice = said.some(
    ({ what, kind = '' }) => what === 'snoozed' && (before.run.clocks[kind]?.snoozes ?? 0) >= 2,
  );
  return [
    ...(thrice ? ['snoozed a third time in a row'] : []),
    ...future.map((time) => `${time} is in the future`),
    ...(again ? [`logged twice that ${held.why} holds ${held.kind}`] : []),
    // In front of a guide that plays, nobody can be seen to leave.
    ...(isGone && before.run.guide === null && said.some(({ what }) => what === 'ignored')
      ? ['logged as ignored while the person was away']
      : []),
  ];
}

/** What is chosen survives damage to what is stored. */
function damageLaws({ before, after, said }: Rested): readonly string[] {
  const heard = new Set(said.map(({ what }) => what));
  const changes = ['settings-changed', 'eased', 'settings-arrived'].some((what) => heard.has(what));
  if (!heard.has('stored-data-broken') || changes || before.chosen === undefined) return [];
  const kept = JSON.stringify(before.chosen) === JSON.stringify(after.chosen);
  return kept ? [] : ['lost the settings'];
}

/** The laws that an event broke, by what is stored, said and shown after it. */
export function brokenAfter(rested: Rested, name: string): readonly string[] {
  const { world, before, after, said } = rested;
  const broken = [...unexplained(before, after, said), ...damageLaws(rested), ...countLaws(rested)];
  const wrong = wrongTally(world);
  if (wrong !== null) broken.push(`the tally of ${wrong} differs from its events`);
  // The first call asks whether the session was greeted; the second one sees to being woken again.
  const isForgotten = after.run.wakeAt !== null && world.browser.alarms.size === 0;
  if (world.killedNow && world.callsNow > 1 && isForgotten) {
    broken.push('nothing wakes a worker that was killed');
  }
  // A worker that was killed, or could not read, makes up for the rest at its next event.
  if (world.killedNow || world.troubled) return broken;
  return [...broken, ...faceLaws(rested), ...waitLaws(rested, name), ...runLaws(rested)];
}
