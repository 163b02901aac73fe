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

let reported = trials.counts;

/** The run's report adds these up. The first test of a file includes its setup. */
afterEach(({ task }) => {
  const { messages, kills, crashes, recorded } = trials.counts;
  task.meta.counts = {
    messages: messages - reported.messages,
    kills: kills - reported.kills,
    crashes: crashes - reported.crashes,
    recorded: recorded - reported.recorded,
  };
  reported = trials.counts;
});
