import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { type ComponentProps } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TestReminder } from '@/components/form/test-reminder';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { defaultSettings } from '@/settings/default-settings';
import { wholeProblem } from '@/values/problem';

afterEach(cleanup);

type Props = ComponentProps<typeof WelcomePage>;

/** Shows the welcome page and records its requests. */
function open(props: Partial<Props> = {}) {
  const changes: Parameters<Props['onChange']>[0][] = [];
  const practised: Parameters<Props['onRequest']>[0][] = [];
  const opened: string[] = [];
  render(
    <WelcomePage
      settings={defaultSettings}
      locks={new Set()}
      dialect="chromium"
      body={[]}
      system="linux"
      now={() => 0}
      refused={null}
      onChange={(change) => changes.push(change)}
      onRequest={(change) => practised.push(change)}
      onTest={() => opened.push('test')}
      onStart={() => opened.push('guide')}
      onSettings={() => opened.push('settings')}
      onMyBody={() => opened.push('my-body')}
      {...props}
    />,
  );
  return { changes, practised, opened };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the welcome page', () => {
  it('asks for the interval, with a posture check in between', () => {
    const { changes } = open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Steady/ }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /Often/ }));
    expect(changes).toEqual([
      { stretch: { on: true, everyMinutes: 30 }, posture: { on: true, everyMinutes: 15 } },
    ]);
  });

  it('offers another language first', () => {
    const { changes } = open();
    const [first] = screen.getAllByRole<HTMLSelectElement>('combobox', { name: 'Language' });
    expect(first?.selectedOptions[0]?.text).toBe('Browser’s language (English)');
    if (first) fireEvent.change(first, { target: { value: 'ar' } });
    expect(changes).toEqual([{ language: 'ar' }]);
  });

  it('asks for the working hours', () => {
    const { changes } = open();
    const hours = within(screen.getByRole('region', { name: 'When do you work?' }));
    fireEvent.click(hours.getByRole('switch'));
    expect(changes).toEqual([{ hours: { ...defaultSettings.hours, on: false } }]);
  });

  it('asks where a stretch is possible', () => {
    const { changes } = open();
    const place = within(screen.getByRole('region', { name: 'Where can you stretch?' }));
    fireEvent.click(place.getByRole('switch', { name: /floor/ }));
    expect(changes).toEqual([{ positions: { seated: true, standing: true, floor: true } }]);
  });

  it('asks what hurts, with a few answers and a link to all', () => {
    const { practised, opened } = open({ body: ['knee-pain'] });
    const body = within(screen.getByRole('region', { name: 'Does anything hurt?' }));
    expect(body.getAllByRole('switch').length).toBeLessThan(10);
    fireEvent.click(body.getByRole('switch', { name: /Your knee/ }));
    fireEvent.click(body.getByRole('switch', { name: /Your hip/ }));
    expect(practised).toEqual([
      { kind: 'set-body', tag: 'knee-pain', applies: false },
      { kind: 'set-body', tag: 'hip-pain', applies: true },
    ]);
    press('More about your body');
    expect(opened).toEqual(['my-body']);
  });

  it('opens a first stretch, a test and the settings', () => {
    const { opened } = open();
    press('Try a one-minute stretch');
    press('Show a reminder');
    press('All settings');
    expect(opened).toEqual(['guide', 'test', 'settings']);
  });

  it('locks the settings that an administrator fixed, and no others', () => {
    const { changes } = open({
      locks: new Set(['hours.week', 'posture.everyMinutes']),
    });
    const hours = within(screen.getByRole('region', { name: 'When do you work?' }));
    expect(hours.getByText('Set by your organisation')).toBeTruthy();
    expect(hours.getByRole<HTMLFieldSetElement>('group', { name: 'Working days' }).disabled).toBe(
      true,
    );
    expect(hours.getByLabelText<HTMLInputElement>('From').disabled).toBe(true);
    expect(hours.getByRole<HTMLInputElement>('switch').disabled).toBe(false);
    fireEvent.click(screen.getByRole('radio', { name: /Often/ }));
    expect(changes).toEqual([{ stretch: { on: true, everyMinutes: 30 } }]);
  });

  it('locks the interval if an administrator fixed it', () => {
    open({ locks: new Set(['stretch.everyMinutes']) });
    const rhythm = screen.getByRole<HTMLFieldSetElement>('group', { name: /How often/ });
    expect(within(rhythm).getByText('Set by your organisation')).toBeTruthy();
    expect(rhythm.disabled).toBe(true);
  });

  it('says that calls are detected in tabs in Firefox, and not in Chromium', () => {
    open();
    expect(screen.getByText(/Loosen can’t tell when you’re on a call/)).toBeTruthy();
    cleanup();
    open({ dialect: 'firefox' });
    expect(screen.getByText(/Loosen sees calls in a tab, but not in other programs/)).toBeTruthy();
  });

  it('says why a change was refused', () => {
    open({ refused: wholeProblem({ code: 'unreachable' }) });
    expect(
      screen.getByText('Not saved. Loosen isn’t answering. Close this page and open it again.'),
    ).toBeTruthy();
  });
});

describe('the test reminder', () => {
  /** Shows the test for this system and counts the requested reminders. */
  function show(system: ComponentProps<typeof TestReminder>['system']) {
    let shown = 0;
    render(
      <TestReminder
        system={system}
        onTest={() => {
          shown += 1;
        }}
      />,
    );
    press('Show a reminder');
    return () => shown;
  }

  it('asks whether it was seen, and ends after a yes', () => {
    const shown = show('win');
    expect(shown()).toBe(1);
    expect(screen.getByRole('status').textContent).toContain('Did you see it?');
    press('Yes');
    expect(screen.getByRole('status').textContent).toContain('Good.');
    expect(screen.queryByText(/Allow/)).toBeNull();
  });

  it('shows the help for this system, the others closed', () => {
    show('mac');
    press('No');
    const others = screen.getByText('Help for other systems').closest('details');
    expect(others?.open).toBe(false);
    const inSight = screen.getAllByText(/notification/i).filter((one) => !others?.contains(one));
    const text = inSight.map(({ textContent }) => textContent).join(' ');
    expect(text).toContain('System Settings');
    expect(text).not.toMatch(/Do not disturb or Focus|notification service/);
    const names = Array.from(others?.querySelectorAll('h3') ?? [], (name) => name.textContent);
    expect(names).toEqual(['Windows', 'Linux']);
  });

  it('has general help for an unknown system, and that for all others', () => {
    show('other');
    press('No');
    expect(screen.getByText(/notification settings of your system/)).toBeTruthy();
    expect(document.querySelectorAll('details h3')).toHaveLength(3);
  });

  it('returns the focus to its button, to try again', () => {
    const shown = show('linux');
    screen.getByRole('button', { name: 'No' }).focus();
    press('No');
    expect(document.activeElement?.textContent).toBe('Show another');
    press('Show another');
    expect(shown()).toBe(2);
    expect(screen.queryByText(/notification service/)).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('Did you see it?');
  });
});
