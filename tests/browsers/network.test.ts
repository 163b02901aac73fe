import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeManifest, copyBuild, removeExtension } from '@/scripts/browsers/extension-folder';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';

let server: Server;
let origin: string;
const seen: string[] = [];

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    seen.push(url);
    response.end('<!doctype html><title>Outside</title>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((closed) => server.close(closed)));

/** Tries every way to reach the network, and returns the result of each; runs anywhere. */
async function tryNetwork(address: string): Promise<Record<string, string>> {
  const asked = (open: (yes: () => void, no: () => void) => void) =>
    new Promise<string>((resolve) => {
      try {
        open(
          () => resolve('sent'),
          () => resolve('refused'),
        );
      } catch {
        resolve('refused');
      }
    });
  const answers: Record<string, string> = {
    fetch: await asked((yes, no) => void fetch(`${address}/fetch`).then(yes, no)),
    webSocket: await asked((yes, no) => {
      const socket = new WebSocket(`${address.replace('http', 'ws')}/socket`);
      socket.addEventListener('open', yes);
      socket.addEventListener('error', no);
    }),
  };
  if (typeof Image === 'undefined') return answers;
  answers['image'] = await asked((yes, no) => {
    const image = new Image();
    image.addEventListener('load', yes);
    image.addEventListener('error', no);
    image.src = `${address}/image`;
  });
  answers['beacon'] = navigator.sendBeacon(`${address}/beacon`) ? 'queued' : 'refused';
  return answers;
}

describe('a network request of Loosen', () => {
  it('is blocked by its policy, in every page and the worker, before it is sent', async () => {
    const loosen = await LoosenBrowser.open();
    const refused: string[] = [];
    const page = await loosen.openPage('options.html');
    await page.exposeFunction('noteRefusal', (directive: string) => void refused.push(directive));
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        const note = Reflect.get(globalThis, 'noteRefusal') as (directive: string) => void;
        note(effectiveDirective);
      });
    });
    const { beacon: _queued, ...byPage } = await page.evaluate(tryNetwork, origin);
    expect(byPage).toEqual({ fetch: 'refused', webSocket: 'refused', image: 'refused' });
    await expect.poll(() => new Set(refused)).toEqual(new Set(['connect-src', 'img-src']));
    const byWorker = await loosen.worker.evaluate(tryNetwork, origin);
    expect(byWorker).toEqual({ fetch: 'refused', webSocket: 'refused' });
    expect(seen).toEqual([]);
    // Closing also asserts that the browser recorded nothing.
    await loosen.close();
  });

  it('is recorded and fails the run, wherever it comes from', async () => {
    const loosen = await LoosenBrowser.open();
    const outside = await loosen.context.newPage();
    await outside.goto(`${origin}/page`);
    await outside.evaluate(async () => void (await fetch('/from-page')));
    expect(seen).toEqual(expect.arrayContaining(['/page', '/from-page']));
    const closing = loosen.close();
    await expect(closing).rejects.toThrow(`${origin}/page`);
    await expect(closing).rejects.toThrow(`${origin}/from-page for ${origin}`);
  });

  it('is recorded for its own worker and pages when there is no policy', async () => {
    const extension = await copyBuild();
    try {
      const open = { extension_pages: "script-src 'self'; object-src 'none'" };
      await changeManifest(extension, { content_security_policy: open });
      const loosen = await LoosenBrowser.open({ extension });
      const page = await loosen.openPage('popup.html');
      await page.evaluate(tryNetwork, origin);
      await loosen.worker.evaluate(tryNetwork, `${origin}/worker`);
      const closing = loosen.close();
      const ours = `for chrome-extension://${loosen.id}`;
      await expect(closing).rejects.toThrow(`${origin}/fetch ${ours}`);
      await expect(closing).rejects.toThrow(`${origin}/image ${ours}`);
      await expect(closing).rejects.toThrow(`${origin}/worker/fetch ${ours}`);
    } finally {
      await removeExtension(extension);
    }
  });
});
