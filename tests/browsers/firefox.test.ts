import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  readStorage,
  remindAtAnyHour,
  remindWithoutWaiting,
  sendRequest,
  setSitting,
} from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { defaultSettings } from '@/settings/default-settings';
import { FirefoxBrowser, type FirefoxPage } from './harness/firefox-browser';
import { replaceSystemServices } from './harness/firefox-services';

/** The part of the browser that is called in a page of Loosen. */
declare const browser: {
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly alarms: { getAll(): Promise<{ readonly name: string }[]> };
  readonly idle: { queryState(seconds: number): Promise<string> };
  readonly notifications: {
    create(id: string, look: object): Promise<string>;
    getAll(): Promise<Record<string, { readonly title: string; readonly message: string }>>;
  };
};

/** Replacements of system services, in the browser's own window. */
interface Alert {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly hasImage: boolean;
}
declare const alerts: Alert[];
declare const listeners: Map<string, { observe(subject: null, topic: string, data: null): void }>;
declare const idleObservers: { observe(subject: null, topic: string, data: null): void }[];
declare const idleness: { ms: number };
declare const Services: {
  readonly prefs: {
    setIntPref(name: string, value: number): void;
  };
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly extension: {
      readonly backgroundState: string;
      terminateBackground(how: object): Promise<void>;
    };
  };
};

let firefox: FirefoxBrowser;
let window: FirefoxPage;
/** A page of Loosen that can query what the browser shows. */
let welcome: FirefoxPage;

beforeAll(async () => {
  firefox = await FirefoxBrowser.open();
  window = await firefox.chrome();
  await replaceSystemServices(window);
  await firefox.install();
  welcome = await firefox.waitForPage('welcome.html');
  await welcome.waitForSelector('h1');
});

afterAll(() => firefox.close());

const backgroundState = () =>
  window.evaluate(() => {
    return WebExtensionPolicy.getByID('loosen@loosen.example').extension.backgroundState;
  });

/** Ends the event page at once, and again if something has just woken it. */
const endBackground = () =>
  until('The event page to stop', async () => {
    await window.evaluate(() =>
      WebExtensionPolicy.getByID('loosen@loosen.example').extension.terminateBackground({
        // Even in the middle of an event.
        disableResetIdleForTest: true,
      }),
    );
    return (await backgroundState()) === 'stopped' || undefined;
  });

const shownAlert = (kind: string) =>
  until(`The alert of ${kind}`, async () => {
    const all = await window.evaluate(() => alerts);
    return all.findLast(({ name }) => name.startsWith(kind));
  });

