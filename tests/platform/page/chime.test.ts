import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { playChime, playFromAddress, playInPage } from '@/platform/page/chime';
import { chimeFiles } from '@/scripts/build/chime-files';
import { chimes } from '@/settings/limits';
import { EscalationBrowser } from '@/tests/platform/background/escalation-browser';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a chime in Chromium, whose worker cannot play sound', () => {
  it('is played by an offscreen page', async () => {
    const browser = new EscalationBrowser('chromium');
    await playChime(browser.environment, 'bowl', 30);
    expect(browser.offscreen).toBe('/chime.html?tone=bowl&volume=30');
    expect(browser.reports).toEqual([]);
  });

  it('replaces one that is still playing', async () => {
    const browser = new EscalationBrowser('chromium');
    await playChime(browser.environment, 'bowl', 30);
    await playChime(browser.environment, 'wood', 60);
    expect(browser.offscreen).toBe('/chime.html?tone=wood&volume=60');
    expect(browser.reports).toEqual([]);
  });

  it('is retried once when another page was opened in between, then reported', async () => {
    const browser = new EscalationBrowser('chromium');
    browser.competingDocuments = 1;
    await playChime(browser.environment, 'drop', 30);
    expect(browser.offscreen).toMatch(/chime/);
    expect(browser.reports).toEqual([]);

    browser.competingDocuments = 2;
    await playChime(browser.environment, 'drop', 30);
    expect(browser.reports).toHaveLength(1);
  });

  it('is played at the volume in the address of the page', async () => {
    const browser = new EscalationBrowser('chromium');
    const audio = browser.installAudio();
    await playChime(browser.environment, 'drop', 35);
    let hasPlayed = false;
    const page = (async () => {
      await playFromAddress(new URL(browser.offscreen ?? '', 'http://here').search);
      hasPlayed = true;
    })();
    await setImmediate();
    expect(browser.calls).toContain('sound /chimes/drop.wav at 0.35');
    expect(hasPlayed).toBe(false);
    audio.end();
    await page;
    expect(hasPlayed).toBe(true);
  });
});

describe('a chime in Firefox, whose worker is a page', () => {
  it('is played in the worker, which does not wait for its end', async () => {
    const browser = new EscalationBrowser('firefox');
    browser.installAudio();
    await playChime(browser.environment, 'wood', 50);
    expect(browser.calls).toEqual(['sound /chimes/wood.wav at 0.5']);
    expect(browser.reports).toEqual([]);
  });

  it('is reported, not thrown, when sound is blocked', async () => {
    const browser = new EscalationBrowser('firefox');
    browser.installAudio();
    browser.isMuted = true;
    await playChime(browser.environment, 'wood', 50);
    expect(browser.reports).toHaveLength(1);
  });
});

it.each(['chromium', 'firefox'] as const)(
  'a chime at volume 0 is silent in %s',
  async (dialect) => {
    const browser = new EscalationBrowser(dialect);
    browser.installAudio();
    await playChime(browser.environment, 'drop', 0);
    expect(browser.calls).toEqual([]);
  },
);

it('a refused chime rejects in a page, but not in the offscreen page', async () => {
  const browser = new EscalationBrowser('chromium');
  browser.installAudio();
  browser.isMuted = true;
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  await expect(playInPage('drop', 30)).rejects.toThrow('Not allowed');
  await playFromAddress('?tone=drop&volume=30');
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});

describe.each(chimes)('the file of the chime %s', (name) => {
  const file = chimeFiles().get(name) ?? Buffer.alloc(0);
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const samples = Array.from({ length: (file.length - 44) / 2 }, (_, index) =>
    view.getInt16(44 + index * 2, true),
  );
  const loudest = (some: readonly number[]) => Math.max(...some.map(Math.abs)) / 32_768;

  it('is a WAV file of one channel, 16 bits and 22.05 kHz', () => {
    expect(file.toString('latin1', 0, 4)).toBe('RIFF');
    expect(view.getUint32(4, true)).toBe(file.length - 8);
    expect(file.toString('latin1', 8, 16)).toBe('WAVEfmt ');
    const format = [20, 22, 32, 34].map((at) => view.getUint16(at, true));
    expect(format).toEqual([1, 1, 2, 16]);
    expect([24, 28].map((at) => view.getUint32(at, true))).toEqual([22_050, 44_100]);
    expect(file.toString('latin1', 36, 40)).toBe('data');
    expect(view.getUint32(40, true)).toBe(file.length - 44);
  });

  it('lasts at most 0.9 seconds', () => {
    expect(samples.length / 22_050).toBeGreaterThan(0.3);
    expect(samples.length / 22_050).toBeLessThanOrEqual(0.9);
  });

  it('peaks at about 6 dB below full scale', () => {
    const decibels = 20 * Math.log10(loudest(samples));
    expect(decibels).toBeGreaterThan(-6.5);
    expect(decibels).toBeLessThan(-5.5);
  });

  it('does not click: it starts and ends in silence and has no jumps', () => {
    expect(loudest(samples.slice(0, 10))).toBeLessThan(0.01);
    expect(loudest(samples.slice(-100))).toBeLessThan(0.005);
    const jumps = samples.slice(1).map((sample, index) => sample - (samples[index] ?? 0));
    expect(loudest(jumps)).toBeLessThan(0.12);
  });
});
