import { act, renderHook } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { useRequests } from '@/components/ui/use-requests';
import { FakeWorker, unreachable } from '@/tests/components/fake-worker';

function open() {
  const worker = new FakeWorker<string>();
  const { result } = renderHook(() => useRequests(worker));
  return { worker, result };
}

describe('a request to the worker', () => {
  it('resolves to its refusal, which is shown until a later request succeeds', async () => {
    const { worker, result } = open();
    worker.refusal = unreachable;
    await act(async () => expect(await result.current.send('one')).toEqual(unreachable));
    expect(result.current.refusal).toEqual(unreachable);
    worker.refusal = null;
    await act(async () => expect(await result.current.send('two')).toBeNull());
    expect(result.current.refusal).toBeNull();
    expect(worker.asked).toEqual(['one', 'two']);
  });

  it('shows its refusal until it is dismissed', async () => {
    const { worker, result } = open();
    worker.refusal = unreachable;
    await act(async () => result.current.request('one'));
    expect(result.current.refusal).toEqual(unreachable);
    await act(async () => result.current.dismiss());
    expect(result.current.refusal).toBeNull();
  });

  it('is sent by a function that stays the same, so that effects may depend on it', async () => {
    const { worker, result } = open();
    const { send, request, dismiss } = result.current;
    worker.refusal = unreachable;
    await act(async () => request('one'));
    expect(result.current).toMatchObject({ send, request, dismiss });
  });
});
