import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataPage, type DataPageProps } from '@/components/data/data-page';
import type { ImportPreview } from '@/history/import-preview';
import type { SettingsPart } from '@/settings/settings';
import { problemAtPath } from '@/tests/values/problem-at-path';
import { wholeProblem } from '@/values/problem';

const at = Date.parse('2026-11-26T10:00:00Z');
const none = { added: 0, changed: 0, removed: 0 };
const nothing: ImportPreview<SettingsPart> = {
  settings: [],
  days: none,
  routines: none,
  exercises: none,
  practice: false,
  changesNothing: true,
};
const previews = {
  merge: { ...nothing, days: { ...none, added: 12 }, changesNothing: false },
  replace: {
    ...nothing,
    settings: ['goal' as const, 'theme' as const],
    days: { added: 12, changed: 1, removed: 30 },
    changesNothing: false,
  },
};

/** Shows the page and records its requests. */
function open(props: Partial<DataPageProps> = {}) {
  const asked: string[] = [];
  const answer = (what: string) => async () => {
    asked.push(what);
    return null;
  };
  render(
    <DataPage
      usage={{
        parts: [
          { part: 'settings', bytes: 812 },
          { part: 'days', bytes: 641_000 },
          { part: 'events', bytes: 1_840_000 },
        ],
        from: '2026-11-03',
        to: '2026-11-26',
      }}
      copies={[
        { at: at - 86_400_000, why: 'import', bytes: 34_000 },
        { at: at - 3_600_000, why: 'reset', bytes: 35_000 },
      ]}
      moment={{ at, zone: 'Europe/Berlin' }}
      onExport={async (what) => answer(`export ${what}`)()}
      onRead={async () => previews}
      onApply={async (how) => answer(`apply ${how}`)()}
      onUndo={answer('undo')}
      onReturn={async (copy) => answer(`return ${copy.why}`)()}
      onStartOver={answer('start over')}
      onUndoStart={answer('undo the start')}
      onDelete={answer('delete')}
      {...props}
    />,
  );
  return asked;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (file = new File(['{}'], 'loosen.json')) =>
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
const said = () =>
  screen
    .getAllByRole('status')
    .map((status) => status.textContent)
    .join(' ');

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the stored data', () => {
  it('has a size and a first day', () => {
    open();
    expect(screen.getByText(/2\.5 MB in total/)).toBeTruthy();
    expect(screen.getByText(/from 3 November 2026 to 26 November 2026/)).toBeTruthy();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Your settings',
      'Totals of each day, until you delete them',
      'What happened and when, for 24 months',
    ]);
    expect(rows[0]?.textContent).toMatch(/812\u00A0bytes/);
  });

  it('has no history on the first day', () => {
    open({ usage: { parts: [], from: null, to: null } });
    expect(screen.getByText(/no history yet/)).toBeTruthy();
  });
});

describe('an export', () => {
  it('takes one click, complete or as a table of days', async () => {
    const asked = open();
    press('Export everything');
    press(/as a table/);
    await waitFor(() => expect(asked).toEqual(['export everything', 'export days']));
  });

  it('that fails says why', async () => {
    open({ onExport: async () => wholeProblem({ code: 'no-room' }) });
    press('Export everything');
    await waitFor(() =>
      expect(said()).toMatch(/couldn’t make the file\. Your browser couldn’t save this/),
    );
  });
});

