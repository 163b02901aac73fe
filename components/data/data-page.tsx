import dataWords from 'words:data';
import { useState } from 'preact/hooks';
import { type BackupRow, DataBackups } from '@/components/data/data-backups';
import { DataImport, type DataImportProps } from '@/components/data/data-import';
import { DataReset } from '@/components/data/data-reset';
import { SettingSection } from '@/components/form/setting-row';
import { problemAtText } from '@/components/ui/problem-text';
import { formatBytes, longDate } from '@/locales/formats';
import type { Moment } from '@/values/moment';
import type { ProblemAt } from '@/values/problem';
import type { Usage } from '@/values/stored-parts';
import '@/components/form/plain-table.css';
import './data-page.css';

const words = dataWords;

/** Data and requests of the page. Each request returns the problem, or null on success. */
export interface DataPageProps extends DataImportProps {
  readonly usage: Usage;
  readonly copies: readonly BackupRow[];
  readonly moment: Moment;
  readonly onExport: (what: 'everything' | 'days') => Promise<ProblemAt | null>;
  readonly onReturn: (copy: BackupRow) => Promise<ProblemAt | null>;
  readonly onStartOver: () => Promise<ProblemAt | null>;
  readonly onUndoStart: () => Promise<ProblemAt | null>;
  readonly onDelete: () => Promise<ProblemAt | null>;
}

/** Says from when to when the history is known. */
function historyDates({ from, to }: Usage): string {
  if (from === null || to === null) return words.stored.nothing;
  return from === to
    ? words.stored.onDay({ date: longDate(from) })
    : words.stored.between({ from: longDate(from), to: longDate(to) });
}

function StoredData({ usage }: { readonly usage: Usage }) {
  const total = usage.parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const most = Math.max(...usage.parts.map(({ bytes }) => bytes), 1);
  return (
    <SettingSection id="stored" title={words.stored.title}>
      <p class="panel-lead">
        {words.stored.total({ size: formatBytes(total) })} {historyDates(usage)}{' '}
        {words.stored.where}
      </p>
      <table class="plain-table stored">
        <thead>
          <tr>
            <th scope="col">{words.stored.what}</th>
            <th scope="col">{words.stored.howMuch}</th>
          </tr>
        </thead>
        <tbody>
          {usage.parts.map(({ part, bytes }) => (
            <tr key={part}>
              <th scope="row">{words.stored.parts[part]}</th>
              <td>
                <svg class="stored-bar" width="140" height="8" aria-hidden="true">
                  <rect class="stored-track" width="140" height="8" rx="4" />
                  <rect
                    class="stored-share"
                    width={Math.max(3, (140 * bytes) / most)}
                    height="8"
                    rx="4"
                  />
                </svg>
                <span class="stored-size">{formatBytes(bytes)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SettingSection>
  );
}

function Export({ onExport }: Pick<DataPageProps, 'onExport'>) {
  const [failed, setFailed] = useState<ProblemAt | null>(null);
  const save = async (what: 'everything' | 'days') => setFailed(await onExport(what));
  return (
    <SettingSection id="take" title={words.take.title}>
      <p class="panel-lead">{words.take.lead}</p>
      <div class="data-actions">
        <button type="button" class="button primary" onClick={() => void save('everything')}>
          {words.take.everything}
        </button>
        <button
          type="button"
          class="button"
          aria-describedby="take-days-detail"
          onClick={() => void save('days')}
        >
          {words.take.days}
        </button>
      </div>
      <p class="panel-lead" id="take-days-detail">
        {words.take.daysDetail}
      </p>
      <div role="status">
        {failed !== null && (
          <p class="notice">{words.take.failed({ reason: problemAtText(failed) })}</p>
        )}
      </div>
    </SettingSection>
  );
}

/** Shows what is stored and its size; exports, imports, restores and deletes it. */
export function DataPage(props: DataPageProps) {
  return (
    <>
      <h2 class="view-title">{words.title}</h2>
      <p class="panel-lead">{words.lead}</p>
      <StoredData usage={props.usage} />
      <Export onExport={props.onExport} />
      <DataImport onRead={props.onRead} onApply={props.onApply} onUndo={props.onUndo} />
      <DataBackups copies={props.copies} moment={props.moment} onReturn={props.onReturn} />
      <DataReset
        onStartOver={props.onStartOver}
        onDelete={props.onDelete}
        onUndo={props.onUndoStart}
      />
    </>
  );
}
