import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import {
  deleteHistory,
  overwriteStorage,
  remindAtAnyHour,
  remindWithoutWaiting,
  sendRequest,
  setSitting,
  startWeekToday,
} from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { storedLastWeek } from '@/scripts/samples/stored-history';
import { announcements, nextAnnouncements, openWithAnnouncements } from './harness/announcements';
import { focusedLine, screenReaderLines } from './harness/screen-reader-lines';

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.waitForPage('welcome.html');
  await remindAtAnyHour(welcome);
  await remindWithoutWaiting(welcome);
});

afterAll(() => loosen.close());

const openPopup = () => openWithAnnouncements(welcome, 'popup.html', '.routine-card');

/** The lines of the popup without those of the routines. */
async function heardFirst(popup: Page): Promise<string[]> {
  const lines = await screenReaderLines(popup);
  return lines.slice(0, lines.indexOf('region “Hip flexors”'));
}

const head = ['Loosen', 'switch “In a call”, off'];

describe('the popup with a screen reader', () => {
  it('reads the next reminder and its time, then the actions, then the routines by position', async () => {
    await setSitting(welcome, { stretch: 21, posture: 20 });
    const popup = await openPopup();
    await expect
      .poll(() => screenReaderLines(popup))
      .toEqual([
        ...head,
        'button “Settings”',
        'main',
        'Next stretch',
        expect.stringMatching(/^heading 1 “2[34]\smin”$/),
        expect.stringMatching(/^Posture check in \d+\smin · Sitting for 2[12]\smin$/),
        expect.stringMatching(/^image “4[67]% of the way to your next reminder”$/),
        'button “Stretch now” (You haven’t stretched your hip flexors yet)',
        'button “I moved”',
        'button “Pause”, closed',
        'region “Hip flexors”',
        'heading 2 “Hip flexors”',
        'group “Where”',
        'radio “All”, on',
        'radio “Seated”, off',
        'radio “Standing”, off',
        'radio “Floor”, off',
        'list of 3',
        'button “In a chair seated 1 min”',
        'button “Lunge standing 2 min”',
        'button “Kneeling on a mat 5 min”',
        'region “Hamstrings”',
        'heading 2 “Hamstrings”',
        'list of 3',
        'button “In a chair seated 2 min”',
        'button “Heel on a step standing 2 min”',
        'button “On your back on a mat 5 min”',
        'button “Hips and hamstrings standing 3 min”',
        'button “More routines”, closed',
        'button “0 of 4 breaks today Progress”',
        'button “Activity” (What Loosen did, when, and why)',
        'button “Safety”',
      ]);
    await popup.close();
  });

  it('announces nothing when minutes pass', async () => {
    await setSitting(welcome, { stretch: 21 });
    const popup = await openPopup();
    await setSitting(welcome, { stretch: 30 });
    await popup.getByText(/^1[45]\smin$/).waitFor();
    expect(await announcements(popup)).toEqual([]);
    await popup.close();
  });

  it('announces a pause, and the next reminder after it', async () => {
    await setSitting(welcome, { stretch: 21 });
    const popup = await openPopup();
    await sendRequest(welcome, { kind: 'pause', until: '1-hour' });
    expect(await nextAnnouncements(popup)).toEqual([
      expect.stringMatching(/^Paused No reminders until (?:\w{3},? )?\d{1,2}:\d\d.*\.$/),
    ]);
    await expect
      .poll(() => heardFirst(popup))
      .toEqual([
        ...head,
        'button “Settings”',
        'main',
        'heading 1 “Paused”',
        expect.stringMatching(/^No reminders until .*\.$/),
        'button “Stretch now” (You haven’t stretched your hip flexors yet)',
        'button “I moved”',
        'button “Resume”',
      ]);
    await sendRequest(welcome, { kind: 'resume' });
    expect(await nextAnnouncements(popup)).toEqual([
      expect.stringMatching(/^Next stretch 2[34]\smin /),
    ]);
    await popup.close();
  });

  it('announces why a reminder is held, and that a call is on', async () => {
    const popup = await openPopup();
    await sendRequest(welcome, { kind: 'start-call' });
    expect(await nextAnnouncements(popup)).toEqual([
      expect.stringMatching(/^In a call No reminders until you end it, or .*\.$/),
    ]);
    expect((await heardFirst(popup)).slice(0, 4)).toEqual([
      'Loosen',
      expect.stringMatching(/^switch “In a call until .*”, on$/),
      'button “Settings”',
      'main',
    ]);
    await sendRequest(welcome, { kind: 'end-call' });
    await popup.close();
  });

  it('reads that a stretch is due, which one and why, and its buttons', async () => {
    const popup = await openPopup();
    await setSitting(welcome, { stretch: 45 });
    await popup.waitForSelector('.due');
    await expect
      .poll(() => heardFirst(popup))
      .toEqual([
        ...head,
        'button “Pause”, closed',
        'button “Settings”',
        'main',
        'heading 1 “Time to loosen up”',
        expect.stringMatching(/^Hips and hamstrings, standing · 3\smin$/),
        'You haven’t stretched your hip flexors yet',
        'button “Start”',
        'button “Snooze”',
        'button “I moved”',
        'button “Skip”',
      ]);
    await popup.close();
  });

  it('names the group of snooze times, and moves the focus there and back', async () => {
    const popup = await openPopup();
    await popup.getByRole('button', { name: 'Snooze' }).press('Enter');
    const lines = await heardFirst(popup);
    expect(lines.slice(lines.indexOf('group “Snooze for”'))).toEqual([
      'group “Snooze for”',
      'button “5 min”',
      'button “10 min”',
      'button “15 min”',
      'button “Back”',
    ]);
    await expect.poll(() => focusedLine(popup)).toBe('button “5 min”');
    await popup.keyboard.press('Escape');
    await until('The focus to return', async () =>
      (await focusedLine(popup)) === 'button “Snooze”' ? true : undefined,
    );
    await popup.close();
  });

  it('announces that a reminder was skipped, and offers Undo', async () => {
    const popup = await openPopup();
    await popup.getByRole('button', { name: 'Skip' }).press('Enter');
    const said = await until('The notice', async () =>
      (await heardFirst(popup)).find((line) => line.startsWith('status')),
    );
    expect(said).toBe('status: Skipped. · button “Undo”');
    expect(await nextAnnouncements(popup)).toContain('Skipped. Undo');
    await until('The heading', async () =>
      /^heading 1 “\d+\smin”$/.test(await focusedLine(popup)) ? true : undefined,
    );
    await popup.close();
  });

  it('has the weekly review as a separate region on the first workday of a week', async () => {
    await deleteHistory(welcome);
    await overwriteStorage(welcome, storedLastWeek());
    await startWeekToday(welcome);
    const popup = await openPopup();
    await popup.waitForSelector('.weekly-review');
    const lines = await heardFirst(popup);
    expect(lines.filter((line) => line.startsWith('region'))).toEqual(['region “Last week”']);
    await remindAtAnyHour(welcome);
    await popup.close();
  });
});
