import { afterEach, inject } from 'vitest';
import { type Counts, testMode } from '@/scripts/browsers/test-mode';

declare module 'vitest' {
  interface ProvidedContext {
    readonly killsWorker: boolean;
  }
  interface TaskMeta {
    counts?: Counts;
  }
}

testMode.killsWorker = inject('killsWorker');
testMode.recordsNetwork = true;

let reported = testMode.counts;

/** Adds its counts to each test's report. The first test of a file includes the file's setup. */
afterEach(({ task }) => {
  const { messages, kills, crashes, recorded } = testMode.counts;
  task.meta.counts = {
    messages: messages - reported.messages,
    kills: kills - reported.kills,
    crashes: crashes - reported.crashes,
    recorded: recorded - reported.recorded,
  };
  reported = testMode.counts;
});
