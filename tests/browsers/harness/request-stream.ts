import type { Page } from 'playwright-core';
import type { Request } from '@/platform/messaging/parse-message';
import type { StoredState } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { defaultSettings } from '@/settings/default-settings';

/** A request of a page, and whether the worker acknowledged it. */
interface SentRequest {
  readonly intent: Request;
  readonly startedAt: number;
  isDone: boolean;
}

/** The part of the browser that is called in a page of Loosen. */
declare const chrome: {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
  };
};

const routine = 'hip-flexors-seated-1min';

/** Sent in turn, so that each document is written again and again. */
const kinds: readonly ((turn: number) => Request)[] = [
  (turn) => ({ kind: 'change-settings', parts: { goal: 1 + (turn % 12) } }),
  (turn) => ({
    kind: 'record-routine',
    id: `playing-${turn}`,
    routine,
    startedAt: Date.now(),
    done: [{ exercise: 'hip-flexor-seated', area: 'hip-flexor', left: 30, right: turn, both: 0 }],
  }),
  (turn) => ({
    kind: 'keep-place',
    place: { routine, session: `session-${turn}`, stepIndex: 0, intoStepMs: 9000, playedMs: turn },
  }),
  (turn) => ({
    kind: 'change-settings',
    parts: {
      own: [
        {
          id: 'own-water',
          on: true,
          name: `Water ${turn}`,
          message: 'A glass of it.',
          when: { by: 'interval', everyMinutes: 60 },
        },
      ],
      stretch: { ...defaultSettings.stretch, everyMinutes: 30 + (turn % 60) },
    },
  }),
  () => ({ kind: 'i-moved' }),
];

/** Sends the worker one request after another, and records what it acknowledged. */
export class RequestStream {
  readonly #asked: SentRequest[] = [];
  #onDone: () => void = () => {};
  #lastAnswer = 'none';

  get done(): number {
    return this.#asked.filter(({ isDone }) => isDone).length;
  }

  /** Makes a page send requests until it closes. Resolves after `many` more replies. */
  async flow(page: Page, many: number): Promise<void> {
    await page.exposeFunction('nextRequest', () => this.#next());
    await page.exposeFunction('noteAnswer', (turn: number, answer: string, isDone: boolean) => {
      this.#lastAnswer = `${turn}: ${answer}`;
      if (isDone) this.#note(turn);
    });
    const target = this.done + many;
    const reached = new Promise<void>((resolve) => {
      this.#onDone = () => {
        if (this.done >= target) resolve();
      };
    });
    await page.evaluate(() => {
      const { nextRequest, noteAnswer } = globalThis as unknown as {
        readonly nextRequest: () => Promise<{ turn: number; intent: unknown }>;
        readonly noteAnswer: (turn: number, answer: string, isDone: boolean) => Promise<void>;
      };
      const flow = async () => {
        for (;;) {
          const { turn, intent } = await nextRequest();
          // A worker that dies during a request answers with an error or with nothing. Once in
          // thousands of kills Chromium loses the message without either. A worker that hangs
          // would not answer the next request either.
          const reply = await Promise.race([
            chrome.runtime.sendMessage({ intent }).catch(String),
            new Promise((tooLate) => setTimeout(tooLate, 4000, 'no answer')),
          ]);
          const isDone = Object(reply).ok === true;
          await noteAnswer(turn, JSON.stringify(reply ?? 'nothing'), isDone);
        }
      };
      void flow();
    });
    await reached;
  }

  /** Waits until more is done than `before`. Throws with the last answer after a timeout. */
  async beyond(before: number): Promise<void> {
    try {
      await until('The next answer', async () => (this.done > before ? true : undefined));
    } catch (cause) {
      const open = this.#asked.length - 1;
      throw new Error(`Asked ${open}; the last answer was to ${this.#lastAnswer}.`, { cause });
    }
  }

  #next(): { turn: number; intent: Request } {
    const turn = this.#asked.length;
    const make = kinds[turn % kinds.length];
    if (make === undefined) throw new Error('There is no request to send.');
    const intent = make(turn);
    this.#asked.push({ intent, startedAt: Date.now(), isDone: false });
    return { turn, intent };
  }

  #note(turn: number): void {
    const asked = this.#asked[turn];
    if (asked !== undefined) asked.isDone = true;
    this.#onDone();
  }

  /** Lists what the worker acknowledged and the store lacks, one sentence each. */
  lost(stored: StoredState): string[] {
    const faults: string[] = [];
    const { settings, practice, journal, run } = stored;
    const events = journal?.days.flatMap((day) => day.events) ?? [];
    const recorded = events.flatMap((event) => (event.what === 'routine' ? [event.id] : []));
    for (const { intent, isDone } of this.#asked) {
      if (intent.kind !== 'record-routine') continue;
      const times = recorded.filter((id) => id === intent.id).length;
      if (times > 1 || (isDone && times === 0)) faults.push(`${intent.id}: ${times} times`);
    }
    const last = <T>(
      what: string,
      found: T | undefined,
      wish: (intent: Request) => T | undefined,
    ) => {
      const allowed = this.#sinceLastDone(wish);
      if (allowed.length > 0 && !allowed.includes(found as T)) {
        faults.push(`${what} is ${String(found)}, not ${allowed.join(' or ')}`);
      }
    };
    last('The goal', settings?.goal, (intent) =>
      intent.kind === 'change-settings' ? intent.parts.goal : undefined,
    );
    last('The own reminder', settings?.own[0]?.name, (intent) =>
      intent.kind === 'change-settings' ? intent.parts.own?.[0]?.name : undefined,
    );
    last('The interval', settings?.stretch.everyMinutes, (intent) =>
      intent.kind === 'change-settings' ? intent.parts.stretch?.everyMinutes : undefined,
    );
    last('The place', practice?.place?.session, (intent) =>
      intent.kind === 'keep-place' ? intent.place?.session : undefined,
    );
    const moved = this.#asked.findLast(({ intent, isDone }) => isDone && intent.kind === 'i-moved');
    if (moved !== undefined && (run.lastBreakAt ?? 0) < moved.startedAt) {
      faults.push('The last break is missing');
    }
    return faults;
  }

  /** Allowed values: the last acknowledged one, or a later one without an answer. */
  #sinceLastDone<T>(wish: (intent: Request) => T | undefined): T[] {
    const wishes = this.#asked.flatMap(({ intent, isDone }) => {
      const wished = wish(intent);
      return wished === undefined ? [] : [{ wished, isDone }];
    });
    const from = wishes.findLastIndex(({ isDone }) => isDone);
    return wishes.slice(Math.max(0, from)).map(({ wished }) => wished);
  }
}