describe('an import', () => {
  it('previews its changes, for both ways to import', async () => {
    const asked = open();
    choose();
    await screen.findByText('What would change');
    expect(screen.getByText('12 days added')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Replace everything' }));
    expect(screen.getByText('Settings: daily goal and colours')).toBeTruthy();
    expect(screen.getByText('1 day changed')).toBeTruthy();
    expect(screen.getByText('30 days removed')).toBeTruthy();
    expect(asked).toEqual([]);
    press('Import');
    await waitFor(() => expect(said()).toMatch(/Imported/));
    expect(asked).toEqual(['apply replace']);
  });

  it('can be undone, and returns the focus', async () => {
    const asked = open();
    choose();
    await screen.findByText('What would change');
    press('Import');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    press('Undo');
    await waitFor(() => expect(said()).toMatch(/Everything is back as it was/));
    expect(asked).toEqual(['apply merge', 'undo']);
  });

  it('that changes nothing cannot be applied', async () => {
    open({ onRead: async () => ({ merge: nothing, replace: nothing }) });
    choose();
    expect(await screen.findByText(/Everything in this file is here already/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', true);
  });

  it('that is not possible says why, and offers the other way', async () => {
    const merge = { refusal: problemAtPath('routines', { code: 'too-many', most: 40 }) };
    open({ onRead: async () => ({ ...previews, merge }) });
    choose();
    expect(
      await screen.findByText(/You can have at most 40 of these\. Nothing was changed/),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Replace everything' }));
    expect(screen.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', false);
  });

  it('is refused with the field, and another file can be chosen', async () => {
    const refusal = problemAtPath('settings.goal', {
      code: 'out-of-range',
      min: 1,
      max: 20,
      whole: true,
    });
    open({ onRead: async () => ({ refusal }) });
    choose();
    await waitFor(() => expect(said()).toMatch(/settings\.goal/));
    expect(said()).toMatch(/Nothing was changed/);
    expect(screen.getByLabelText('Choose a file')).toHaveProperty('disabled', false);
  });

  it('changes nothing when cancelled, and returns the focus to the file', async () => {
    const asked = open();
    choose();
    await screen.findByText('What would change');
    press('Cancel');
    expect(screen.queryByText('What would change')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Choose a file'));
    expect(asked).toEqual([]);
  });

  it('shows its progress only when it takes longer than half a second', async () => {
    vi.useFakeTimers();
    let reportProgress: (share: number) => void = () => undefined;
    open({
      onRead: (_file, onProgress) => {
        reportProgress = onProgress;
        return new Promise(() => undefined);
      },
    });
    choose();
    await act(() => void vi.advanceTimersByTime(499));
    expect(screen.queryByRole('progressbar')).toBeNull();
    await act(() => void vi.advanceTimersByTime(2));
    await act(() => reportProgress(0.4));
    expect(screen.getByRole('progressbar', { name: 'Reading the file…' })).toHaveProperty(
      'value',
      0.4,
    );
  });
});

describe('the backups', () => {
  it('are listed, newest first, each with a button to restore it', async () => {
    const asked = open();
    const ways = screen.getAllByRole('button', { name: /^Restore/ });
    expect(ways.map((way) => way.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/Before a reset, 10:00/),
      expect.stringMatching(/Before an import, .*11:00/),
    ]);
    press(/Before an import/);
    await waitFor(() => expect(said()).toMatch(/Backup restored/));
    expect(asked).toEqual(['return import']);
  });

  it('are empty on the first day', () => {
    open({ copies: [] });
    expect(screen.getByText('No backups yet.')).toBeTruthy();
  });
});

describe('a reset', () => {
  it('asks for confirmation, with the focus on the safe answer', async () => {
    const asked = open();
    press('Delete everything');
    expect(document.activeElement?.textContent).toBe('No, keep it');
    press('No, keep it');
    expect(document.activeElement?.textContent).toBe('Delete everything');
    expect(asked).toEqual([]);
    press('Delete everything');
    press('Delete for good');
    await waitFor(() => expect(said()).toMatch(/Everything was deleted/));
    expect(asked).toEqual(['delete']);
  });

  it('of the settings and the history can be undone', async () => {
    const asked = open();
    press('Reset to defaults');
    fireEvent.click(
      within(screen.getByRole('group', { name: /Reset Loosen now/ })).getByRole('button', {
        name: 'Reset',
      }),
    );
    await waitFor(() => expect(said()).toMatch(/has been reset/));
    press('Undo');
    await waitFor(() => expect(asked).toEqual(['start over', 'undo the start']));
  });
});
