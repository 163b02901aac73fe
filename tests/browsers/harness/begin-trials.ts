import { afterEach, inject } from 'vitest';
import { type Counts, trials } from '@/scripts/browsers/trials';

declare module 'vitest' {
  interface ProvidedContext {
    readonly killsWorker: boolean;
  }
  interface TaskMeta {
    counts?: Counts;
  }
}

trials.killsWorker = inject('killsWorker');
trials.recordsNetwork = true;

let told = trials.counts;

/** The report of the run adds these up; what happened before a file's first test counts to that. */
afterEach(({ task }) => {
  const { messages, kills, crashes, recorded } = trials.counts;
  task.meta.counts = {
    messages: messages - told.messages,
    kills: kills - told.kills,
    crashes: crashes - told.crashes,
    recorded: recorded - told.recorded,
  };
  told = trials.counts;
});
