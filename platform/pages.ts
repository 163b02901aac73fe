import type { BrowserApi } from '@/platform/environment';

/**
 * What a guide window shows: a routine of the library or the person's own (null when none fits, and
 * a walk is proposed), one exercise by itself, or the posture check of a turn.
 */
export type GuideContent =
  | { readonly routine: string | null }
  | { readonly exercise: string }
  | { readonly posture: number };

/** In pixels: large enough to be read from two metres away, small enough to leave the work in sight. */
export const guideSize = { width: 480, height: 780 };

/** The address of a guide. */
function guideUrl(browser: BrowserApi, content: GuideContent): string {
  const [[name, value] = ['routine', null]] = Object.entries(content);
  const query = new URLSearchParams({ [name]: String(value ?? 'none') });
  return browser.runtime.getURL(`/guide.html?${query}`);
}

/** Opens the guide in a small window of its own, or in a tab where windows are refused. */
export async function openGuide(browser: BrowserApi, content: GuideContent): Promise<void> {
  const url = guideUrl(browser, content);
  try {
    await browser.windows.create({ url, type: 'popup', ...guideSize });
  } catch {
    await browser.tabs.create({ url });
  }
}

/** Opens the welcome page in a tab. */
export async function openWelcome(browser: BrowserApi): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens the settings in a tab, at one of their sections. */
export async function openSettings(browser: BrowserApi, section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}
