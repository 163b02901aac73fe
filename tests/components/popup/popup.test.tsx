import routines from 'words:routines';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '@/components/popup/popup';
import type { PopupSnapshot } from '@/components/popup/popup-host';
import type { Intent } from '@/reminders/event';
import { freshRun } from '@/reminders/fresh-run';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { defaultSettings } from '@/settings/default-settings';
import { FakeSnapshots } from '@/tests/components/fake-snapshots';
import { FakeWorker, unreachable } from '@/tests/components/fake-worker';

afterEach(cleanup);

const monday = { at: Date.parse('2026-11-23T08:00:00Z'), zone: 'Europe/Berlin' };
const tuesday = { ...monday, at: Date.parse('2026-11-24T08:00:00Z') };

const stored: PopupSnapshot['stored'] = {
  settings: defaultSettings,
  run: freshRun(monday.at),
  locks: [],
  journal: { version: 1, days: [] },
  month: { version: 2, days: [] },
  practice: freshPractice,
  ownRoutines: [],
};

function open(snapshot: Partial<PopupSnapshot> = {}) {
  const worker = new FakeWorker<Intent>();
  const snapshots = new FakeSnapshots<PopupSnapshot>({ stored, moment: tuesday, ...snapshot });
  const opened: (string | null)[] = [];
  const host = {
    snapshots,
    send: worker.send,
    openGuide: (routine: string | null) => opened.push(routine),
    openSettings: (section: string) => opened.push(`#${section}`),
    routineName: (id: keyof typeof routines) => routines[id],
    postureWords: () => ({ prompt: 'Sit back.', action: 'Let your shoulders drop.' }),
  };
  render(<Popup host={host} />);
  return { worker, snapshots, opened };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const reviewPlace = () => document.getElementById('weekly-review');

describe('the popup', () => {
  it('asks the worker once to check its state, without a notice if that is refused', async () => {
    const { worker, snapshots } = open();
    worker.refusal = unreachable;
    await snapshots.show({ stored, moment: tuesday });
    expect(worker.asked).toEqual([{ kind: 'look' }]);
    expect(screen.queryByText(/isn’t answering/)).toBeNull();
  });

  it('shows why a request was refused until one succeeds', async () => {
    const { worker } = open();
    worker.refusal = unreachable;
    press('I moved');
    await screen.findByText(/isn’t answering/);
    worker.refusal = null;
    press('I moved');
    await expect.poll(() => screen.queryByText(/isn’t answering/)).toBeNull();
  });

  it('shows what changes in the store', async () => {
    const { snapshots } = open();
    const pause = { since: tuesday.at, until: tuesday.at + 3_600_000 };
    await snapshots.show({
      stored: { ...stored, run: { ...stored.run, pause } },
      moment: tuesday,
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Paused');
  });

  it('opens the guide and the sections of the options page', () => {
    const { opened } = open();
    press('Stretch now');
    press('Settings');
    press('Activity');
    expect(opened).toEqual([freshPractice.next?.routine, '#reminders', '#log']);
  });
});

describe('the place of the weekly review', () => {
  it('exists on the first workday of a week', () => {
    open({ moment: monday });
    expect(reviewPlace()).not.toBeNull();
  });

  it('does not exist on other days or while the review is off', () => {
    open();
    expect(reviewPlace()).toBeNull();
    cleanup();
    open({
      moment: monday,
      stored: { ...stored, settings: { ...defaultSettings, lookBack: false } },
    });
    expect(reviewPlace()).toBeNull();
  });

  it('is removed once the review is dismissed', async () => {
    const { snapshots } = open({ moment: monday });
    const journal = { ...stored.journal, lookedBack: '2026-11-23' };
    await snapshots.show({ stored: { ...stored, journal }, moment: monday });
    expect(reviewPlace()).toBeNull();
  });
});
