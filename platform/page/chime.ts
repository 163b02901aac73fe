import type { Environment } from '@/platform/environment';
import type { Settings } from '@/settings/settings';

type Tone = Settings['chime']['tone'];

/** Starts a tone. Rejects when the browser refuses it. */
async function startTone(tone: string, volumePercent: number): Promise<HTMLAudioElement> {
  const audio = new Audio(`/chimes/${tone}.wav`);
  audio.volume = volumePercent / 100;
  await audio.play();
  return audio;
}

/** Plays a tone in a page and resolves when it ends. Rejects when the browser refuses it. */
export async function playInPage(tone: string, volumePercent: number): Promise<void> {
  const audio = await startTone(tone, volumePercent);
  if (audio.ended) return;
  await new Promise<void>((resolve) => {
    audio.addEventListener('ended', () => resolve(), { once: true });
    audio.addEventListener('error', () => resolve(), { once: true });
  });
}

/** Plays the tone that a query names. Never rejects, because nothing waits for it. */
export async function playFromAddress(search: string): Promise<void> {
  const query = new URLSearchParams(search);
  await playInPage(query.get('tone') ?? '', Number(query.get('volume'))).catch(console.error);
}

/**
 * Opens the offscreen page that plays the tone, and closes an earlier one. Chromium's workers cannot
 * play sound, and an extension can have only one offscreen page.
 */
async function sendOffscreen(
  { browser }: Environment,
  tone: Tone,
  volumePercent: number,
): Promise<void> {
  const query = new URLSearchParams({ tone, volume: String(volumePercent) });
  const open = async () => {
    // Rejects when there is no earlier page.
    await browser.offscreen.closeDocument().catch(() => undefined);
    await browser.offscreen.createDocument({
      url: `/chime.html?${query}`,
      reasons: ['AUDIO_PLAYBACK'],
      justification: 'Plays the short tone that you chose for reminders.',
    });
  };
  try {
    await open();
  } catch (error) {
    if (!String(error).includes('single offscreen')) throw error;
    // Another page was opened in between.
    await open();
  }
}

/** Plays a tone from the worker, at 1 to 100 percent. Never rejects; reports failures. */
export async function playChime(
  environment: Environment,
  tone: Tone,
  volumePercent: number,
): Promise<void> {
  if (volumePercent <= 0) return;
  try {
    if (environment.dialect === 'chromium') {
      await sendOffscreen(environment, tone, volumePercent);
    } else {
      await startTone(tone, volumePercent);
    }
  } catch (error) {
    environment.report('Could not play the tone of a reminder.', error);
  }
}
