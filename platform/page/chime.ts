import type { Environment } from '@/platform/environment';
import type { Settings } from '@/settings/settings';

type Tone = Settings['chime']['tone'];

/** Starts a tone; rejects when the browser refuses it. */
async function start(tone: string, volumePercent: number): Promise<HTMLAudioElement> {
  const audio = new Audio(`/chimes/${tone}.wav`);
  audio.volume = volumePercent / 100;
  await audio.play();
  return audio;
}

/** Plays a tone in a page, and comes back when it has died away. Rejects when it is refused. */
export async function playHere(tone: string, volumePercent: number): Promise<void> {
  const audio = await start(tone, volumePercent);
  if (audio.ended) return;
  await new Promise<void>((resolve) => {
    audio.addEventListener('ended', () => resolve(), { once: true });
    audio.addEventListener('error', () => resolve(), { once: true });
  });
}

/** Plays what a query asks for. Never rejects: nobody is there to be told. */
export async function playAsked(search: string): Promise<void> {
  const query = new URLSearchParams(search);
  await playHere(query.get('tone') ?? '', Number(query.get('volume'))).catch(console.error);
}

/**
 * Opens the page that sounds in the place of one that may still be there: Chromium's workers are
 * mute, and an extension may have one such page.
 */
async function sendOffscreen(
  { browser }: Environment,
  tone: Tone,
  volumePercent: number,
): Promise<void> {
  const query = new URLSearchParams({ tone, volume: String(volumePercent) });
  const open = async () => {
    // Refused when there is none, which is as it should be.
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
    // Another one was opened in between.
    await open();
  }
}

/** Sounds a tone from the worker, at 1 to 100 per cent. Never rejects; what fails is reported. */
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
      await start(tone, volumePercent);
    }
  } catch (error) {
    environment.report('The browser did not play the tone of a reminder.', error);
  }
}
