import dataWords from 'words:data';
import { useState } from 'preact/hooks';
import { SettingSection } from '@/components/form/setting-row';
import { problemAtText } from '@/components/ui/problem-text';
import { dayAndTime, formatBytes } from '@/locales/formats';
import type { BackupReason } from '@/values/backup-reason';
import type { Moment } from '@/values/moment';
import type { ProblemAt } from '@/values/problem';
import './data-row.css';

const words = dataWords.copies;

/** A backup in the list. */
export interface BackupRow {
  /** Epoch ms. */
  readonly at: number;
  readonly why: BackupReason;
  /** The stored form. */
  readonly bytes: number;
}

/** Lists the backups, newest first, each with a button that restores it. */
export function DataBackups(props: {
  readonly copies: readonly BackupRow[];
  readonly moment: Moment;
  readonly onReturn: (copy: BackupRow) => Promise<ProblemAt | null>;
}) {
  const [said, setSaid] = useState<string | null>(null);
  const { copies, moment } = props;
  const goBack = async (copy: BackupRow) => {
    setSaid(null);
    const refused = await props.onReturn(copy);
    setSaid(refused === null ? words.done : dataWords.failed({ reason: problemAtText(refused) }));
    document.getElementById('copies-title')?.focus();
  };
  return (
    <SettingSection id="copies" title={words.title}>
      <p class="panel-lead">{words.lead}</p>
      {copies.length === 0 && <p>{words.none}</p>}
      <ul>
        {copies.toReversed().map((copy) => {
          const time = dayAndTime(copy.at, moment.at, moment.zone);
          return (
            <li key={`${copy.at}${copy.why}`} class="data-row">
              <div>
                <p>{words.what[copy.why]}</p>
                <p class="data-row-detail">
                  {words.detail({ time, size: formatBytes(copy.bytes) })}
                </p>
              </div>
              <button
                type="button"
                class="button"
                aria-label={words.about({ what: words.what[copy.why], time })}
                onClick={() => void goBack(copy)}
              >
                {words.goBack}
              </button>
            </li>
          );
        })}
      </ul>
      <div role="status">{said !== null && <p class="notice">{said}</p>}</div>
    </SettingSection>
  );
}
