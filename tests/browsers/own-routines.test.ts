import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownLimits } from '@/routines/own/own-library';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';

/** The part of the browser that is called in a page of Loosen. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: 'own'): Promise<{ own?: unknown }> } };
};

let loosen: LoosenBrowser;
let page: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  await loosen.waitForPage('welcome.html');
  page = await loosen.openPage('options.html#routines');
  await page.getByRole('button', { name: 'New exercise' }).waitFor();
});

afterAll(() => loosen.close());

const stored = () => page.evaluate(async () => (await chrome.storage.local.get('own')).own);

/** A large photograph, as from a phone: no two pixels are the same. */
const photograph = async () => {
  const data = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 900);
    const context = canvas.getContext('2d');
    const pixels = context?.createImageData(canvas.width, canvas.height);
    if (pixels === undefined) throw new Error('There is no canvas.');
    let seed = 7;
    const words = new Uint32Array(pixels.data.buffer);
    for (let at = 0; at < words.length; at += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      words[at] = seed | 0xff00_0000;
    }
    context?.putImageData(pixels, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return new Uint8Array(await blob.arrayBuffer()).toBase64();
  });
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(data, 'base64') };
};

const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

describe('own routines, in a real browser', () => {
  it('shrinks a large photograph until it is small enough to keep', async () => {
    const photo = await photograph();
    expect(photo.buffer.length).toBeGreaterThan(2 * ownLimits.pictureBytes);
    await page.getByRole('button', { name: 'New exercise' }).click();
    await page.getByLabel('Exercise name').fill('Heel slides');
    await page.getByLabel(/one step per line/).fill('Lie down.\nSlide one heel up.');
    await page.getByLabel(/^Picture/).setInputFiles(textFile('notes.png', 'no picture'));
    await page
      .getByRole('alert')
      .getByText(/as a picture/)
      .waitFor();
    await page.getByLabel(/^Picture/).setInputFiles(photo);
    const preview = page.getByRole('img', { name: 'Your picture' });
    await preview.waitFor();
    const address = (await preview.getAttribute('src')) ?? '';
    expect(address).toMatch(/^data:image\/webp;base64,/);
    expect(Buffer.from(address.split(',')[1] ?? '', 'base64').length).toBeLessThanOrEqual(
      ownLimits.pictureBytes,
    );
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Heel slides').waitFor();
  });

  it('names the field of a bad file, and changes nothing', async () => {
    const before = await stored();
    const bad = { format: 'loosen-routines', version: 1, exercises: [], routines: [{ id: 7 }] };
    await page.getByLabel('Import a file').setInputFiles(textFile('bad.json', JSON.stringify(bad)));
    await page.getByText(/routines\.0\.id.*Nothing was changed/).waitFor();
    expect(await stored()).toEqual(before);
  });

  it('exports a routine as a file that restores it, with its picture', async () => {
    await page.getByRole('button', { name: 'New routine' }).click();
    await page.getByLabel('Routine name').fill('From my physio');
    await page.getByLabel('Add an exercise').selectOption({ label: 'Heel slides' });
    await page.getByRole('button', { name: 'Save' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export: From my physio' }).click();
    const file = await (await saving).path();
    const text = await readFile(file, 'utf8');
    const made = await stored();
    for (const name of ['From my physio', 'Heel slides']) {
      await page.getByRole('button', { name: `Delete: ${name}` }).click();
    }
    await page.getByText('Deleted “Heel slides”.').waitFor();
    await page.getByLabel('Import a file').setInputFiles(textFile('mine.json', text));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('button', { name: 'Export: From my physio' }).waitFor();
    await expect.poll(stored).toEqual(made);
  });
});
