import { useMemo, useState } from 'preact/hooks';
import type { ProblemAt } from '@/values/problem';

/** The worker's answer: whether it carried out a request, and if not, why. */
export type Reply = { readonly ok: true } | { readonly ok: false; readonly refusal: ProblemAt };

/** Connects a page to the worker. */
export interface RequestHost<Request> {
  /** Never rejects: a worker that cannot be reached is a refusal too. */
  readonly send: (request: Request) => Promise<Reply>;
}

/**
 * Asks the worker and keeps its last refusal until a later request succeeds or `dismiss` is called.
 * `send` and `request` stay the same functions as long as `host` does.
 */
export function useRequests<Request>(host: RequestHost<Request>) {
  const [refusal, setRefusal] = useState<ProblemAt | null>(null);
  const actions = useMemo(() => {
    /** Resolves to the refusal, or null. */
    const send = async (request: Request) => {
      const reply = await host.send(request);
      const refused = reply.ok ? null : reply.refusal;
      setRefusal(refused);
      return refused;
    };
    return {
      send,
      request: (request: Request) => void send(request),
      dismiss: () => setRefusal(null),
    };
  }, [host]);
  return { ...actions, refusal };
}
