import { afterEach, beforeEach, inject } from 'vitest';
import { type Counts, trials } from '@/tests/browsers/harness/trials';

declare module 'vitest' {
  interface ProvidedContext {
    readonly killsWorker: boolean;
  }
  interface TaskMeta {
    counts?: Counts;
  }
}

trials.killsWorker = inject('killsWorker');

let before: Counts;

beforeEach(() => {
  before = { ...trials.counts };
});

/** The report of the run adds these up. */
afterEach(({ task }) => {
  const { messages, kills, crashes } = trials.counts;
  task.meta.counts = {
    messages: messages - before.messages,
    kills: kills - before.kills,
    crashes: crashes - before.crashes,
  };
});
