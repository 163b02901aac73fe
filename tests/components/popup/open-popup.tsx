import routines from 'words:routines';
import { fireEvent, render, screen } from '@testing-library/preact';
import { PopupPage, type PopupProps } from '@/components/popup/popup-page';
import { carryOut } from '@/reminders/carry-out';
import type { Intent } from '@/reminders/event';
import { clockOf, freshRun } from '@/reminders/fresh-run';
import type { ReminderId } from '@/reminders/kinds/kinds';
import type { Run } from '@/reminders/run';
import type { State } from '@/reminders/state';
import type { Choice } from '@/routines/plan/choose';
import { defaultSettings } from '@/settings/default-settings';
import type { OwnReminder, Settings } from '@/settings/settings';
import { waterReminder } from '@/tests/settings/water-reminder';
import { minuteMs } from '@/values/duration';

/** A Monday in autumn, 09:00 in Berlin. */
const monday = Date.parse('2026-11-23T08:00:00Z');
const zone = 'Europe/Berlin';

export const water: OwnReminder = {
  ...waterReminder,
  when: { by: 'interval', everyMinutes: 40 },
};

export const stand = { on: true, sitMinutes: 45, standMinutes: 15 };

/** A person at the desk since nine, and the state that the popup shows. */
export class PersonAtDesk {
  state: State;
  now = monday;

  constructor(settings: Partial<Settings> = {}) {
    this.state = { settings: { ...defaultSettings, ...settings }, run: freshRun(monday) };
  }

  timePasses(minutes: number): this {
    this.now += minutes * minuteMs;
    return this;
  }

  withRun(run: Partial<Run>): this {
    this.state = { ...this.state, run: { ...this.state.run, ...run } };
    return this;
  }

  /** Offers a reminder that was snoozed so many times. */
  offered(kind: ReminderId, snoozes = 0): this {
    const { clocks } = this.state.run;
    const clock = { ...clockOf(this.state.run, kind), snoozes };
    const offer = { id: 1, kind, turn: 0, madeAt: this.now, shown: true };
    return this.withRun({ offer, clocks: { ...clocks, [kind]: clock } });
  }

  /** Makes a reminder due. */
  due(kind: ReminderId): this {
    const { clocks } = this.state.run;
    const clock = { ...clockOf(this.state.run, kind), sittingMs: 120 * minuteMs };
    return this.withRun({ clocks: { ...clocks, [kind]: clock } });
  }

  sends(intent: Intent): this {
    this.state = carryOut(this.state, intent, { at: this.now, zone }).state;
    return this;
  }
}

export const press = (name: string | RegExp) =>
  fireEvent.click(screen.getByRole('button', { name }));

export const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

export const nothingDone = {
  breaks: 0,
  naturalBreaks: 0,
};

export const hamstrings: Choice = {
  routine: 'hamstrings-seated-2min',
  because: { area: 'hamstring', since: null },
};

/** Shows the popup of a person. Records its requests and what it opens. */
export function openPopup(person: PersonAtDesk, props: Partial<PopupProps> = {}) {
  const asked: Intent[] = [];
  const opened: string[] = [];
  const page = () => (
    <PopupPage
      state={person.state}
      locks={[]}
      showsReview={false}
      moment={{ at: person.now, zone }}
      today={nothingDone}
      choice={hamstrings}
      own={[]}
      routineName={(id) => routines[id]}
      postureWords={() => ({ prompt: 'Shoulders low?', action: 'Let them drop.' })}
      refused={null}
      onRequest={(intent) => asked.push(intent)}
      onOpenGuide={(routine) => opened.push(routine ?? 'walk')}
      onOpenSettings={(section) => opened.push(section)}
      {...props}
    />
  );
  const { rerender } = render(page());
  return { asked, opened, refresh: () => rerender(page()) };
}

/** The button with that name, or null. */
export const button = (name: string | RegExp) => screen.queryByRole('button', { name });
/** The text of the focused element. */
export const focused = () => document.activeElement?.textContent;
