import optionsWords from 'words:options';
import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
} from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/options';
import { defaultSettings } from '@/settings/default-settings';
import { unreachable } from '@/tests/components/fake-worker';
import { IdleObserver } from '@/tests/components/idle-observer';
import { FakeOptionsHost, freshSnapshot } from '@/tests/components/options/fake-options-host';

// A view is imported when it is first shown.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', IdleObserver);
  vi.stubGlobal('ResizeObserver', IdleObserver);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  location.hash = '';
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** The name of the view that the navigation marks. */
const current = () => document.querySelector('nav a[aria-current]')?.textContent;

/** Changes the hash, as a link does. */
const goTo = (place: string) =>
  act(async () => {
    location.hash = place;
    dispatchEvent(new Event('hashchange'));
  });

async function open(place = '', host = new FakeOptionsHost()) {
  location.hash = place;
  render(<Options host={host} />);
  await waitFor(() => expect(current()).toBeTruthy());
  return host;
}

/** Keeps the log from loading until the returned function is called. */
async function delayLog(host: FakeOptionsHost): Promise<() => void> {
  const log = await host.readLog();
  const { promise, resolve } = Promise.withResolvers<typeof log>();
  vi.spyOn(host, 'readLog').mockReturnValue(promise);
  return () => resolve(log);
}

describe('the options page', () => {
  it('opens the view that its address names, with its title', async () => {
    await open('privacy');
    expect(current()).toBe('Privacy');
    expect(document.title).toBe('Loosen: Privacy');
  });

  it('keeps the view while the next one loads', async () => {
    const host = await open('privacy');
    const answer = await delayLog(host);
    await goTo('log');
    expect(current()).toBe('Privacy');
    expect(document.title).toBe('Loosen: Privacy');
    await act(async () => answer());
    await waitFor(() => expect(current()).toBe('Activity'));
    expect(document.title).toBe('Loosen: Activity');
  });

  it('shows the view that was chosen last, even if an earlier one loads later', async () => {
    const host = await open('privacy');
    const answer = await delayLog(host);
    await goTo('log');
    await goTo('about');
    await waitFor(() => expect(current()).toBe('Safety and about'));
    await act(async () => answer());
    expect(current()).toBe('Safety and about');
  });

  it('loads a view again with the next snapshot when the store could not be read', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const host = await open('privacy');
    host.readError = new Error('The disk is busy.');
    await goTo('log');
    await waitFor(() => expect(errors).toHaveBeenCalled());
    expect(current()).toBe('Privacy');
    host.readError = null;
    await host.snapshots.show({ ...freshSnapshot });
    await waitFor(() => expect(current()).toBe('Activity'));
  });

  it('scrolls to a section and gives it the keyboard when the place changes', async () => {
    await open('settings');
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(undefined);
    await goTo('hours');
    expect(scrolled.mock.contexts).toEqual([document.getElementById('hours')]);
    await goTo('privacy');
    await waitFor(() => expect(current()).toBe('Privacy'));
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('shows a changed setting at once, and why it was refused until the view changes', async () => {
    const host = await open('settings');
    host.worker.refusal = unreachable;
    fireEvent.click(screen.getByLabelText('Remind me to check my posture'));
    await screen.findByText(/Not saved\..*isn’t answering/);
    expect(screen.getByLabelText('Remind me to check my posture')).toHaveProperty('checked', true);
    await goTo('privacy');
    await waitFor(() => expect(current()).toBe('Privacy'));
    expect(screen.queryByText(/isn’t answering/)).toBeNull();
  });

  it('follows the theme of the store', async () => {
    const host = await open('privacy');
    const settings = { ...defaultSettings, theme: 'dark' as const };
    await host.snapshots.show({ ...freshSnapshot, stored: { ...freshSnapshot.stored, settings } });
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});

describe('unsaved changes', () => {
  async function openDirty() {
    const host = await open('routines');
    press('New routine');
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Routine name' });
    name.value = 'Lunch';
    await act(async () => void fireEvent.input(name));
    return host;
  }

  it('stay when the person does not want to leave them', async () => {
    const host = await openDirty();
    host.confirms = false;
    await goTo('privacy');
    expect(host.calls).toEqual([['confirm', optionsWords.leave]]);
    expect(location.hash).toBe('#routines');
    expect(current()).toBe('Your routines');
  });

  it('are left when the person agrees, and are not asked about again', async () => {
    const host = await openDirty();
    await goTo('privacy');
    await waitFor(() => expect(current()).toBe('Privacy'));
    await goTo('about');
    await waitFor(() => expect(current()).toBe('Safety and about'));
    expect(host.calls).toEqual([['confirm', optionsWords.leave]]);
  });

  it('let the browser ask before the page is closed', async () => {
    await open('routines');
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(closing()).toBe(false);
    cleanup();
    await openDirty();
    expect(closing()).toBe(true);
  });

  it('keep the page from loading again in another language', async () => {
    await open('routines');
    const change = () => document.dispatchEvent(new Event('loosen-language', { cancelable: true }));
    expect(change()).toBe(true);
    cleanup();
    await openDirty();
    expect(change()).toBe(false);
  });
});

describe('the history', () => {
  it('shows this year until another is chosen, and keeps that year as the store changes', async () => {
    const host = await open('history');
    expect(host.calls).toEqual([['history', 2026]]);
    const years = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Year' });
    expect(years.value).toBe('2026');
    years.value = '2025';
    await act(async () => void fireEvent.change(years));
    await waitFor(() => expect(years.value).toBe('2025'));
    await host.snapshots.show({ ...freshSnapshot, moment: { ...freshSnapshot.moment } });
    await waitFor(() => expect(host.calls.length).toBe(3));
    expect(host.calls.slice(1)).toEqual([
      ['history', 2025],
      ['history', 2025],
    ]);
  });
});

describe('a person’s own routines', () => {
  const lunch = { id: 'own-lunch', name: 'Lunch', steps: [] };

  it('are listed with a change as soon as it is saved', async () => {
    const host = new FakeOptionsHost();
    host.own = { ...host.own, routines: [lunch] };
    await open('routines', host);
    expect(screen.getByText('Lunch')).toBeTruthy();
    await act(async () => void press('Delete: Lunch'));
    expect(host.calls).toEqual([{ kind: 'delete-own', id: 'own-lunch' }]);
    await waitFor(() => expect(screen.queryByText('Lunch')).toBeNull());
  });

  it('say why a change was refused', async () => {
    const host = new FakeOptionsHost();
    host.own = { ...host.own, routines: [lunch] };
    host.ownRefusal = unreachable;
    await open('routines', host);
    await act(async () => void press('Delete: Lunch'));
    await screen.findByText(/Not saved\..*isn’t answering/);
    expect(screen.getByText('Lunch')).toBeTruthy();
  });
});
