import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { advancePageClock, installPageClock } from '@/scripts/browsers/page-clock';
import { until } from '@/scripts/browsers/until';
import { announcements, nextAnnouncements, openWithAnnouncements } from './harness/announcements';
import { focusedLine, screenReaderLines } from './harness/screen-reader-lines';

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.waitForPage('welcome.html');
});

afterAll(() => loosen.close());

const openGuide = (query: string) =>
  openWithAnnouncements(welcome, `guide.html?${query}`, '.guide-foot', installPageClock);

const timerOf = async (guide: Page) =>
  (await screenReaderLines(guide)).find((line) => line.startsWith('timer')) ?? '';

const foot = [
  'button “Safety”',
  'Ideas for moving, for healthy adults; not medical advice. Stay comfortable, and stop if it hurts.',
];

describe('a guide with a screen reader', () => {
  it('reads routine, phase, seconds, picture, instructions and buttons', async () => {
    const guide = await openGuide('routine=hips-and-hamstrings-3min&waits');
    await expect
      .poll(() => screenReaderLines(guide))
      .toEqual([
        'heading 1 “Hips and hamstrings, standing”',
        'Exercise 1 of 3 · 3:00',
        'main',
        'status: Paused.',
        'Get ready Left side',
        'timer: 5 seconds left',
        'image “Standing hip flexor stretch”',
        'progress “Routine progress”, 0',
        'region “How to do it”',
        'heading 2 “Standing hip flexor stretch”',
        'You need:',
        'list of 2',
        'A chair that won’t roll',
        'A low step or a sturdy box',
        'list of 5',
        'Hold a chair and take one long step back.',
        'Lift your back heel. Point both feet straight ahead.',
        'Tuck your tailbone and squeeze your buttock on the back leg.',
        'Bend your front knee until you feel the back hip open.',
        'Stay tall. Do not lean forward.',
        'Breathe out as you sink, then breathe quietly.',
        'Feel it in the front of your back hip.',
        'group “Change this exercise”',
        'button “Shorter”',
        'button “Easier”, not pressed',
        'button “Harder”, not pressed',
        'button “Hide exercise”',
        'button “Start”',
        'button “Back”',
        'button “Repeat”',
        'button “Next”',
        'Next: Standing hamstring stretch',
        'list of 3 “The whole routine”',
        '1 Standing hip flexor stretch Now',
        '2 Standing hamstring stretch 1:13',
        '3 Hip hinge 0:37',
        'disclosure “Easier, harder, common mistakes”, closed',
        'disclosure “Take care if this applies to you”, closed',
        'disclosure “Sources”, closed',
        'group “Sound and voice”',
        'checkbox “Sounds”, on',
        'checkbox “No voice on this device”, off, cannot be changed',
        'No voice on this device Volume',
        'slider “Volume”, 40%',
        'button “Keep on top” (Shows the figure and the time in a small window above the others.)',
        ...foot,
      ]);
    await guide.close();
  });

  it('announces each part once when it starts, and no seconds', async () => {
    const guide = await openGuide('routine=hamstrings-seated-30s');
    for (let seconds = 0; seconds < 40; seconds += 2) {
      await advancePageClock(guide, 2);
      if (await guide.locator('.done').isVisible()) break;
    }
    expect(await announcements(guide)).toEqual([
      'Hold for 10 seconds.',
      'Switch sides. Right side next.',
      'Hold for 10 seconds.',
      'All done.',
    ]);
    await guide.close();
  });

  it('has the remaining seconds as text', async () => {
    const guide = await openGuide('routine=hamstrings-standing-2min');
    const before = await timerOf(guide);
    expect(before).toMatch(/^timer: \d+ seconds? left$/);
    await until('Another second', async () =>
      (await timerOf(guide)) === before ? undefined : true,
    );
    await guide.close();
  });

  it('announces a pause and what continues', async () => {
    const guide = await openGuide('routine=hamstrings-floor-5min');
    await guide.getByRole('button', { name: 'Pause' }).press('Enter');
    expect(await nextAnnouncements(guide)).toEqual(['Paused.']);
    await expect.poll(() => focusedLine(guide)).toBe('button “Resume”');
    await guide.keyboard.press('Enter');
    expect(await nextAnnouncements(guide)).toEqual([expect.stringMatching(/^Get ready: /)]);
    await guide.close();
  });

  it('announces what a change did, and offers Undo', async () => {
    const guide = await openGuide('routine=hamstrings-seated-2min');
    await guide.getByRole('button', { name: 'Shorter' }).press('Enter');
    const said = 'From here on, everything takes about half as long.';
    expect(await nextAnnouncements(guide)).toContain(`${said} Undo`);
    await expect.poll(() => screenReaderLines(guide)).toContain(`status: ${said} · button “Undo”`);
    await guide.getByRole('button', { name: 'Undo' }).press('Enter');
    await until('The heading', async () =>
      (await focusedLine(guide)) === 'heading 1 “Hamstrings in your chair”' ? true : undefined,
    );
    await guide.close();
  });

  it('announces that it counted, asks one question, and moves the focus to Close', async () => {
    const guide = await openGuide('routine=hip-flexors-seated-1min');
    await advancePageClock(guide, 50);
    await guide.getByRole('button', { name: 'Next' }).press('Enter');
    await until('The focus on Close', async () =>
      (await focusedLine(guide)) === 'button “Close”' ? true : undefined,
    );
    expect(await announcements(guide)).toContain('All done.');
    await expect
      .poll(() => screenReaderLines(guide))
      .toEqual([
        'heading 1 “Hip flexors in your chair”',
        expect.stringMatching(/^Exercise 1 of 1 · \d:\d\d$/),
        'main',
        'status: All done.',
        'heading 2 “Break done.”',
        expect.stringMatching(/^\d of 4 breaks today$/),
        'heading 3 “How did that feel?”',
        'group “How did that feel?”',
        'button “Better”, not pressed',
        'button “The same”, not pressed',
        'button “Worse”, not pressed',
        'Look into the distance for a moment, then carry on.',
        'button “Close”',
        'button “Start again”',
        'group “Sound and voice”',
        'checkbox “Sounds”, on',
        'checkbox “No voice on this device”, off, cannot be changed',
        'No voice on this device Volume',
        'slider “Volume”, 40%',
        ...foot,
      ]);
    await guide.getByRole('button', { name: 'Worse' }).press('Enter');
    const worse = await nextAnnouncements(guide);
    expect(worse.join(' ')).toMatch(/^Take a rest\. Before your next one, please read:/);
    await guide.close();
  });

  it('reads a posture check, and announces its end', async () => {
    const guide = await openGuide('posture=3');
    const lines = await screenReaderLines(guide);
    expect(lines.slice(0, 2)).toEqual(['heading 1 “Posture check”', 'main']);
    expect(lines[2]).toMatch(/^image “\d+ seconds left”$/);
    expect(lines.slice(3)).toEqual([
      'image “A person sitting comfortably”',
      'heading 2 “Sitting still on one side?”',
      'Lean onto one sit bone, then the other, then settle somewhere new.',
      'Moving matters more than being even.',
      'button “Done”',
      ...foot,
    ]);
    expect(await announcements(guide)).toEqual([]);
    await advancePageClock(guide, 30);
    expect(await nextAnnouncements(guide)).toEqual(['That’s long enough.']);
    await guide.close();
  });
});
