import { act } from '@testing-library/preact';
import type { Reply } from '@/components/ui/use-requests';
import { type ProblemAt, wholeProblem } from '@/values/problem';

/** The refusal of a worker that cannot be reached. */
export const unreachable: ProblemAt = wholeProblem({ code: 'unreachable' });

/** A worker that records what pages ask, and answers at once or when the test says so. */
export class FakeWorker<Request> {
  readonly asked: Request[] = [];
  /** The refusal of the next requests, if any. */
  refusal: ProblemAt | null = null;
  /** A worker that is asleep answers when it is woken. */
  sleeps = false;
  readonly #waiting: (() => void)[] = [];

  readonly send = async (request: Request): Promise<Reply> => {
    this.asked.push(request);
    if (this.sleeps) await new Promise<void>((answer) => this.#waiting.push(answer));
    return this.refusal === null ? { ok: true } : { ok: false, refusal: this.refusal };
  };

  /** Answers the oldest request that waits, and lets the page draw the answer. */
  async wake(): Promise<void> {
    await act(async () => {
      this.#waiting.shift()?.();
      // The page awaits a few promises between the answer and what it draws.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    });
  }
}
