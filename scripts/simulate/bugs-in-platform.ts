import type { PlantedBug } from './planted-bug';

/** Bugs in the use of the browser and the store. */
export const bugsInPlatform: readonly PlantedBug[] = [
  {
    name: 'No reminder is shown after a restart of the browser',
    file: 'platform/background/start-worker.ts',
    find: 'void handleStart(environment);',
    put: 'void handleStart;',
  },
  {
    name: 'A worker that is stopped during an event is never woken again',
    file: 'platform/background/alarms.ts',
    find: "await browser.alarms.create('rescue', { when: moment.at + rescueMs });",
    put: '',
  },
  {
    name: 'A reminder is shown in a call that Firefox detects',
    file: 'platform/background/observe-presence.ts',
    find: "['microphone', 'camera', 'screen']",
    put: "['camera', 'screen']",
  },
  {
    name: 'A guide that plays without anyone there counts as a present person',
    file: 'platform/background/start-worker.ts',
    find: 'const isReport = reportKinds.includes(intent.kind);',
    put: 'const isReport = reportKinds.length === 0;',
  },
  {
    name: 'An undone break stays counted',
    file: 'platform/background/record-history.ts',
    find: 'return entry.counted ? [{ what: entry.what, at }] : [];',
    put: 'return [];',
  },
  {
    name: "Two windows overwrite each other's changes",
    file: 'platform/background/handle-event.ts',
    find: 'await locks.request(lockName, async () => {',
    put: 'await ((_: typeof locks, _name: string, work: () => Promise<Afterwards | null>) => work())(locks, lockName, async () => {',
  },
  {
    name: 'A reminder is shown before it is saved',
    file: 'platform/background/handle-event.ts',
    find: 'const saved = await save(browser, moment, loaded, rolled?.next ?? next, extraWrites);',
    put: 'await reconcileNotification(environment, next, desiredState(next, moment).offer); const saved = await save(browser, moment, loaded, rolled?.next ?? next, extraWrites);',
  },
  {
    name: 'An answered notification stays on the screen',
    file: 'platform/background/notifications.ts',
    find: 'await Promise.all(stale.map((id) => notifications.clear(id)));',
    put: '',
  },
  {
    name: 'The badge stays on the icon when nothing is due',
    file: 'platform/background/icon.ts',
    find: 'if ((await browser.action.getBadgeText({})) !== text) {',
    put: "if (text !== '' && (await browser.action.getBadgeText({})) !== text) {",
  },
  {
    name: 'The popup opens by itself although the setting is off',
    file: 'platform/background/escalate.ts',
    find: 'await tryStep(rungs.popup,',
    put: 'await tryStep(rungs.popup || rungs.sound,',
  },
  {
    name: 'Damaged settings fall back to the defaults instead of the previous ones',
    file: 'platform/storage/store.ts',
    find: 'value: previous.success ? previous.output : fresh, brokenRaw: found',
    put: 'value: fresh, brokenRaw: found',
  },
  {
    name: "The administrator's policy is ignored",
    file: 'platform/storage/store.ts',
    find: 'const { settings, locks, problems } = applyPolicy(documents.chosen.value, policy);',
    put: 'const { settings, locks, problems } = applyPolicy(documents.chosen.value, policy && {});',
  },
  {
    name: 'An offer is not recorded',
    file: 'platform/background/record-history.ts',
    find: 'return [{ what: entry.what, at, kind: entry.kind, ...numberOf(after.offer, entry.kind) }];',
    put: 'return [];',
  },
  {
    name: 'A past day moves to its month and stays in the journal too',
    file: 'history/roll-up.ts',
    find: 'days: journal.days.filter(({ date }) => date >= today)',
    put: 'days: journal.days.filter(({ date }) => date >= today || true)',
  },
  {
    name: 'A past day is lost instead of moved to its month',
    file: 'platform/background/roll-up-journal.ts',
    find: 'items[ofEvents] = shard.events;',
    put: 'items[ofEvents] = events.value;',
  },
  {
    name: 'A repeated report of a guide is recorded again',
    file: 'history/history-event.ts',
    find: 'return `routine.${event.id}`;',
    put: 'return `routine.${event.id}.${JSON.stringify(event.done)}`;',
  },
  {
    name: 'A tally is kept instead of computed from its events',
    file: 'history/journal.ts',
    find: 'const tally = tallyOfEvents(all, { date, zone });',
    put: 'const tally = known?.tally ?? tallyOfEvents(all, { date, zone });',
  },
];