describe('Loosen in Firefox', () => {
  it('opens the welcome page once', async () => {
    const welcomePages = (await firefox.pages()).filter(({ url }) => url.includes('welcome.html'));
    expect(welcomePages).toHaveLength(1);
    expect(await welcome.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
      'Short stretches for long desk days',
    );
  });

  it.each([
    ['popup.html', '.routine-card'],
    ['guide.html?routine=hips-and-hamstrings-3min', '.stage svg path'],
    ['guide.html?posture=3', '.posture'],
    ['options.html', '#my-body'],
    ['options.html#history', '#history-day svg'],
    ['options.html#data', '#end'],
    ['options.html#log', '.log-day'],
    ['options.html#exercises', '.exercise-card'],
    ['options.html#privacy', '#privacy-check'],
  ])('draws %s, and neither page nor policy complains', async (path, ready) => {
    const page = await firefox.openPage(path);
    await page.waitForSelector(ready);
    await page.close();
    expect(await firefox.complaints()).toEqual([]);
  });

  it('reports a page that violates its policy', async () => {
    const page = await firefox.openPage('options.html#privacy');
    const outcome = await page.evaluate(() =>
      fetch('https://loosen.example/').then(
        () => 'fetched',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    const complaint = await until('The complaint', async () => (await firefox.complaints()).at(-1));
    expect(complaint).toMatch(/Content-Security-Policy/);
    await page.close();
  });

  it('reminds with a real alarm, a notification that Firefox accepts, and a badge', async () => {
    await remindAtAnyHour(welcome);
    await remindWithoutWaiting(welcome);
    const { everyMinutes } = defaultSettings.stretch;
    await setSitting(welcome, { stretch: everyMinutes - 1 / 60 });
    const alert = await shownAlert('stretch');
    expect(alert.title).toBe('Time to loosen up');
    expect(alert.text).toMatch(/Click to start/);
    expect(alert.hasImage).toBe(true);
    const shown = () => welcome.evaluate(() => browser.notifications.getAll());
    await expect.poll(async () => Object.keys(await shown())).toEqual([alert.name]);
    const badge = await until('The badge', async () => {
      return (await welcome.evaluate(() => browser.action.getBadgeText({}))) || undefined;
    });
    expect(badge).toBe('1');
  });

  it.each(['buttons', 'requireInteraction', 'silent'])(
    'would have been refused by Firefox with “%s”, which it leaves out',
    async (key) => {
      const refused = await welcome.evaluate(async (name) => {
        const look = { type: 'basic', title: 'Refused', message: 'Refused' };
        const value = name === 'buttons' ? [{ title: 'Start' }] : true;
        try {
          return await browser.notifications.create('refused', { ...look, [name]: value });
        } catch (error) {
          return String(error);
        }
      }, key);
      expect(refused).toMatch(
        new RegExp(`"${key}" is unsupported by Firefox|Unexpected property "${key}"`),
      );
    },
  );

  it('opens the guide when the notification is clicked, although the event page was stopped', async () => {
    const { name } = await shownAlert('stretch');
    await endBackground();
    await window.evaluate((clicked) => {
      listeners.get(clicked)?.observe(null, 'alertclickcallback', null);
    }, name);
    const guide = await firefox.waitForPage('guide.html');
    await guide.waitForSelector('.stage svg path');
    await guide.close();
    const left = await until('The notification to disappear', async () => {
      const names = Object.keys(await welcome.evaluate(() => browser.notifications.getAll()));
      return names.length === 0 ? names : undefined;
    });
    expect(left).toEqual([]);
  });

  it('detects an absence in Firefox, which never reports “locked”', async () => {
    await sendRequest(welcome, { kind: 'i-moved' });
    await window.evaluate(() => {
      idleness.ms = 400_000;
      for (const observer of idleObservers) observer.observe(null, 'idle', null);
    });
    await until('The absence', async () =>
      (await readStorage(welcome)).run.presence === 'away' ? true : undefined,
    );
    expect(await welcome.evaluate(() => browser.idle.queryState(60))).toBe('idle');
    await window.evaluate(() => {
      idleness.ms = 0;
      for (const observer of idleObservers) observer.observe(null, 'active', null);
    });
    await until('The return', async () =>
      (await readStorage(welcome)).run.presence === 'here' ? true : undefined,
    );
    expect(await welcome.evaluate(() => browser.idle.queryState(60))).toBe('active');
  });

  it('wakes its event page for a message and loses nothing', async () => {
    const before = (await readStorage(welcome)).settings;
    await endBackground();
    await sendRequest(welcome, { kind: 'change-settings', parts: { goal: 7 } });
    expect(await backgroundState()).toBe('running');
    expect((await readStorage(welcome)).settings).toEqual({ ...before, goal: 7 });
  });

  it('wakes its event page for an alarm', async () => {
    await setSitting(welcome, { stretch: defaultSettings.stretch.everyMinutes - 1 / 30 });
    const seen = await window.evaluate(() => alerts.length);
    await endBackground();
    const now = await until('The next alert', async () => {
      const count = await window.evaluate(() => alerts.length);
      return count > seen ? count : undefined;
    });
    expect(now).toBe(seen + 1);
  });
});

describe('an idle event page in Firefox', () => {
  it('stops once no page is open, and wakes for a due reminder', async () => {
    await window.evaluate(() => {
      Services.prefs.setIntPref('extensions.background.idle.timeout', 300);
    });
    // The next reminder needs it.
    await endBackground();
    await sendRequest(welcome, { kind: 'skip' });
    await setSitting(welcome, { stretch: defaultSettings.stretch.everyMinutes - 1 / 10 });
    const seen = await window.evaluate(() => alerts.length);
    // An open page keeps it alive.
    for (const { context, url } of await firefox.pages()) {
      if (url.startsWith('moz-extension:')) await firefox.closePage(context);
    }
    await until(
      'The event page to stop',
      async () => (await backgroundState()) === 'stopped' || undefined,
    );
    const now = await until('The next alert', async () => {
      const count = await window.evaluate(() => alerts.length);
      return count > seen ? count : undefined;
    });
    expect(now).toBe(seen + 1);
  });
});

describe('a restart of Firefox, which forgets all alarms', () => {
  let again: FirefoxBrowser;

  beforeAll(async () => {
    again = await FirefoxBrowser.open();
    await again.installForGood();
  });

  afterAll(() => again.close());

  it('keeps settings and history, sets the alarms again, and opens no welcome page', async () => {
    const page = await again.waitForPage('welcome.html');
    await remindAtAnyHour(page);
    await sendRequest(page, { kind: 'i-moved' });
    const before = await readStorage(page);
    await again.restart();
    const options = await again.openPage('options.html');
    const names = await until('The alarms', async () => {
      const alarms = await options.evaluate(() => browser.alarms.getAll());
      return alarms.length === 2 ? alarms.map(({ name }) => name).toSorted() : undefined;
    });
    expect(names).toEqual(['rescue', 'wake']);
    const after = await readStorage(options);
    expect(after.settings).toEqual(before.settings);
    expect(after.run.lastBreakAt).toBe(before.run.lastBreakAt);
    const welcomePages = (await again.pages()).filter(({ url }) => url.includes('welcome.html'));
    expect(welcomePages).toEqual([]);
  });
});
