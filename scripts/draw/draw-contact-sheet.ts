import { join } from 'node:path';
import { contactSheet } from '@/scripts/draw/contact-sheet';
import { projectRoot } from '@/scripts/run-tool';
import { ensureChromium } from '@/scripts/setup/find-chromium';

/**
 * `npm run contact-sheet`: every pose of every exercise, a page per body area, to be looked at.
 * With names of exercises, only those; `--in FOLDER` puts the pictures somewhere else.
 */
export default async function drawContactSheet(args: readonly string[]): Promise<number> {
  const folderAt = args.indexOf('--in') + 1;
  const folder = folderAt > 0 ? args[folderAt] : undefined;
  const only = folderAt > 0 ? args.toSpliced(folderAt - 1, 2) : args;
  const outDir = folder ?? join(projectRoot, '.cache', 'contact-sheet');
  await contactSheet({ chromiumPath: await ensureChromium(), outDir, only });
  console.log(`The contact sheet is in ${outDir}`);
  return 0;
}
