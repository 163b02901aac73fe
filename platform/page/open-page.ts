import type { BrowserApi, Environment } from '@/platform/environment';

/**
 * The content of a guide window: a routine of the library or an own one (null suggests a walk,
 * because none fits), a single exercise, or the posture check of a turn.
 */
export type GuideContent =
  | { readonly routine: string | null }
  | { readonly exercise: string }
  | { readonly posture: number };

/** The window's size in pixels: readable from two metres away, but not covering the work. */
export const guideSize = { width: 480, height: 780 };

/** Returns the address of a guide. A guide that opens automatically waits for a start. */
function guideUrl(browser: BrowserApi, content: GuideContent, waits: boolean): string {
  const [[name, value] = ['routine', null]] = Object.entries(content);
  const query = new URLSearchParams({
    [name]: String(value ?? 'none'),
    ...(waits && { waits: 'yes' }),
  });
  return browser.runtime.getURL(`/guide.html?${query}`);
}

/** Opens a page in a small window, or in a tab where the browser refuses windows. */
async function open(
  browser: BrowserApi,
  url: string,
  window: { readonly focused?: false },
  tab: { readonly active?: false },
): Promise<void> {
  try {
    await browser.windows.create({ url, type: 'popup', ...guideSize, ...window });
  } catch {
    await browser.tabs.create({ url, ...tab });
  }
}

/** Opens a guide on request. */
export function openGuide(browser: BrowserApi, content: GuideContent): Promise<void> {
  return open(browser, guideUrl(browser, content, false), {}, {});
}

/** Opens a guide without a request, behind the current window where the browser can. */
export function openGuideAutomatically(
  { browser, dialect }: Environment,
  content: GuideContent,
): Promise<void> {
  // Firefox refuses the whole call for `focused`.
  const behind = dialect === 'firefox' ? {} : { focused: false as const };
  return open(browser, guideUrl(browser, content, true), behind, { active: false });
}

/** Opens the welcome page in a tab. */
export async function openWelcome(browser: BrowserApi): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens a section of the settings in a tab. */
export async function openSettings(browser: BrowserApi, section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}
