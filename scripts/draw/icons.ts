import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { projectRoot } from '@/scripts/run-tool';
import { ensureChromium } from '@/scripts/setup/find-chromium';

interface Icon {
  readonly size: number;
  /** Empty space at each side in px. The store requires it; in a toolbar it would waste space. */
  readonly margin: number;
  /** Width of the line in a drawing 96 wide. Small icons need a thicker line to stay readable. */
  readonly stroke: number;
}

const icons: readonly Icon[] = [
  { size: 16, margin: 0.5, stroke: 24 },
  { size: 32, margin: 1, stroke: 21 },
  { size: 48, margin: 2, stroke: 18 },
  { size: 128, margin: 16, stroke: 17 },
];

/** Returns the icon as SVG: a line that is tight at the bottom and relaxes on its way up. */
function iconSvg({ size, margin, stroke }: Icon): string {
  const edge = stroke / 2 + 1;
  const [near, far] = [edge, 96 - edge];
  const line = [
    `M ${near + 5} ${far}`,
    `C ${near - 2} ${far - 30}, ${near + 9} ${far - 36}, 45 49`,
    `S ${far - 6} ${near + 30}, ${far - 4} ${near}`,
  ].join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"
    style="position: absolute; inset: ${margin}px; inline-size: ${size - 2 * margin}px">
    <linearGradient id="coral" gradientUnits="userSpaceOnUse" x1="0" y1="96" x2="96" y2="0">
      <stop offset="0.1" stop-color="#cf5233" /><stop offset="0.9" stop-color="#f2845f" />
    </linearGradient>
    <path d="${line}" fill="none" stroke="url(#coral)" stroke-width="${stroke}"
      stroke-linecap="round" stroke-linejoin="round" />
  </svg>`;
}

/** `npm run icons`: draws the extension's icons into `public/icons/`. */
export default async function drawIcons(): Promise<number> {
  const folder = join(projectRoot, 'public', 'icons');
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: await ensureChromium() });
  try {
    const page = await browser.newPage();
    for (const icon of icons) {
      const { size } = icon;
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 }</style>${iconSvg(icon)}`);
      await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
  console.log(`${icons.length} icons are in ${folder}`);
  return 0;
}
