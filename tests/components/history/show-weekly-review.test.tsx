import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showWeeklyReview, type WeeklyReviewHost } from '@/components/history/show-weekly-review';
import { daysOf } from '@/scripts/samples/sample-days';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import { FakeWorker } from '@/tests/components/fake-worker';

/** A Monday, 09:00 in Berlin. */
const moment = { at: Date.parse('2026-11-23T08:00:00Z'), zone: 'Europe/Berlin' };
/** Last week: its breaks fall short of the goal on most days. */
const lastWeek = {
  '2026-11-16': 2,
  '2026-11-17': 2,
  '2026-11-18': 2,
  '2026-11-19': 2,
  '2026-11-20': 4,
};

const place = () => document.getElementById('weekly-review');
const sheets = () => document.head.querySelectorAll('link').length;
const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  document.body.innerHTML = '<div id="weekly-review"></div>';
});
afterEach(() => {
  const shown = place();
  if (shown !== null) render(null, shown);
  document.body.innerHTML = '';
  document.head.innerHTML = '';
});

async function show(breaks: Readonly<Record<string, number>>, settings: Partial<Settings> = {}) {
  const worker = new FakeWorker<Parameters<WeeklyReviewHost['send']>[0]>();
  const weeks: string[] = [];
  await act(() =>
    showWeeklyReview(document, {
      now: () => moment,
      readSettings: async () => ({ settings: { ...defaultSettings, ...settings }, locks: [] }),
      readWeek: async (from, to) => {
        weeks.push(`${from} to ${to}`);
        return { days: daysOf(breaks), events: [] };
      },
      send: worker.send,
    }),
  );
  return { worker, weeks };
}

describe('the weekly review in the popup', () => {
  it('reads last week and shows it with its style sheet', async () => {
    const { weeks } = await show(lastWeek);
    expect(weeks).toEqual(['2026-11-16 to 2026-11-22']);
    expect(place()?.textContent).toMatch(/^Last week/);
    expect(sheets()).toBe(1);
  });

  it('shows nothing and loads no style sheet when nothing is known of the week', async () => {
    await show({});
    expect(place()?.textContent).toBe('');
    expect(sheets()).toBe(0);
  });

  it('does nothing if the popup has no place for it', async () => {
    document.body.innerHTML = '';
    const { weeks } = await show(lastWeek);
    expect(weeks).toEqual([]);
  });

  it('applies its suggestion, and undoes that', async () => {
    const { worker } = await show(lastWeek, { goal: 4 });
    await press('Yes, change it');
    await press('Undo');
    expect(worker.asked).toEqual([
      { kind: 'change-settings', parts: { goal: 2 } },
      { kind: 'change-settings', parts: { goal: 4 } },
    ]);
  });

  it('reports the day on which it was dismissed', async () => {
    const { worker } = await show(lastWeek);
    await waitFor(() => expect(place()?.textContent).not.toBe(''));
    await press('Dismiss');
    expect(worker.asked).toEqual([{ kind: 'weekly-review-seen', date: '2026-11-23' }]);
  });
});
