import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import {
  button,
  openPopup,
  PersonAtDesk,
  press,
  stand,
  water,
} from '@/tests/components/popup/open-popup';

afterEach(cleanup);

describe('after three ignored reminders', () => {
  const ignored = (
    person: PersonAtDesk,
    ignoredKind: 'stretch' | 'stand' | 'own-water' = 'stretch',
  ) => person.withRun({ ignoredInRow: 3, ignoredKind });

  it('the popup asks what to change, but not after two', () => {
    openPopup(new PersonAtDesk().withRun({ ignoredInRow: 2, ignoredKind: 'stretch' }));
    expect(screen.queryByText(/Not a good time lately/)).toBeNull();
    cleanup();
    const { asked, opened } = openPopup(ignored(new PersonAtDesk()));
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

  it('asks while the next reminder is due, too', () => {
    openPopup(ignored(new PersonAtDesk().offered('stretch')));
    expect(button('Less often')).toBeTruthy();
  });

  it('offers "Less often" only if that is possible', () => {
    const lunch = { ...water, when: { by: 'times' as const, times: ['12:30'] } };
    openPopup(ignored(new PersonAtDesk({ own: [lunch] }), 'own-water'));
    expect(button('Less often')).toBeNull();
    cleanup();
    openPopup(ignored(new PersonAtDesk({ own: [water] }), 'own-water'));
    expect(button('Less often')).toBeTruthy();
    cleanup();
    const rare = { ...water, when: { by: 'interval' as const, everyMinutes: 120 } };
    openPopup(ignored(new PersonAtDesk({ own: [rare] }), 'own-water'));
    expect(button('Less often')).toBeNull();
    cleanup();
    openPopup(ignored(new PersonAtDesk({ stretch: { on: true, everyMinutes: 120 } })));
    expect(button('Less often')).toBeNull();
    cleanup();
    openPopup(ignored(new PersonAtDesk({ stand: { ...stand, sitMinutes: 120 } }), 'stand'));
    expect(button('Less often')).toBeNull();
    cleanup();
    openPopup(ignored(new PersonAtDesk()), { locks: ['stretch.everyMinutes'] });
    expect(button('Less often')).toBeNull();
    expect(button('No, keep it')).toBeTruthy();
  });
});
