import { useRef } from 'preact/hooks';
import { DataPage } from '@/components/data/data-page';
import type { ReadFile, StoredData, UserDataHost } from '@/components/data/user-data-host';
import { useReloaded } from '@/components/ui/use-reloaded';
import type { ImportHow } from '@/history/import-preview';
import { localDate } from '@/values/local-date';
import type { Moment } from '@/values/moment';
import { type ProblemAt, wholeProblem } from '@/values/problem';

/** The changes that make a backup, to which their own Undo goes back. */
type Undoable = 'import' | 'reset';

/** Resolves to the refusal of `change`, to `failed` when it rejects, or to null. */
async function attempt(change: () => Promise<ProblemAt | null>): Promise<ProblemAt | null> {
  try {
    return await change();
  } catch (error) {
    console.error('The stored data could not be used.', error);
    return wholeProblem({ code: 'failed' });
  }
}

/** The page about a person's data, connected to the store. */
export function UserDataView(props: {
  readonly host: UserDataHost;
  /** Read before the first render. */
  readonly first: StoredData;
  readonly moment: Moment;
}) {
  const { host, moment } = props;
  const [{ usage, copies }] = useReloaded(props.first, host.readStored, [moment]);
  const file = useRef<ReadFile | null>(null);
  const backups = useRef<Partial<Record<Undoable, number | null>>>({});

  const exportFile = (what: 'everything' | 'days') =>
    attempt(async () => {
      const today = localDate(moment.at, moment.zone);
      if (what === 'days') await host.exportDays(`loosen-days-${today}.csv`);
      else await host.exportEverything(`loosen-${today}.json`);
      return null;
    });

  const read = async (chosen: File, onProgress: (share: number) => void) => {
    file.current = null;
    try {
      const found = await host.readFile(chosen, onProgress);
      if ('refusal' in found) return found;
      file.current = found;
      return found.previews;
    } catch (error) {
      console.error('The file could not be read.', error);
      return { refusal: wholeProblem({ code: 'file-unreadable' }) };
    }
  };

  const changeWithBackup = (what: Undoable, change: () => Promise<ProblemAt | null>) =>
    attempt(async () => {
      const refused = await change();
      if (refused === null) backups.current[what] = await host.latestBackupAt();
      return refused;
    });

  const restore = (at: number | null | undefined) =>
    attempt(async () => host.restoreBackup(at ?? Number.NaN));

  return (
    <DataPage
      usage={usage}
      copies={copies}
      moment={moment}
      onExport={exportFile}
      onRead={read}
      onApply={(how: ImportHow) =>
        changeWithBackup('import', async () => file.current?.apply(how) ?? null)
      }
      onUndo={() => restore(backups.current.import)}
      onReturn={({ at }) => restore(at)}
      onStartOver={() => changeWithBackup('reset', host.reset)}
      onUndoStart={() => restore(backups.current.reset)}
      onDelete={() => attempt(host.deleteEverything)}
    />
  );
}
