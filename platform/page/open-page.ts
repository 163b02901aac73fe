import type { BrowserApi, Environment } from '@/platform/environment';

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

/** The address of a guide; one that opens by itself waits for someone before it begins. */
function guideUrl(browser: BrowserApi, content: GuideContent, waits: boolean): string {
  const [[name, value] = ['routine', null]] = Object.entries(content);
  const query = new URLSearchParams({
    [name]: String(value ?? 'none'),
    ...(waits && { waits: 'yes' }),
  });
  return browser.runtime.getURL(`/guide.html?${query}`);
}

/** Opens a page in a small window of its own, or in a tab where windows are refused. */
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

/** Opens a guide that was asked for. */
export function openGuide(browser: BrowserApi, content: GuideContent): Promise<void> {
  return open(browser, guideUrl(browser, content, false), {}, {});
}

/** Opens a guide by itself, behind what the person does, as far as the browser can. */
export function openGuideUnasked(
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

/** Opens the settings in a tab, at one of their sections. */
export async function openSettings(browser: BrowserApi, section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}
