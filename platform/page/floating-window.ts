/** The part of Document Picture-in-Picture in use. TypeScript does not include it yet. */
interface PictureInPicture {
  requestWindow(size: { width: number; height: number }): Promise<Window>;
}

const size = { width: 300, height: 340 };

declare global {
  // Not in every browser.
  var documentPictureInPicture: PictureInPicture | undefined;
}

function pictureInPicture(): PictureInPicture | null {
  return globalThis.documentPictureInPicture ?? null;
}

/** Returns whether this browser can show a page's small window above all others. */
export function canFloat(): boolean {
  return pictureInPicture() !== null;
}

/**
 * Opens a small window above all others, with the page's styles and theme. Returns its body, or null
 * when the browser refuses. Requires a click. Calls `closed` when the window is closed.
 */
export async function openFloating(
  page: Document,
  closed: () => void,
): Promise<HTMLElement | null> {
  const view = await pictureInPicture()
    ?.requestWindow(size)
    .catch(() => null);
  if (view === null || view === undefined) return null;
  const { document } = view;
  for (const style of page.querySelectorAll('link[rel="stylesheet"], style')) {
    document.head.append(document.importNode(style, true));
  }
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.style.cssText = page.documentElement.style.cssText;
  document.title = page.title;
  document.body.className = 'floating-guide-body';
  view.addEventListener('pagehide', closed, { once: true });
  return document.body;
}
