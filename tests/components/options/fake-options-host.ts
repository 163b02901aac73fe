import type { StoredHistory } from '@/components/history/history-host';
import type {
  OptionsHost,
  OptionsRequest,
  OptionsSnapshot,
} from '@/components/options/options-host';
import { byDate } from '@/history/goals';
import { freshRun } from '@/reminders/fresh-run';
import { freshOwn, type OwnChange, type OwnLibrary } from '@/routines/own/own-library';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { dayOf } from '@/scripts/samples/sample-days';
import { defaultSettings } from '@/settings/default-settings';
import { FakeSnapshots } from '@/tests/components/fake-snapshots';
import { FakeWorker } from '@/tests/components/fake-worker';
import type { ProblemAt } from '@/values/problem';

/** A Thursday, 15:30 in Berlin. */
const moment = { at: Date.parse('2026-11-26T14:30:00Z'), zone: 'Europe/Berlin' };

/** The first snapshot, as after the installation. */
export const freshSnapshot: OptionsSnapshot = {
  stored: {
    settings: defaultSettings,
    run: freshRun(moment.at),
    locks: [],
    policyProblems: [],
    practice: freshPractice,
    sync: { on: false, note: null },
  },
  moment,
};

/** A host for the options page, with a store that a test changes. */
export class FakeOptionsHost implements OptionsHost {
  readonly worker = new FakeWorker<OptionsRequest>();
  readonly send = this.worker.send;
  readonly snapshots = new FakeSnapshots(freshSnapshot);
  readonly dialect = 'chromium' as const;
  /** The calls to the browser and the store, in order. */
  readonly calls: unknown[] = [];
  /** The person's answer to the next confirmations. */
  confirms = true;
  own: OwnLibrary = freshOwn;
  /** The refusal of the next changes of the own library, if any. */
  ownRefusal: ProblemAt | null = null;
  /** Thrown by the next reads of the store. */
  readError: Error | null = null;

  readonly now = () => 0;
  readonly newId = () => 'own-new' as const;
  readonly playTone = (...what: unknown[]) => void this.calls.push(['tone', ...what]);
  readonly openGuide = (content: unknown) => void this.calls.push(['guide', content]);
  readonly saveFile = (name: string) => void this.calls.push(['file', name]);
  readonly confirm = (question: string) => {
    this.calls.push(['confirm', question]);
    return this.confirms;
  };

  readonly readHistory = async (_moment: unknown, year: number): Promise<StoredHistory> => {
    if (this.readError !== null) throw this.readError;
    this.calls.push(['history', year]);
    const days = byDate([dayOf(`${year}-03-02`, { breaks: 3 })]);
    return { days, events: new Map(), years: [2025, 2026] };
  };

  readonly readLog = async () => {
    if (this.readError !== null) throw this.readError;
    const health = { alarms: [], notifications: 'granted', commands: [] } as const;
    return { log: [], unread: 0, health, system: 'linux' as const };
  };

  readonly readOwn = async () => this.own;
  readonly readPicture = async () => ({ problem: 'not-a-picture' as const });
  readonly saveOwn = async (change: OwnChange) => {
    this.calls.push(change);
    if (this.ownRefusal === null && change.kind === 'delete-own') {
      this.own = {
        ...this.own,
        routines: this.own.routines.filter(({ id }) => id !== change.id),
      };
    }
    return this.ownRefusal;
  };

  readonly userDataHost = async () => {
    throw new Error('No test opens this page here.');
  };
}
