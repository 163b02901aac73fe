import routineNames from 'words:routines';
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Guide } from '@/components/guide/guide';
import type { GuideHost, GuideRequest, GuideSnapshot } from '@/components/guide/guide-host';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { movements } from '@/routines/movements/movements';
import { freshOwn } from '@/routines/own/own-library';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { defaultSettings } from '@/settings/default-settings';
import { FakeSnapshots } from '@/tests/components/fake-snapshots';
import { FakeWorker, unreachable } from '@/tests/components/fake-worker';
import { installGuideFakes, number, pass, removeGuideFakes } from './play-guide';

beforeEach(installGuideFakes);
afterEach(removeGuideFakes);

const routine = 'hamstrings-seated-2min';
const title = routineNames[routine];
const library = { exercises, movements, routines };

function snapshotOf(stored: Partial<GuideSnapshot['stored']> = {}): GuideSnapshot {
  return {
    stored: {
      settings: defaultSettings,
      practice: freshPractice,
      journal: { version: 1, days: [] },
      month: { version: 2, days: [] },
      ...stored,
    },
    moment: { at: Date.now(), zone: 'Europe/Berlin' },
  };
}

function open(more: Partial<GuideHost> = {}, stored: Partial<GuideSnapshot['stored']> = {}) {
  const worker = new FakeWorker<GuideRequest>();
  const snapshots = new FakeSnapshots(snapshotOf(stored));
  const hasVoice = new FakeSnapshots(false);
  const systemIsDark = new FakeSnapshots(false);
  const screenOn: boolean[] = [];
  const opened: string[] = [];
  let sessions = 0;
  const host: GuideHost = {
    snapshots,
    send: worker.send,
    asked: { routine },
    startsPaused: false,
    own: freshOwn,
    now: () => Date.now(),
    newSession: () => `session-${(sessions += 1)}`,
    sounds: { tone: () => undefined, say: () => undefined },
    hasVoice,
    systemIsDark,
    keepScreenOn: (wanted) => screenOn.push(wanted),
    openFloating: null,
    openSettings: (section) => opened.push(section),
    close: () => opened.push('closed'),
    ...more,
  };
  render(<Guide host={host} library={library} />);
  // The guide draws the rest after its first paint.
  void act(() => void vi.advanceTimersByTime(64));
  const sessionsOf = (kind: GuideRequest['kind']) =>
    worker.asked.flatMap((request) =>
      request.kind === kind && 'session' in request ? [request.session] : [],
    );
  return { worker, snapshots, hasVoice, systemIsDark, screenOn, opened, sessionsOf };
}

const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const leftAt = (at: number) => ({
  ...freshPractice,
  place: { routine, session: 'left', stepIndex: 1, intoStepMs: 0, playedMs: 40_000, at },
});

describe('a session of the guide', () => {
  it('keeps its language, since the page would have to load again', () => {
    open();
    const change = new Event('loosen-language', { cancelable: true });
    expect(document.dispatchEvent(change)).toBe(false);
  });

  it('plays at once and keeps the screen on', () => {
    const { sessionsOf, screenOn } = open();
    expect(sessionsOf('begin-routine')).toEqual(['session-1']);
    expect(screenOn.at(-1)).toBe(true);
    expect(document.title).toBe(`Loosen: ${title}`);
  });

  it('resumes where the routine was left, paused and under the same name', async () => {
    const { sessionsOf, screenOn } = open({}, { practice: leftAt(Date.now() - 60_000) });
    expect(screen.getByText(/Carrying on from exercise 2 of/)).toBeTruthy();
    expect(screenOn.at(-1)).toBe(false);
    await press('Resume');
    expect(new Set(sessionsOf('begin-routine'))).toEqual(new Set(['left']));
  });

  it('starts again from the start under a new name', async () => {
    const { sessionsOf, screenOn } = open({}, { practice: leftAt(Date.now() - 60_000) });
    await press('Start again');
    expect(sessionsOf('begin-routine').at(-1)).toBe('session-1');
    expect(screenOn.at(-1)).toBe(true);
    expect(screen.getAllByText(/1 of/).length).toBeGreaterThan(0);
  });

  it('waits for the person when the guide opened by itself', async () => {
    const { sessionsOf } = open({ startsPaused: true });
    const before = number();
    await pass(5);
    expect(number()).toBe(before);
    expect(sessionsOf('begin-routine')).toEqual([]);
    await press('Start');
    expect(sessionsOf('begin-routine')).toEqual(['session-1']);
  });

  it('keeps its routine when a stored change excludes it', async () => {
    const { snapshots } = open();
    const notForMe = Object.keys(exercises);
    await snapshots.show(snapshotOf({ practice: { ...freshPractice, notForMe } }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  });
});

describe('a refusal in the guide', () => {
  it('is shown until a later request succeeds', async () => {
    const { worker } = open();
    worker.refusal = unreachable;
    await press('Easier');
    expect(screen.getByText(/isn’t answering/)).toBeTruthy();
    worker.refusal = null;
    await press('Easier');
    expect(screen.queryByText(/isn’t answering/)).toBeNull();
  });
});

describe('the voice', () => {
  it('can be chosen once the browser has loaded one', async () => {
    const { hasVoice } = open();
    expect(screen.getByText('No voice on this device')).toBeTruthy();
    await hasVoice.show(true);
    expect(screen.queryByText('No voice on this device')).toBeNull();
  });
});

describe('the floating window', () => {
  /** The document of another window, as the browser opens it. */
  function openedWindow(): Document {
    const opened = document.implementation.createHTMLDocument('');
    Object.defineProperty(opened, 'defaultView', { value: window });
    return opened;
  }

  it('has no button in a browser without such windows', () => {
    open();
    expect(screen.queryByRole('button', { name: 'Keep on top' })).toBeNull();
  });

  it('shows the figure until it is closed, in the colours of the page', async () => {
    const view = openedWindow();
    let close = () => undefined as void;
    const { systemIsDark } = open({
      openFloating: async (closed) => {
        close = closed;
        return view.body;
      },
    });
    await press('Keep on top');
    expect(view.body.querySelector('.floating-guide')).not.toBeNull();
    expect(view.documentElement.dataset['theme']).toBe('light');
    await systemIsDark.show(true);
    expect(view.documentElement.dataset['theme']).toBe('dark');
    await act(async () => close());
    expect(view.body.querySelector('.floating-guide')).toBeNull();
  });

  it('leaves the page as it is when the browser refuses it', async () => {
    open({ openFloating: async () => null });
    await press('Keep on top');
    expect(document.querySelector('.stage')).not.toBeNull();
  });
});
