import { describe, expect, it } from 'vitest';
import { unloadRequestsKey, withUnloadRequests } from '@/platform/messaging/unload-requests';
import { FakeStorage } from '@/scripts/simulate/fake-storage';
import { storageBrowser } from '@/tests/platform/storage/storage-browser';

const look = { kind: 'look' } as const;
const moved = { kind: 'i-moved' } as const;

function open() {
  const local = new FakeStorage();
  const session = new FakeStorage();
  const { storage } = storageBrowser({ local, sync: session });
  const browser = { storage: { local: storage.local, session: storage.sync } };
  const page = new EventTarget();
  const sent: unknown[] = [];
  const send = withUnloadRequests(browser as never, page, async (request) => {
    sent.push(request);
    return 'answered';
  });
  const stored = () => local.peek(unloadRequestsKey);
  return { page, send, sent, stored, session };
}

describe('a request of a page', () => {
  it('is sent, but not stored, while the page is open', async () => {
    const { send, sent, stored } = open();
    expect(await send(look)).toBe('answered');
    expect(sent).toEqual([look]);
    expect(stored()).toBeUndefined();
  });

  it('is also stored while the page is being closed, and wakes the worker', async () => {
    const { page, send, sent, stored, session } = open();
    page.dispatchEvent(new Event('pagehide'));
    await send(look);
    await send(moved);
    expect(sent).toEqual([look, moved]);
    expect(stored()).toEqual([{ intent: look }, { intent: moved }]);
    expect(session.peek(unloadRequestsKey)).toBe(true);
  });

  it('is not stored after the page is shown again', async () => {
    const { page, send, stored } = open();
    page.dispatchEvent(new Event('pagehide'));
    page.dispatchEvent(new Event('pageshow'));
    await send(look);
    expect(stored()).toBeUndefined();
  });
});
