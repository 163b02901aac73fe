import type { PlantedBug } from './planted-bug';

/** Bugs in what is done with the browser and the store. */
export const bugsInPlatform: readonly PlantedBug[] = [
  {
    name: 'After a restart of the browser nothing rings any more',
    file: 'platform/background/start-worker.ts',
    find: 'void greetSession(environment);',
    put: 'void greetSession;',
  },
  {
    name: 'A worker that is stopped half-way is never woken again',
    file: 'platform/background/reconcile.ts',
    find: "await browser.alarms.create('rescue', { when: moment.at + rescueMs });",
    put: '',
  },
  {
    name: 'A reminder comes in a call that Firefox sees',
    file: 'platform/background/observe-presence.ts',
    find: "['microphone', 'camera', 'screen']",
    put: "['camera', 'screen']",
  },
  {
    name: 'A guide that plays to its end alone counts as a person',
    file: 'platform/background/start-worker.ts',
    find: 'const isReport = reportKinds.includes(intent.kind);',
    put: 'const isReport = reportKinds.length === 0;',
  },
  {
    name: 'A break that is taken back stays counted',
    file: 'platform/background/record-history.ts',
    find: 'return entry.counted ? [{ what: entry.what, at }] : [];',
    put: 'return [];',
  },
  {
    name: 'Two windows at once overwrite what the other one did',
    file: 'platform/background/handle-event.ts',
    find: 'await locks.request(lockName, async () => {',
    put: 'await ((_: typeof locks, _name: string, work: () => Promise<Afterwards | null>) => work())(locks, lockName, async () => {',
  },
  {
    name: 'A reminder is shown before it is saved',
    file: 'platform/background/handle-event.ts',
    find: 'const saved = await save(browser, moment, loaded, rolled?.next ?? next, beside);',
    put: 'await reconcileFace(environment, next, desiredState(next, moment), moment); const saved = await save(browser, moment, loaded, rolled?.next ?? next, beside);',
  },
  {
    name: 'A notification that was answered stays',
    file: 'platform/background/reconcile.ts',
    find: 'await Promise.all(stale.map((id) => notifications.clear(id)));',
    put: '',
  },
  {
    name: 'The icon goes on calling when everything is done',
    file: 'platform/background/reconcile.ts',
    find: 'if ((await browser.action.getBadgeText({})) !== text) {',
    put: "if (text !== '' && (await browser.action.getBadgeText({})) !== text) {",
  },
  {
    name: 'The popup opens by itself although nobody allowed it',
    file: 'platform/background/escalate.ts',
    find: 'await rung(rungs.popup,',
    put: 'await rung(rungs.popup || rungs.sound,',
  },
  {
    name: 'Damage to the settings takes them back to those of the first day',
    file: 'platform/storage/store.ts',
    find: 'value: previous.success ? previous.output : fresh, brokenRaw: found',
    put: 'value: fresh, brokenRaw: found',
  },
  {
    name: 'What an administrator fixed is not kept',
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
    name: 'A day that is over is put away and stays in the journal too',
    file: 'history/roll-up.ts',
    find: 'days: journal.days.filter(({ date }) => date >= today)',
    put: 'days: journal.days.filter(({ date }) => date >= today || true)',
  },
  {
    name: 'A day that is over is forgotten instead of put away',
    file: 'platform/background/roll-up-journal.ts',
    find: 'items[ofEvents] = shard.events;',
    put: 'items[ofEvents] = events.value;',
  },
  {
    name: 'What a guide reports again is recorded again',
    file: 'history/history-event.ts',
    find: 'return `routine.${event.id}`;',
    put: 'return `routine.${event.id}.${JSON.stringify(event.done)}`;',
  },
  {
    name: 'A tally is kept instead of folded from its events',
    file: 'history/journal.ts',
    find: 'const tally = tallyOfEvents(all, { date, zone });',
    put: 'const tally = known?.tally ?? tallyOfEvents(all, { date, zone });',
  },
];
