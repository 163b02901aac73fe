import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { AboutPage } from '@/components/about-page';
import { type SettingsChange, SettingsView } from '@/components/settings-view';
import { defaultSettings, type Settings } from '@/reminders/settings';
import { exercises } from '@/routines/exercises';
import { freshPractice } from '@/routines/practice';

afterEach(cleanup);

function open(settings: Partial<Settings> = {}) {
  const changes: SettingsChange[] = [];
  render(
    <SettingsView
      settings={{ ...defaultSettings, ...settings }}
      practice={freshPractice}
      library={exercises}
      onPractise={() => undefined}
      onChange={(change) => changes.push(change)}
    />,
  );
  return changes;
}

describe('the settings', () => {
  it('change one part and leave the others alone', () => {
    const changes = open();
    fireEvent.click(screen.getByLabelText('Remind me to check my posture'));
    expect(changes).toEqual([{ posture: { on: false, everyMinutes: 30 } }]);
  });

  it('take an interval when the slider is let go', () => {
    const changes = open();
    const slider = screen.getByLabelText<HTMLInputElement>('Sitting time before a stretch');
    slider.value = '60';
    fireEvent.input(slider);
    expect(changes).toEqual([]);
    expect(screen.getByText('60 min')).toBeTruthy();
    fireEvent.change(slider);
    expect(changes).toEqual([{ stretch: { on: true, everyMinutes: 60 } }]);
  });

  it('add and drop working days in the order of the week', () => {
    const changes = open();
    fireEvent.click(screen.getByLabelText('Wednesday'));
    fireEvent.click(screen.getByLabelText('Saturday'));
    expect(changes.map(({ hours }) => hours?.days)).toEqual([
      [1, 2, 4, 5],
      [1, 2, 3, 4, 5, 6],
    ]);
  });

  it('ignore a time that is not complete', () => {
    const changes = open();
    const from = screen.getByLabelText<HTMLInputElement>('From');
    from.value = '';
    fireEvent.change(from);
    expect(changes).toEqual([]);
  });

  it('say that hours run over midnight, and that no day means silence', () => {
    open({ hours: { on: true, days: [1], from: 22 * 60, to: 6 * 60 } });
    expect(screen.getByText('Runs over midnight.')).toBeTruthy();
    cleanup();
    open({ hours: { on: true, days: [], from: 0, to: 1 } });
    expect(screen.getByText(/nothing will ring/)).toBeTruthy();
  });

  it('keep at least one place to stretch', () => {
    open({ positions: { seated: true, standing: false, floor: false } });
    expect(screen.getByLabelText<HTMLInputElement>('Seated, at the desk').disabled).toBe(true);
  });

  it('say when to call for help before anything else about pain', () => {
    render(<AboutPage />);
    const titles = screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent);
    expect(titles[0]).toMatch(/emergency/);
  });
});
