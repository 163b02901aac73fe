import { act } from '@testing-library/preact';
import type { Reply } from '@/components/ui/use-requests';
import { type ProblemAt, wholeProblem } from '@/values/problem';

/** The refusal of a worker that cannot be reached. */
export const unreachable: ProblemAt = wholeProblem({ code: 'unreachable' });

/** A worker that records requests, and answers at once or when `wake` is called. */
export class FakeWorker<Request> {
  readonly asked: Request[] = [];
  /** The refusal of the next requests, if any. */
  refusal: ProblemAt | null = null;
  sleeps = false;
  readonly #waiting: (() => void)[] = [];

  readonly send = async (request: Request): Promise<Reply> => {
    this.asked.push(request);
    if (this.sleeps) await new Promise<void>((answer) => this.#waiting.push(answer));
    return this.refusal === null ? { ok: true } : { ok: false, refusal: this.refusal };
  };

  /** Answers the oldest waiting request, and lets the page update. */
  async wake(): Promise<void> {
    await act(async () => {
      this.#waiting.shift()?.();
      // The page awaits a few promises before it updates.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    });
  }
}
