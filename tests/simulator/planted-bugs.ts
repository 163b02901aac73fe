/** A bug that is put in the place of code of the product, to see that a law of the simulator breaks. */
export interface PlantedBug {
  /** What goes wrong for a person. */
  readonly name: string;
  /** The file it is planted in. */
  readonly file: string;
  /** The code that it takes the place of; it stands in the file exactly once. */
  readonly find: string;
  readonly put: string;
}

/** Bugs of the sort that broke other reminder software, in the words of the person who suffers. */
export const plantedBugs: readonly PlantedBug[] = [
  {
    name: 'Each event starts the interval anew, so the reminder never comes',
    file: 'reminders/due.ts',
    find: 'state.run.countedTo + interval - satMs',
    put: 'state.run.countedTo + interval',
  },
  {
    name: 'Two reminders due at once ask to be woken for ever',
    file: 'reminders/next-wake.ts',
    find: '.filter(({ kind }) => run.offer === null || givesWay(run.offer.kind, kind))',
    put: '',
  },
  {
    name: 'The end of a film or a call is never looked for',
    file: 'reminders/next-wake.ts',
    find: 'return now + lookAgainMs;',
    put: 'return null;',
  },
  {
    name: 'After a restart of the browser nothing rings any more',
    file: 'platform/worker.ts',
    find: 'void greetSession(environment);',
    put: 'void greetSession;',
  },
  {
    name: 'A worker that is stopped half-way is never woken again',
    file: 'platform/reconcile.ts',
    find: "await browser.alarms.create('rescue', { when: moment.at + rescueMs });",
    put: '',
  },
  {
    name: 'The second alarm is missing, so one that is lost is lost for good',
    file: 'reminders/wanted.ts',
    find: 'rescueAt: rescueAt(state.run),',
    put: 'rescueAt: null,',
  },
  {
    name: 'Snooze starts the whole interval anew',
    file: 'reminders/verbs.ts',
    find: 'snoozes: clock.snoozes + 1,',
    put: 'satMs: 0, snoozes: clock.snoozes + 1,',
  },
  {
    name: 'Snooze is forgotten at once',
    file: 'reminders/due.ts',
    find: 'return Math.max(full, snoozedUntil);',
    put: 'return full;',
  },
  {
    name: 'A reminder may be put off for ever',
    file: 'reminders/offers.ts',
    find: 'return snoozes < snoozesInARow;',
    put: 'return snoozes >= 0;',
  },
  {
    name: 'Half an hour of pause lasts half a day',
    file: 'reminders/silence.ts',
    find: 'return moment.at + 30 * minuteMs;',
    put: 'return moment.at + 12 * 60 * minuteMs;',
  },
  {
    name: 'A pause is shown but not kept',
    file: 'reminders/holds.ts',
    find: 'if (run.pause !== null && now < run.pause.until) {',
    put: 'if (run.pause !== null && now < run.pause.since) {',
  },
  {
    name: 'A pause is over as soon as the browser starts again',
    file: 'reminders/decide.ts',
    find: 'changed({ backAt: moment.at })',
    put: 'changed({ backAt: moment.at, pause: null })',
  },
  {
    name: 'A call that was forgotten never ends',
    file: 'reminders/silence.ts',
    find: 'const longestCallMs = 120 * minuteMs;',
    put: 'const longestCallMs = 1200 * minuteMs;',
  },
  {
    name: 'A reminder comes in the middle of a call',
    file: 'reminders/holds.ts',
    find: 'return run.call !== null && now < run.call.until',
    put: 'return run.call !== null && now < run.call.since',
  },
  {
    name: 'A reminder comes in a call that Firefox sees',
    file: 'platform/sighting.ts',
    find: "['microphone', 'camera', 'screen']",
    put: "['camera', 'screen']",
  },
  {
    name: 'A reminder comes over a presentation in full screen',
    file: 'reminders/holds.ts',
    find: 'if (holds.fullScreen && around.fullScreen)',
    put: 'if (!holds.fullScreen && around.fullScreen)',
  },
  {
    name: 'What was seen at the event before decides, not what is seen now',
    file: 'reminders/sitting.ts',
    find: 'around: seen.around ?? corrected.run.around,',
    put: 'around: corrected.run.idle === seen.idle ? corrected.run.around : seen.around ?? corrected.run.around,',
  },
  {
    name: 'Working hours are read as if the clock stood in Greenwich',
    file: 'reminders/working-hours.ts',
    find: 'return day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;',
    put: "return day.toZonedDateTime({ timeZone: timeZone && 'UTC', plainTime: time }).epochMilliseconds;",
  },
  {
    name: 'Working hours over midnight end at midnight',
    file: 'reminders/working-hours.ts',
    find: 'if (late !== null) return late;',
    put: '',
  },
  {
    name: 'A day off is a working day',
    file: 'reminders/working-hours.ts',
    find: 'const off = offDays(hours, day);',
    put: 'const off = offDays({ ...hours, daysOff: [] }, day);',
  },
  {
    name: 'A natural break is not counted',
    file: 'reminders/sitting.ts',
    find: 'if (goneMs < awayMs(settings)) return { run: back, log: [] };',
    put: 'if (goneMs < 100 * awayMs(settings)) return { run: back, log: [] };',
  },
  {
    name: 'An absence counts only from when the browser noticed it',
    file: 'reminders/sitting.ts',
    find: 'goAway(run, Math.max(run.presenceSince, now - quietMs))',
    put: 'goAway(run, now)',
  },
  {
    name: 'Minutes of absence count as sitting',
    file: 'reminders/sitting.ts',
    find: '...countSitting(corrected.run, now - quietMs),',
    put: '...countSitting(corrected.run, now),',
  },
  {
    name: 'The night in which the computer slept counts as sitting',
    file: 'reminders/sitting.ts',
    find: "run.presence === 'here' && lateMs > lateGraceMs",
    put: "run.presence === 'here' && lateMs > 10_000 * lateGraceMs",
  },
  {
    name: 'A departure that was missed is never found out',
    file: 'reminders/sitting.ts',
    find: 'silentMs > longestSilenceMs',
    put: 'silentMs > 100 * longestSilenceMs',
  },
  {
    name: 'A film is taken for an empty chair',
    file: 'reminders/sitting.ts',
    find: '(run.guide !== null || seen.audible)',
    put: 'run.guide !== null',
  },
  {
    name: 'A guide that plays to its end alone counts as a person',
    file: 'platform/worker.ts',
    find: 'const isReport = reportKinds.includes(intent.kind);',
    put: 'const isReport = reportKinds.length === 0;',
  },
  {
    name: 'An own reminder starts anew with each short absence',
    file: 'reminders/sitting.ts',
    find: 'if (goneMs < longAbsenceMs) return builtInKinds;',
    put: '',
  },
  {
    name: 'A clock that was set back silences everything until it has caught up',
    file: 'reminders/sitting.ts',
    find: 'run = shiftTimes(run, -setBackMs);',
    put: '',
  },
  {
    name: 'A clock that was set back is not noticed',
    file: 'reminders/sitting.ts',
    find: 'if (setBackMs > 0) {',
    put: 'if (setBackMs > 1_000_000 * lateGraceMs) {',
  },
  {
    name: 'A reminder in the face of someone who has just come back',
    file: 'reminders/holds.ts',
    find: 'const settleMs = minuteMs;',
    put: 'const settleMs = 0 * minuteMs;',
  },
  {
    name: 'Reminders a minute apart',
    file: 'reminders/holds.ts',
    find: 'const gapMs = 5 * minuteMs;',
    put: 'const gapMs = minuteMs;',
  },
  {
    name: 'The wait for a pause in typing never ends',
    file: 'reminders/offers.ts',
    find: 'if (moment.at >= since + longestMs) return null;',
    put: '',
  },
  {
    name: 'The wait for a pause in typing ignores its setting',
    file: 'reminders/offers.ts',
    find: ': moment.waitMinutes * minuteMs;',
    put: ': 10 * minuteMs;',
  },
  {
    name: 'Nothing waits for a pause in typing',
    file: 'reminders/offers.ts',
    find: 'const waits = quiet ? null : wait(state, due, moment);',
    put: "const waits = quiet || run.presence === 'here' ? null : wait(state, due, moment);",
  },
  {
    name: 'A pause in typing is not seen',
    file: 'reminders/decide.ts',
    find: '&& event.sighting.quiet;',
    put: '&& event.sighting.quiet && event.sighting.audible;',
  },
  {
    name: 'The browser goes on looking for a pause every 15 seconds',
    file: 'reminders/wanted.ts',
    find: 'detectionMs: waiting === null ? awayMs(state.settings) : quietMs,',
    put: 'detectionMs: waiting === null && state.run.offersMade === 0 ? awayMs(state.settings) : quietMs,',
  },
  {
    name: 'One cycle is offered again and again',
    file: 'reminders/offers.ts',
    find: 'if (clock.ignored + 1 >= offersPerCycle) {',
    put: 'if (clock.ignored + 1 >= 10 * offersPerCycle) {',
  },
  {
    name: 'A reminder counts as ignored while nobody is there',
    file: 'reminders/offers.ts',
    find: "offer === null || run.presence === 'away' || now",
    put: 'offer === null || now',
  },
  {
    name: 'After a stretch the posture check comes all the same',
    file: 'reminders/offers.ts',
    find: "return kind === 'stretch' ? ['stretch', 'posture', 'eyes'] : [kind];",
    put: 'return [kind];',
  },
  {
    name: 'A skipped reminder comes again at once',
    file: 'reminders/verbs.ts',
    find: '{ ...restartClocks(run, coveredBy(kind)), ...answered, undo: kept },',
    put: '{ ...run, offer: null, ...answered, undo: kept },',
  },
  {
    name: 'What is held is noted again at each look',
    file: 'reminders/offers.ts',
    find: 'if (run.held?.why === why && run.held.kind === kind) return { run: still, log: [] };',
    put: '',
  },
  {
    name: 'One break counts twice',
    file: 'reminders/verbs.ts',
    find: 'if (countedSessions.includes(session)) {',
    put: 'if (countedSessions.length > 1000) {',
  },
  {
    name: 'A break that is taken back stays counted',
    file: 'platform/record-deeds.ts',
    find: "return entry.counted ? { deed: 'breaks', by: -1 } : null;",
    put: 'return null;',
  },
  {
    name: 'Two windows at once overwrite what the other one did',
    file: 'platform/door.ts',
    find: 'await locks.request(lockName, async () => {',
    put: 'await ((_: typeof locks, _name: string, work: () => Promise<Afterwards | null>) => work())(locks, lockName, async () => {',
  },
  {
    name: 'A reminder is shown before it is saved',
    file: 'platform/door.ts',
    find: 'return { next: await save(environment.browser, moment, loaded, next), effects };',
    put: 'await reconcileFace(environment, next, moment); return { next: await save(environment.browser, moment, loaded, next), effects };',
  },
  {
    name: 'A reminder pops up again at each event',
    file: 'reminders/decide.ts',
    find: 'offer: { ...offer, madeAt: now, shown: true }',
    put: 'offer: { ...offer, madeAt: now, shown: offer.shown }',
  },
  {
    name: 'A notification that was answered stays',
    file: 'platform/reconcile.ts',
    find: 'await Promise.all(stale.map((id) => notifications.clear(id)));',
    put: '',
  },
  {
    name: 'The icon goes on calling when everything is done',
    file: 'platform/reconcile.ts',
    find: 'if ((await browser.action.getBadgeText({})) !== text) {',
    put: "if (text !== '' && (await browser.action.getBadgeText({})) !== text) {",
  },
  {
    name: 'A fixed time of day rings again after it was answered',
    file: 'reminders/sitting.ts',
    find: '...freshClock(now), turn: asked',
    put: '...freshClock(now - 1_800_000), turn: asked',
  },
  {
    name: 'A fixed time of day outside working hours rings when they begin',
    file: 'reminders/working-hours.ts',
    find: 'at > after && nextWorkingTime(hours, { at, zone: moment.zone }) === at',
    put: 'at > after',
  },
  {
    name: 'The popup opens by itself although nobody allowed it',
    file: 'platform/rungs.ts',
    find: 'await rung(rungs.popup,',
    put: 'await rung(rungs.popup || rungs.sound,',
  },
  {
    name: 'Damage to the settings takes them back to those of the first day',
    file: 'platform/store.ts',
    find: 'value: previous.success ? previous.output : fresh, brokenRaw: found',
    put: 'value: fresh, brokenRaw: found',
  },
  {
    name: 'The log does not say why a reminder went',
    file: 'reminders/offers.ts',
    find: "return { run: { ...run, offer: null }, log: [{ what: 'withdrawn', kind, why: hold.why }] };",
    put: 'return { run: { ...run, offer: null }, log: [] };',
  },
  {
    name: 'The log does not say what held a reminder',
    file: 'reminders/offers.ts',
    find: "log: [{ what: 'held', kind, why }],",
    put: 'log: [],',
  },
  {
    name: 'The log does not say that a pause began',
    file: 'reminders/silence.ts',
    find: "{ what: 'paused', until: end },",
    put: '',
  },
  {
    name: 'What an administrator fixed is not kept',
    file: 'platform/store.ts',
    find: 'const { settings, locks, problems } = underPolicy(documents.chosen.value, policy);',
    put: 'const { settings, locks, problems } = underPolicy(documents.chosen.value, policy && {});',
  },
];
