import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import {
  overwriteStorage,
  readStorage,
  remindAtAnyHour,
  sendRequest,
  setSitting,
} from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';

/** The part of the browser that is called in the worker. */
declare const chrome: {
  readonly action: { getTitle(of: object): Promise<string> };
  readonly alarms: { getAll(): Promise<{ readonly name: string }[]> };
};

let loosen: LoosenBrowser;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  const welcome = await loosen.waitForPage('welcome.html');
  await remindAtAnyHour(welcome);
  await setSitting(welcome, { stretch: 20, posture: 20 });
  await sendRequest(welcome, { kind: 'i-moved' });
});

afterAll(() => loosen.close());

const showsNext = /next (?:stretch|posture check) at (?:[A-Z][a-z]{2},? )?\d{1,2}:\d\d/;

interface Face {
  readonly alarms: string[];
  readonly title: string;
}

async function currentFace(): Promise<Face> {
  return loosen.worker.evaluate(async () => ({
    alarms: (await chrome.alarms.getAll()).map(({ name }) => name).toSorted(),
    title: await chrome.action.getTitle({}),
  }));
}

describe('a restart of the browser', () => {
  it('keeps settings and history, restores alarms and title, and opens no welcome page', async () => {
    const before = await readStorage(await loosen.openPage('options.html'));
    await loosen.restart();
    const options = await loosen.openPage('options.html');
    const { alarms } = await until('The title', async () => {
      const now = await currentFace();
      return showsNext.test(now.title) ? now : undefined;
    });
    expect(alarms).toEqual(['rescue', 'wake']);
    const after = await readStorage(options);
    expect(after.settings).toEqual(before.settings);
    expect(after.run.lastBreakAt).toBe(before.run.lastBreakAt);
    expect(loosen.context.pages().some((page) => page.url().includes('welcome'))).toBe(false);
  });

  it('restores everything after the browser was killed', async () => {
    await loosen.crash();
    const options = await loosen.openPage('options.html');
    await until('The alarms', async () => {
      const { alarms, title } = await currentFace();
      // Alarms survive a crash; the title is set again, and last.
      return alarms.length === 2 && showsNext.test(title) ? alarms : undefined;
    });
    expect((await readStorage(options)).settings?.hours.on).toBe(false);
  });
});

describe('a broken document', () => {
  it('is set aside, replaced by the defaults, and reported in the popup', async () => {
    const options = await loosen.openPage('options.html');
    await overwriteStorage(options, { run: { version: 'x' }, 'run.previous': null });
    const popup = await loosen.openPage('popup.html');
    await popup.getByText(/couldn’t read some saved data/).waitFor();
    const stored = await readStorage(options);
    expect(stored).toMatchObject({ broken: [{ key: 'run', raw: { version: 'x' } }] });
    await popup.getByRole('button', { name: 'OK' }).click();
    await popup.getByText(/couldn’t read some saved data/).waitFor({ state: 'detached' });
  });
});
