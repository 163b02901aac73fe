import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { readStorage } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { focusOn, isFocusKept, pressOn, pressToLeave, tabTo } from './harness/keyboard';

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.waitForPage('welcome.html');
});

afterAll(() => loosen.close());

const openGuide = async (query: string) => {
  const guide = await loosen.openPage(`guide.html?${query}`);
  await guide.waitForSelector('.guide-foot');
  return guide;
};

const button = (guide: Page, name: string) => guide.getByRole('button', { name, exact: true });
const stepOf = (guide: Page) => guide.locator('.steps h2').textContent();

describe('a guide by keyboard', () => {
  it('pauses, resumes and moves between exercises with buttons that keep the focus', async () => {
    const guide = await openGuide('routine=hips-and-hamstrings-3min');
    await pressOn(button(guide, 'Pause'));
    expect(await focusOn(button(guide, 'Resume'))).toBe(true);
    await guide.keyboard.press('Enter');
    expect(await focusOn(button(guide, 'Pause'))).toBe(true);
    // Later in an exercise, Back would restart it instead.
    await guide.keyboard.press('Enter');
    const first = await stepOf(guide);
    await pressOn(button(guide, 'Next'));
    await until('The next one', async () => ((await stepOf(guide)) === first ? undefined : true));
    expect(await focusOn(button(guide, 'Next'))).toBe(true);
    await pressOn(button(guide, 'Back'));
    await until('The first one', async () => ((await stepOf(guide)) === first ? true : undefined));
    await pressOn(button(guide, 'Repeat'));
    expect(await focusOn(button(guide, 'Repeat'))).toBe(true);
    await guide.close();
  });

  it('reacts to Space, arrows and Escape while nothing has the focus', async () => {
    const guide = await openGuide('routine=hamstrings-floor-5min');
    await guide.keyboard.press('Space');
    await button(guide, 'Resume').waitFor();
    await guide.keyboard.press('Space');
    await button(guide, 'Pause').waitFor();
    await guide.keyboard.press('Escape');
    await button(guide, 'Resume').waitFor();
    const first = await stepOf(guide);
    await guide.keyboard.press('ArrowRight');
    await until('The next one', async () => ((await stepOf(guide)) === first ? undefined : true));
    await guide.keyboard.press('ArrowLeft');
    await until('The first one', async () => ((await stepOf(guide)) === first ? true : undefined));
    expect(await isFocusKept(guide)).toBe(false);
    await guide.close();
  });

  it('makes an exercise easier and shorter, and undoes it', async () => {
    const guide = await openGuide('routine=hamstrings-seated-2min');
    await pressOn(button(guide, 'Easier'));
    await guide.locator('[aria-pressed="true"]').waitFor();
    expect(await focusOn(button(guide, 'Easier'))).toBe(true);
    await guide.keyboard.press('Space');
    await pressOn(button(guide, 'Shorter'));
    await pressOn(button(guide, 'Undo'));
    expect(await focusOn(guide.getByRole('heading', { level: 1 }))).toBe(true);
    await guide.keyboard.press('Tab');
    await expect.poll(() => isFocusKept(guide)).toBe(true);
    await guide.close();
  });

  it('expands details, mutes the sounds, and sets their volume', async () => {
    const guide = await openGuide('routine=hamstrings-standing-2min');
    await pressOn(guide.getByText('Easier, harder, common mistakes'));
    await expect.poll(() => guide.locator('details[open]').count()).toBe(1);
    const volume = guide.getByRole('slider', { name: 'Volume' });
    await tabTo(volume);
    await guide.keyboard.press('ArrowUp');
    await until('The volume', async () => {
      const { settings } = await readStorage(welcome);
      return settings?.sound.volumePercent === 50 ? true : undefined;
    });
    await pressOn(guide.getByRole('checkbox', { name: 'Sounds' }), 'Space');
    await until('The silence', async () =>
      (await readStorage(welcome)).settings?.sound.tones === false ? true : undefined,
    );
    await volume.waitFor({ state: 'detached' });
    expect(await focusOn(guide.getByRole('checkbox', { name: 'Sounds' }))).toBe(true);
    await guide.close();
  });

  it('ends with the focus on Close, starts again, and closes', async () => {
    const guide = await openGuide('routine=hip-flexors-seated-1min');
    await pressOn(button(guide, 'Next'));
    expect(await focusOn(button(guide, 'Close'))).toBe(true);
    await pressOn(button(guide, 'Start again'));
    expect(await focusOn(guide.getByRole('heading', { level: 1 }))).toBe(true);
    await pressOn(button(guide, 'Next'));
    expect(await focusOn(button(guide, 'Close'))).toBe(true);
    await pressToLeave(button(guide, 'Close'));
  });
});
