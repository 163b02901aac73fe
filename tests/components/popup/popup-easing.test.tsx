import { cleanup, screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { showEasePrompt } from '@/components/popup/show-ease-prompt';
import type { Intent } from '@/reminders/event';
import type { ReminderId } from '@/reminders/kinds/kinds';
import { FakeWorker } from '@/tests/components/fake-worker';
import {
  button,
  openPopup,
  PersonAtDesk,
  press,
  stand,
  water,
} from '@/tests/components/popup/open-popup';

const place = () => document.getElementById('ease-prompt');

/** Shows the question to a person who ignored three reminders. Records requests and openings. */
async function ask(
  person: PersonAtDesk,
  {
    ignoredKind = 'stretch',
    locks = [],
  }: { readonly ignoredKind?: ReminderId; readonly locks?: readonly string[] } = {},
) {
  const { state, now } = person.withRun({ ignoredInRow: 3, ignoredKind });
  const worker = new FakeWorker<Intent>();
  const opened: string[] = [];
  document.body.innerHTML = '<div id="ease-prompt"></div>';
  await showEasePrompt(document, {
    now: () => ({ at: now, zone: 'Europe/Berlin' }),
    read: async () => ({ ...state, locks }),
    send: worker.send,
    openHours: () => opened.push('hours'),
  });
  await waitFor(() => expect(place()?.textContent).not.toBe(''));
  return { asked: worker.asked, opened };
}

afterEach(() => {
  const shown = place();
  if (shown !== null) render(null, shown);
  document.body.innerHTML = '';
  document.head.innerHTML = '';
});

describe('the place of the question', () => {
  it('exists after three ignored reminders, but not after two', () => {
    openPopup(new PersonAtDesk().withRun({ ignoredInRow: 2, ignoredKind: 'stretch' }));
    expect(place()).toBeNull();
    cleanup();
    openPopup(new PersonAtDesk().withRun({ ignoredInRow: 3, ignoredKind: 'stretch' }));
    expect(place()).not.toBeNull();
    cleanup();
  });

  it('exists while the next reminder is due, too', () => {
    const person = new PersonAtDesk().offered('stretch');
    openPopup(person.withRun({ ignoredInRow: 3, ignoredKind: 'stretch' }));
    expect(place()).not.toBeNull();
    cleanup();
  });
});

describe('the question after three ignored reminders', () => {
  it('asks what to change', async () => {
    const { asked, opened } = await ask(new PersonAtDesk());
    expect(screen.getByText(/Not a good time lately\?/)).toBeTruthy();
    expect(asked).toEqual([]);
    for (const answer of ['Less often', 'Change hours', 'Pause this week', 'No, keep it']) {
      press(answer);
    }
    expect(asked).toEqual([
      { kind: 'ease', how: 'less-often' },
      { kind: 'ease', how: 'other-hours' },
      { kind: 'pause', until: { date: '2026-11-30' } },
      { kind: 'ease', how: 'keep' },
    ]);
    expect(opened).toEqual(['hours']);
  });

  it('offers "Less often" only if that is possible', async () => {
    const lunch = { ...water, when: { by: 'times' as const, times: ['12:30'] } };
    await ask(new PersonAtDesk({ own: [lunch] }), { ignoredKind: 'own-water' });
    expect(button('Less often')).toBeNull();
    await ask(new PersonAtDesk({ own: [water] }), { ignoredKind: 'own-water' });
    expect(button('Less often')).toBeTruthy();
    const rare = { ...water, when: { by: 'interval' as const, everyMinutes: 120 } };
    await ask(new PersonAtDesk({ own: [rare] }), { ignoredKind: 'own-water' });
    expect(button('Less often')).toBeNull();
    await ask(new PersonAtDesk({ stretch: { on: true, everyMinutes: 120 } }));
    expect(button('Less often')).toBeNull();
    await ask(new PersonAtDesk({ stand: { ...stand, sitMinutes: 120 } }), { ignoredKind: 'stand' });
    expect(button('Less often')).toBeNull();
    await ask(new PersonAtDesk(), { locks: ['stretch.everyMinutes'] });
    expect(button('Less often')).toBeNull();
    expect(button('No, keep it')).toBeTruthy();
  });
});
