import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import {
  button,
  openPopup,
  press,
  Sitter,
  stand,
  water,
} from '@/tests/components/popup/open-popup';

afterEach(cleanup);

describe('after three ignored reminders', () => {
  const ignored = (sitter: Sitter, ignoredKind: 'stretch' | 'stand' | 'own-water' = 'stretch') =>
    sitter.is({ ignoredInRow: 3, ignoredKind });

  it('the popup asks what to change, and not before', () => {
    openPopup(new Sitter().is({ ignoredInRow: 2, ignoredKind: 'stretch' }));
    expect(screen.queryByText(/Three reminders went by/)).toBeNull();
    cleanup();
    const { asked, opened } = openPopup(ignored(new Sitter()));
    expect(screen.getByText('Three reminders went by. Change something?')).toBeTruthy();
    expect(asked).toEqual([]);
    for (const answer of ['Less often', 'Other hours', 'Pause this week', 'Keep it as it is']) {
      press(answer);
    }
    expect(asked).toEqual([
      { kind: 'ease', how: 'less-often' },
      { kind: 'ease', how: 'other-hours' },
      { kind: 'pause', until: 'next-week' },
      { kind: 'ease', how: 'keep' },
    ]);
    expect(opened).toEqual(['hours']);
  });

  it('asks while the next reminder is due, too', () => {
    openPopup(ignored(new Sitter().offered('stretch')));
    expect(button('Less often')).toBeTruthy();
  });

  it('offers "Less often" only where that is possible', () => {
    const lunch = { ...water, when: { by: 'times' as const, times: ['12:30'] } };
    openPopup(ignored(new Sitter({ own: [lunch] }), 'own-water'));
    expect(button('Less often')).toBeNull();
    cleanup();
    openPopup(ignored(new Sitter({ own: [water] }), 'own-water'));
    expect(button('Less often')).toBeTruthy();
    cleanup();
    const rare = { ...water, when: { by: 'interval' as const, everyMinutes: 120 } };
    openPopup(ignored(new Sitter({ own: [rare] }), 'own-water'));
    expect(button('Less often')).toBeNull();
    cleanup();
    openPopup(ignored(new Sitter({ stretch: { on: true, everyMinutes: 120 } })));
    expect(button('Less often')).toBeNull();
    cleanup();
    openPopup(ignored(new Sitter({ stand: { ...stand, sitMinutes: 120 } }), 'stand'));
    expect(button('Less often')).toBeNull();
    cleanup();
    openPopup(ignored(new Sitter()), { locks: ['stretch.everyMinutes'] });
    expect(button('Less often')).toBeNull();
    expect(button('Keep it as it is')).toBeTruthy();
  });
});
