import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UserDataHost } from '@/components/data/user-data-host';
import { UserDataView } from '@/components/data/user-data-view';
import type { ImportHow, ImportPreview } from '@/history/import-preview';
import type { SettingsPart } from '@/settings/settings';
import { type ProblemAt, type Refused, wholeProblem } from '@/values/problem';

const moment = { at: Date.parse('2026-11-26T10:00:00Z'), zone: 'Europe/Berlin' };
const none = { added: 0, changed: 0, removed: 0 };
const preview: ImportPreview<SettingsPart> = {
  settings: [],
  days: { ...none, added: 12 },
  routines: none,
  exercises: none,
  practice: false,
  changesNothing: false,
};

/** A store whose changes make backups, each a minute after the one before. */
class FakeUserData implements UserDataHost {
  readonly calls: string[] = [];
  readonly backups: number[] = [];
  /** Thrown by the next change or export. */
  error: Error | null = null;
  /** The refusal of the next file. */
  refused: Refused | null = null;
  /** The refusal of the next change. */
  refusedChange: ProblemAt | null = null;
  #time = 0;

  #changeWithBackup(call: string): Promise<ProblemAt | null> {
    if (this.error !== null) return Promise.reject(this.error);
    if (this.refusedChange !== null) return Promise.resolve(this.refusedChange);
    this.calls.push(call);
    this.#time += 60_000;
    this.backups.push(this.#time);
    return Promise.resolve(null);
  }

  readonly readStored = async () => ({
    usage: { parts: [], from: null, to: null },
    copies: this.backups.map((at) => ({ at, why: 'import' as const, bytes: 100 })),
  });

  readonly exportEverything = async (name: string) => {
    if (this.error !== null) throw this.error;
    this.calls.push(`everything as ${name}`);
  };

  readonly exportDays = async (name: string) => void this.calls.push(`days as ${name}`);
  readonly readFile = async (file: File) =>
    this.refused ?? {
      previews: { merge: preview, replace: preview },
      apply: (how: ImportHow) => this.#changeWithBackup(`${how} ${file.name}`),
    };

  readonly latestBackupAt = async () => this.backups.at(-1) ?? null;
  readonly restoreBackup = async (at: number) =>
    this.backups.includes(at)
      ? this.#changeWithBackup(`restore ${at}`)
      : wholeProblem({ code: 'backup-gone' });

  readonly reset = () => this.#changeWithBackup('reset');
  readonly deleteEverything = async () => {
    this.calls.push('delete');
    return wholeProblem({ code: 'sync-not-cleared' });
  };
}

async function open() {
  const host = new FakeUserData();
  const first = await host.readStored();
  const page = () => <UserDataView host={host} first={first} moment={{ ...moment }} />;
  const { rerender } = render(page());
  /** Reports a change of the store to the page. */
  const refresh = () => act(async () => rerender(page()));
  return { host, refresh };
}

/** Clicks a button once it exists, and lets the page update. */
async function press(name: string | RegExp) {
  const button = await screen.findByRole('button', { name });
  await act(async () => {
    fireEvent.click(button);
    await passTurns();
  });
}
/** Waits for a chain of promises in the page. */
async function passTurns() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
const choose = (name: string) =>
  act(async () => {
    const files = [new File(['{}'], name)];
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files } });
    await passTurns();
  });
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('an import', () => {
  it('is undone with its own backup, even after later backups', async () => {
    const { host } = await open();
    host.backups.push(1);
    await choose('loosen.json');
    await press('Import');
    expect(host.calls).toEqual(['merge loosen.json']);
    host.backups.push(999_999);
    await press('Undo');
    expect(host.calls).toEqual(['merge loosen.json', 'restore 60000']);
  });

  it('cannot be undone once its backup is gone', async () => {
    const { host } = await open();
    await choose('loosen.json');
    await press('Import');
    host.backups.length = 0;
    await press('Undo');
    expect(said()).toMatch(/no longer exists/);
  });

  it('uses the file that was read last', async () => {
    const { host } = await open();
    await choose('first.json');
    await choose('second.json');
    await press('Import');
    expect(host.calls).toEqual(['merge second.json']);
  });

  it('says why a file is refused, and that it cannot be read when reading fails', async () => {
    const { host } = await open();
    host.refused = { refusal: wholeProblem({ code: 'not-json' }) };
    await choose('loosen.json');
    expect(said()).toMatch(/isn’t JSON/);
    vi.spyOn(host, 'readFile').mockRejectedValue(new Error('The disk is gone.'));
    await choose('loosen.json');
    expect(said()).toMatch(/could not be read/);
  });

  it('that the browser does not save says that its storage may be full', async () => {
    const { host } = await open();
    host.refusedChange = wholeProblem({ code: 'no-room' });
    await choose('loosen.json');
    await press('Import');
    expect(said()).toMatch(/storage may be full/);
    expect(host.calls).toEqual([]);
  });

  it('that fails says so, whatever the text of the error', async () => {
    const { host } = await open();
    host.error = new Error('There is no room for a copy: QUOTA_BYTES quota exceeded');
    await choose('loosen.json');
    await press('Import');
    expect(said()).toMatch(/unexpected problem/);
  });
});

describe('a reset', () => {
  it('is undone with its own backup, not with that of an import', async () => {
    const { host } = await open();
    await choose('loosen.json');
    await press('Import');
    await press('Reset to defaults');
    const question = screen.getByRole('group', { name: /Reset Loosen now/ });
    fireEvent.click(within(question).getByRole('button', { name: 'Reset' }));
    const end = within(screen.getByRole('region', { name: 'Reset or delete' }));
    const undo = await end.findByRole('button', { name: 'Undo' });
    await act(async () => {
      fireEvent.click(undo);
      await passTurns();
    });
    expect(host.calls).toEqual(['merge loosen.json', 'reset', 'restore 120000']);
  });
});

describe('the page about a person’s data', () => {
  it('names exported files by the date', async () => {
    const { host } = await open();
    await press('Export everything');
    await press('Export days as a table');
    expect(host.calls).toEqual([
      'everything as loosen-2026-11-26.json',
      'days as loosen-days-2026-11-26.csv',
    ]);
  });

  it('says why a file could not be made', async () => {
    const { host } = await open();
    host.error = new Error('The disk is gone.');
    await press('Export everything');
    expect(said()).toMatch(/unexpected problem/);
  });

  it('says what could not be deleted', async () => {
    await open();
    await press('Delete everything');
    await press('Delete for good');
    expect(said()).toMatch(/didn’t clear your synced settings/);
  });

  it('lists a new backup when the store changes', async () => {
    const { host, refresh } = await open();
    expect(screen.getByText('No backups yet.')).toBeTruthy();
    host.backups.push(60_000);
    await refresh();
    await waitFor(() => expect(screen.queryByText('No backups yet.')).toBeNull());
  });
});
