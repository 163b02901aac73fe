import type { Stored } from '@/platform/storage/store';
import { maySnooze } from '@/reminders/snooze';
import { positions } from '@/routines/library/exercise-lists';
import { routineSummaries } from '@/routines/library/routine-summaries';
import { routineTraits } from '@/routines/library/routine-traits';
import { type Choice, choose } from '@/routines/plan/choose';

/** The longest routine, in minutes, that an ordinary stretch offers. */
const usualMinutes = 3;
const longMinutes = 5;

/**
 * Every fifth stretch is a long routine: at one every 45 minutes, about one 5-minute break in half a
 * day. NIOSH tested breaks of 5 minutes (https://www.cdc.gov/niosh/updates/upd-07-11-07.html); how
 * often is our judgement.
 */
const turnsToLong = 5;

/** Every routine, with the data that the choice needs. */
const library = Object.values(routineSummaries).map((summary) => ({
  ...summary,
  ...routineTraits[summary.id],
}));

/** Chooses the routine for the stretch of `turn`; null suggests a walk, because none fits. */
export function choiceForOffer(
  { settings, run, practice }: Pick<Stored, 'settings' | 'run' | 'practice'>,
  turn: number,
): Choice | null {
  const short = !maySnooze(run.clocks.stretch);
  const context = {
    positions: positions.filter((position) => settings.positions[position]),
    body: practice.body,
    notForMe: practice.notForMe,
    recent: practice.recent,
    doses: practice.doses,
    last: run.lastRoutine,
    passed: Math.max(0, turn - (practice.recent.at(-1)?.turn ?? 0)),
  };
  const within = (minutes: number, shortOnes: boolean) =>
    choose(library, { ...context, minutes, short: shortOnes });
  const long = turn % turnsToLong === turnsToLong - 1;
  // After two snoozes, only routines of half a minute are offered.
  if (short) return within(usualMinutes, true);
  return within(long ? longMinutes : usualMinutes, false) ?? within(longMinutes, false);
}

/** Adds the choice for the next stretch to the state, where the popup reads it. */
export function withChoice(stored: Stored): Stored {
  const { offer, clocks } = stored.run;
  const turn = offer?.kind === 'stretch' ? offer.turn : clocks.stretch.turn;
  const next = choiceForOffer(stored, turn);
  return sameChoice(next, stored.practice.next)
    ? stored
    : { ...stored, practice: { ...stored.practice, next } };
}

function sameChoice(one: Stored['practice']['next'], other: Stored['practice']['next']): boolean {
  return (
    one?.routine === other?.routine &&
    one?.because.area === other?.because.area &&
    one?.because.since === other?.because.since
  );
}
