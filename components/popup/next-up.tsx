import popupWords from 'words:popup';
import type { ComponentChildren } from 'preact';
import { reminderName } from '@/components/popup/reminder-name';
import { Button } from '@/components/ui/button';
import { Ring } from '@/components/ui/ring';
import { dayAndTime } from '@/locales/formats';
import { hoursAndMinutes, minutes } from '@/locales/time-text';
import type { HoldReason } from '@/reminders/hold-reasons';
import type { NextUpState } from '@/reminders/next-up';
import type { State } from '@/reminders/state';
import type { Settings } from '@/settings/settings';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';
import './next-up.css';

/** Beyond this many minutes, a day and a time are clearer than minutes. */
const farMinutes = 180;

/** A hold that the browser detects, and that a setting can turn off. */
export type SeenHold = keyof Settings['holds'];

/** The setting of each detected hold. */
const holdSettings: Partial<Record<HoldReason, SeenHold>> = {
  'call-seen': 'call',
  'full-screen': 'fullScreen',
  sound: 'sound',
};

interface NextUpProps {
  readonly nextUp: Exclude<NextUpState, { kind: 'offer' }>;
  readonly state: State;
  readonly moment: Moment;
  /** The settings that an administrator fixed. */
  readonly locks: readonly string[];
  readonly standToggle: ComponentChildren;
  readonly onNeverWait: (hold: SeenHold) => void;
}

interface Headline {
  readonly label?: string;
  readonly big: string;
  /** Whether the headline is a number of minutes, which is larger than text. */
  readonly isCount?: boolean;
  readonly detail: string;
  readonly full?: number | null;
}

/** Returns the minutes left, rounded up, so that no reminder is due before the count ends. */
function minutesUntil(at: number, now: number): number {
  return Math.ceil(Math.max(0, at - now) / minuteMs);
}

function heldDetail(
  { why, until, reminder }: Extract<NextUpState, { kind: 'held' }>,
  { at: now, zone }: Moment,
): string {
  const words = popupWords.held;
  if (why === 'stretching') return words.stretching;
  const hold = holdSettings[why];
  if (hold !== undefined && reminder !== null) {
    return words.waits[hold]({ kind: reminder === 'stretch' ? reminder : 'other' });
  }
  if (until === null) return words.untilEnd;
  const time = dayAndTime(until, now, zone);
  if (why === 'paused') return words.pauseUntil({ time });
  return why === 'in-call' ? words.callUntil({ time }) : words.until({ time });
}

function heldHeadline(nextUp: Extract<NextUpState, { kind: 'held' }>, moment: Moment): Headline {
  const { why, until } = nextUp;
  const words = popupWords.held;
  const forEver = (why === 'outside-hours' || why === 'day-off') && until === null;
  return forEver
    ? { big: words.noHours.title, detail: words.noHours.detail }
    : { big: words.titles[why], detail: heldDetail(nextUp, moment) };
}

function earlierReminderWords(
  { kind, at }: NonNullable<Extract<NextUpState, { kind: 'next' }>['before']>,
  state: State,
  now: number,
): string {
  const length = hoursAndMinutes(Math.max(1, minutesUntil(at, now)));
  return popupWords.before({ ...reminderName(state, kind), length });
}

function nextHeadline(
  nextUp: Extract<NextUpState, { kind: 'next' }>,
  state: State,
  moment: Moment,
): Headline {
  const { reminder, at, full, before, snoozed, sittingMs } = nextUp;
  const name = reminderName(state, reminder);
  const left = minutesUntil(at, moment.at);
  const time = dayAndTime(at, moment.at, moment.zone);
  const upFor = reminder === 'stand' && state.run.standing ? 'standing' : 'sitting';
  const detail = [
    ...(before === null ? [] : [earlierReminderWords(before, state, moment.at)]),
    ...(full === null
      ? []
      : [popupWords[upFor]({ length: minutes(Math.floor(sittingMs / minuteMs)) })]),
  ].join(' · ');
  if (full === null || left > farMinutes) {
    return { label: popupWords.next(name), big: time, detail, full };
  }
  const label = snoozed ? popupWords.snoozed : popupWords.next(name);
  return { label, big: minutes(Math.max(1, left)), isCount: true, detail, full };
}

function headlineOf({ nextUp, state, moment }: NextUpProps): Headline {
  switch (nextUp.kind) {
    case 'off':
      return { big: popupWords.off.title, detail: popupWords.off.detail };
    case 'held':
      return heldHeadline(nextUp, moment);
    case 'waiting':
      return {
        label: popupWords.waiting.label(reminderName(state, nextUp.reminder)),
        big: popupWords.waiting.title,
        detail: popupWords.waiting.detail({
          time: dayAndTime(nextUp.until, moment.at, moment.zone),
        }),
      };
    case 'next':
      return nextHeadline(nextUp, state, moment);
  }
}

/** Shows the next reminder and its time, as of `moment`. */
export function NextUp(props: NextUpProps) {
  const { nextUp } = props;
  const { label, big, isCount, detail, full } = headlineOf(props);
  const hold = nextUp.kind === 'held' ? holdSettings[nextUp.why] : undefined;
  return (
    <section class="next-up">
      <div>
        {/* Announces a new headline as a whole, but not each passing minute. */}
        <div aria-live="polite" aria-atomic>
          {label !== undefined && <p class="next-label">{label}</p>}
          <div {...(nextUp.kind === 'next' && { 'aria-live': 'off' })}>
            <h1 class={isCount ? 'next-headline' : 'next-headline as-text'} tabIndex={-1}>
              {big}
            </h1>
            {detail !== '' && <p class="next-detail">{detail}</p>}
          </div>
        </div>
        {hold !== undefined && !props.locks.includes(`holds.${hold}`) && (
          <Button look="small" onClick={() => props.onNeverWait(hold)}>
            {popupWords.held.neverWait[hold]}
          </Button>
        )}
        {props.standToggle}
      </div>
      {typeof full === 'number' && (
        <Ring full={full} label={popupWords.ringLabel({ percent: Math.round(full * 100) })} />
      )}
    </section>
  );
}
