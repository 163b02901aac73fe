import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import { openSettings } from '@/tests/components/settings/open-settings';

afterEach(cleanup);

function slide(slider: HTMLInputElement, to: string) {
  slider.value = to;
  fireEvent.input(slider);
  return slider;
}

describe('the settings', () => {
  it('are in sections with an address, the most important first', () => {
    openSettings();
    const ids = [...document.querySelectorAll('section')].map(({ id }) => id);
    expect(ids).toEqual([
      'reminders',
      'hours',
      'moments',
      'place',
      'my-body',
      'sound',
      'look',
      'sync',
    ]);
  });

  it('give every control a label and a sentence that says what it does', () => {
    openSettings({ eyes: { on: true, everyMinutes: 20 } });
    const controls = document.querySelectorAll('section input:not([type="radio"])');
    expect(controls.length).toBeGreaterThan(40);
    const unnamed = [...controls].filter((control) => {
      if (!(control instanceof HTMLInputElement)) return true;
      const label = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? '';
      const [detail = ''] = (control.getAttribute('aria-describedby') ?? '').split(' ');
      // The label of a time or a date is enough.
      const hasDetail =
        /date|time/.test(control.type) || document.getElementById(detail)?.textContent;
      return label === '' || !hasDetail;
    });
    expect(unnamed).toEqual([]);
  });

  it('send only the changed part', () => {
    const { changes } = openSettings();
    fireEvent.click(screen.getByLabelText('Remind me to check my posture'));
    expect(changes).toEqual([{ posture: { on: false, everyMinutes: 30 } }]);
  });

  it('send an interval when the slider is released, and show it until it is stored', () => {
    const { changes, arrive } = openSettings();
    const slider = screen.getByLabelText<HTMLInputElement>('Sitting time before a stretch');
    slide(slider, '60');
    expect(changes).toEqual([]);
    expect(screen.getByText('60 min')).toBeTruthy();
    fireEvent.change(slider);
    expect(changes).toEqual([{ stretch: { on: true, everyMinutes: 60 } }]);
    arrive();
    expect(slider.value).toBe('60');
    arrive({ stretch: { on: true, everyMinutes: 45 } });
    expect(slider.value).toBe('45');
  });

  it('do not jump back when arrow keys are quicker than the store', () => {
    const { arrive } = openSettings();
    const slider = screen.getByLabelText<HTMLInputElement>('Sitting time before a stretch');
    for (const value of ['50', '55']) fireEvent.change(slide(slider, value));
    arrive();
    expect(slider.value).toBe('55');
    arrive();
    expect(slider.value).toBe('55');
    arrive({ stretch: { on: true, everyMinutes: 50 } });
    expect(slider.value).toBe('50');
  });

  it('show the stored value again when a change is refused', () => {
    const { refuse } = openSettings();
    const slider = screen.getByLabelText<HTMLInputElement>('Sitting time before a stretch');
    fireEvent.change(slide(slider, '60'));
    refuse();
    fireEvent.blur(slider);
    expect(slider.value).toBe('45');
  });

  it('have the eye break off by default, and two lengths for sitting and standing', () => {
    const { changes, arrive } = openSettings();
    const eyes = screen.getByLabelText<HTMLInputElement>('Remind me to rest my eyes');
    expect(eyes.checked).toBe(false);
    expect(screen.getByText(/Look into the distance for 20/)).toBeTruthy();
    expect(screen.queryByLabelText('Standing time')).toBeNull();
    fireEvent.click(screen.getByLabelText('Remind me to switch between sitting and standing'));
    arrive();
    fireEvent.change(slide(screen.getByLabelText('Standing time'), '20'));
    expect(changes.at(-1)).toEqual({ stand: { on: true, sitMinutes: 45, standMinutes: 20 } });
  });

  it('keep at least one place to stretch', () => {
    openSettings({ positions: { seated: true, standing: false, floor: false } });
    expect(screen.getByLabelText<HTMLInputElement>('Seated, at your desk').disabled).toBe(true);
  });

  it('say which browser detects calls, and that nothing opens unasked', () => {
    openSettings();
    expect(screen.getByText(/Only Firefox can see/)).toBeTruthy();
    expect(screen.getByText(/Nothing opens by itself unless you allow it/)).toBeTruthy();
  });

  it('hide the pause and the time away while only the clock counts', () => {
    const { changes, arrive } = openSettings();
    expect(screen.getByLabelText('Away after')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('The clock only'));
    expect(changes).toEqual([{ sitting: { ...defaultSettings.sitting, model: 'fixed' } }]);
    arrive();
    expect(screen.queryByLabelText('Away after')).toBeNull();
    expect(screen.queryByLabelText('Wait for a pause in your typing')).toBeNull();
  });

  it('play the chosen sound at the chosen volume', () => {
    const { tried } = openSettings({
      chime: { ...defaultSettings.chime, tone: 'bowl', volumePercent: 55 },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Try Bowl' }));
    expect(tried).toEqual([['bowl', 55]]);
  });

  it('say that reminders are silent while the sound is off', () => {
    const { arrive } = openSettings();
    expect(screen.getByText(/Reminder sounds are off/)).toBeTruthy();
    arrive({ rungs: { ...defaultSettings.rungs, sound: true } });
    expect(screen.queryByText(/Reminder sounds are off/)).toBeNull();
  });

  it('switch sync on, and show its note', () => {
    const { synced } = openSettings({}, { sync: { on: false, note: 'Another device is newer.' } });
    expect(screen.getByText(/syncs your settings only, never your activity/)).toBeTruthy();
    expect(screen.getByText('Another device is newer.').role).toBe('status');
    fireEvent.click(screen.getByLabelText('Use these settings on your other devices'));
    expect(synced).toEqual([true]);
  });

  it('open the activity', () => {
    const { opened } = openSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Open Activity' }));
    expect(opened).toEqual(['log']);
  });
});
