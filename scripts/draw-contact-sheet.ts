import { join } from 'node:path';
import { contactSheet } from '@/scripts/contact-sheet';
import { ensureChromium } from '@/scripts/find-chromium';
import { projectRoot } from '@/scripts/run-tool';

/** `npm run contact-sheet`: every pose of every exercise on one sheet, to be looked at. */
export default async function drawContactSheet([folder]: readonly string[]): Promise<number> {
  const outDir = folder ?? join(projectRoot, '.cache', 'contact-sheet');
  await contactSheet({ chromiumPath: await ensureChromium(), outDir });
  console.log(`The contact sheet is in ${outDir}`);
  return 0;
}
