import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { sendRequest } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { nextAnnouncements, openWithAnnouncements } from './harness/announcements';
import { focusedLine, screenReaderLines } from './harness/screen-reader-lines';

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.waitForPage('welcome.html');
});

afterAll(() => loosen.close());

describe('the welcome page with a screen reader', () => {
  it('reads four named questions and the state of each answer', async () => {
    await welcome.waitForSelector('.rhythm');
    const lines = await screenReaderLines(welcome);
    const asks = lines.filter((line) => /^(?:heading|group|region|radio|checkbox|time)/.test(line));
    expect(asks).toEqual([
      'heading 1 “Short stretches for long desk days”',
      'group “How often would you like a stretch?”',
      'heading 2 “How often would you like a stretch?”',
      'radio “Often After 30 minutes of sitting”, off',
      'radio “Steady After 45 minutes of sitting”, on',
      'radio “Now and then After an hour of sitting”, off',
      'region “When do you work?”',
      'heading 2 “When do you work?”',
      'group “Working days”',
      // The browser is American.
      'checkbox “Sunday”, off',
      ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
        (day) => `checkbox “${day}”, on`,
      ),
      'checkbox “Saturday”, off',
      'time field “From”, 09:00',
      'time field “To”, 17:30',
      'region “Where can you stretch?”',
      'heading 2 “Where can you stretch?”',
      'region “Does anything hurt?”',
      'heading 2 “Does anything hurt?”',
      'region “See what a reminder looks like”',
      'heading 2 “See what a reminder looks like”',
      'heading 2 “Keep the icon in sight”',
      'heading 2 “Good to know”',
    ]);
    const switches = lines.filter((line) => line.startsWith('switch'));
    expect(switches.slice(0, 4)).toEqual([
      'switch “Remind me only during working hours”, on (No reminders outside these hours. You can still stretch any time.)',
      'switch “Seated, at your desk”, on (Stretches in your chair that need no extra space.)',
      'switch “Standing, beside your desk”, on (Stretches on your feet, one step from your chair.)',
      'switch “On the floor, on a mat”, off (For home, or a room where you can close the door.)',
    ]);
  });

  it('asks whether the test was seen, and announces the result', async () => {
    const page = await openWithAnnouncements(welcome, 'welcome.html', '.rhythm');
    await page.getByRole('button', { name: 'Show a reminder' }).press('Enter');
    expect(await nextAnnouncements(page)).toEqual(['Did you see it? Yes No']);
    await page.getByRole('button', { name: 'Yes' }).press('Enter');
    expect(await nextAnnouncements(page)).toEqual(['Good. You’re all set.']);
    await expect.poll(() => focusedLine(page)).toBe('button “Show another”');
    await page.close();
  });
});

/** Each view of the options page by its address, with its window title and headings. */
const parts = {
  settings: [
    'Settings',
    '2 Reminders',
    '3 Your own reminders',
    '2 Working hours',
    '3 Your week',
    '3 Days off',
    '2 How you’re reminded',
    '3 When to hold off',
    '3 How Loosen tracks sitting',
    '3 How Loosen gets your attention',
    '3 Activity',
    '2 Where you stretch',
    '2 Your body',
    '2 Sound and voice',
    '3 With a reminder',
    '3 In the guide',
    '2 Look and language',
    '2 Other devices',
  ],
  history: ['Progress', '2 Progress', '2 Today', '2 This week', '2 Muscles this week'],
  exercises: ['Exercises', '2 Exercises and routines', '3 Routines', '3 Exercises'],
  routines: ['Your routines', '2 Your routines', '3 Routines', '3 Your exercises'],
  log: ['Activity', '2 Activity', '2 Status', '2 See what a reminder looks like', '2 Last 14 days'],
  data: [
    'Your data',
    '2 Your data',
    '2 What’s stored',
    '2 Export',
    '2 Import',
    '2 Backups',
    '2 Reset or delete',
  ],
  privacy: [
    'Privacy',
    '2 Privacy',
    '2 What’s kept',
    '2 What leaves this device',
    '2 What Loosen can see',
    '2 Permissions, and why',
    '2 Check it yourself',
  ],
  about: [
    'Safety and about',
    '2 About Loosen',
    '2 Safety',
    '3 Back pain with any of these: call your emergency number or go to an emergency department now',
    '3 Back pain with any of these: get medical advice today',
    '3 Book a physiotherapist or a doctor for any of these',
    '2 What the evidence says',
    '2 What comes from the article',
    '2 All sources',
  ],
} as const;

describe('the options page with a screen reader', () => {
  it.each(Object.entries(parts))('structures %s with headings', async (view, expected) => {
    const [title, ...headings] = expected;
    const page = await openWithAnnouncements(welcome, `options.html#${view}`, 'main h2');
    const lines = await until('The headings', async () => {
      const all = await screenReaderLines(page);
      return all.includes(`heading ${expected.at(-1)?.replace(' ', ' “') ?? ''}”`)
        ? all
        : undefined;
    });
    await expect.poll(() => page.title()).toBe(`Loosen: ${title}`);
    // The protocol leaves out `aria-current`, which browsers do report.
    expect(await page.locator('nav [aria-current="page"]').allTextContents()).toEqual([title]);
    expect(lines.slice(0, 10)).toEqual([
      'heading 1 “Loosen”',
      'navigation “Pages”',
      ...Object.values(parts).map(([name]) => `link “${name}”`),
    ]);
    expect(lines.filter((line) => /^heading [2-6]/.test(line))).toEqual(
      headings.map((heading) => `heading ${heading.replace(' ', ' “')}”`),
    );
    await page.close();
  });

  it('announces how many settings a search finds', async () => {
    const page = await openWithAnnouncements(welcome, 'options.html', '#my-body');
    await page.getByRole('searchbox').fill('call');
    expect(await nextAnnouncements(page)).toEqual([expect.stringMatching(/^\d+ settings/)]);
    await page.close();
  });

  it('announces that a section was reset, and offers Undo', async () => {
    const page = await openWithAnnouncements(welcome, 'options.html', '#my-body');
    await sendRequest(welcome, { kind: 'change-settings', parts: { theme: 'dark' } });
    await page.getByRole('button', { name: /^Reset.*Look/ }).press('Enter');
    expect(await nextAnnouncements(page)).toEqual([expect.stringMatching(/Look.* Undo$/)]);
    await page.close();
  });

  it('asks before deleting everything, with the focus on the safe answer', async () => {
    const page = await openWithAnnouncements(welcome, 'options.html#data', '#end');
    await page.getByRole('button', { name: 'Delete everything' }).press('Enter');
    const lines = await screenReaderLines(page);
    const question =
      'Delete everything for good? Settings, history, your routines, pictures and all backups will be gone.';
    const asked = lines.indexOf(`group “${question}”`);
    expect(lines.slice(asked + 1)).toEqual(['button “No, keep it”', 'button “Delete for good”']);
    await expect.poll(() => focusedLine(page)).toBe('button “No, keep it”');
    await page.keyboard.press('Escape');
    await until('The focus to return', async () =>
      (await focusedLine(page)) === 'button “Delete everything”, closed' ? true : undefined,
    );
    await page.close();
  });
});
