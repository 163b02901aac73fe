import { describe, expect, it } from 'vitest';
import type { BrowserApi } from '@/platform/environment';
import { sendRequest } from '@/platform/messaging/send-request';
import { problemAtPath } from '@/tests/values/problem-at-path';

/** A browser in which a message to the worker fares as it is told. */
function browserIn(sendMessage: () => unknown): BrowserApi {
  return { runtime: { sendMessage } } as unknown as BrowserApi;
}

const ask = (sendMessage: () => unknown) =>
  sendRequest(browserIn(sendMessage), { kind: 'i-moved' });

const unreachable = { ok: false, refusal: problemAtPath('', { code: 'unreachable' }) };

describe('an intent of a page', () => {
  it('is answered by the worker', async () => {
    expect(await ask(async () => ({ ok: true }))).toEqual({ ok: true });
    const refusal = { ok: false, refusal: problemAtPath('intent', { code: 'missing' }) };
    expect(await ask(async () => refusal)).toEqual(refusal);
  });

  it('is told apart from one that a dying worker left without an answer', async () => {
    // Chromium 156 resolves so for about one kill in forty, and rejects for the others.
    expect(await ask(async () => undefined)).toEqual(unreachable);
  });

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'A listener indicated an asynchronous response, but the message channel closed.',
  ])('is told apart from one that the browser gave back: %s', async (error) => {
    const givenBack = async () => {
      throw new Error(error);
    };
    expect(await ask(givenBack)).toEqual(unreachable);
  });

  it('is told apart from one that an updated extension can no longer send', async () => {
    const gone = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await ask(gone)).toEqual(unreachable);
  });
});
