import { describe, expect, it } from 'vitest';
import type { BrowserApi } from '@/platform/environment';
import { sendRequest } from '@/platform/messaging/send-request';
import { problemAtPath } from '@/tests/values/problem-at-path';

/** Builds a browser that handles messages to the worker with `sendMessage`. */
function browserWith(sendMessage: () => unknown): BrowserApi {
  return { runtime: { sendMessage } } as unknown as BrowserApi;
}

const ask = (sendMessage: () => unknown) =>
  sendRequest(browserWith(sendMessage), { kind: 'i-moved' });

const unreachable = { ok: false, refusal: problemAtPath('', { code: 'unreachable' }) };

describe('a request of a page', () => {
  it('gets the reply of the worker', async () => {
    expect(await ask(async () => ({ ok: true }))).toEqual({ ok: true });
    const refusal = { ok: false, refusal: problemAtPath('intent', { code: 'missing' }) };
    expect(await ask(async () => refusal)).toEqual(refusal);
  });

  it('is refused as unreachable when the worker is stopped without a reply', async () => {
    // Chromium 156 resolves with undefined after about one stop in forty. It rejects after the others.
    expect(await ask(async () => undefined)).toEqual(unreachable);
  });

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'A listener indicated an asynchronous response, but the message channel closed.',
  ])('is refused as unreachable when the browser rejects with: %s', async (error) => {
    const rejecting = async () => {
      throw new Error(error);
    };
    expect(await ask(rejecting)).toEqual(unreachable);
  });

  it('is refused as unreachable when the extension was updated', async () => {
    const throwing = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await ask(throwing)).toEqual(unreachable);
  });
});
