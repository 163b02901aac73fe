import { runTests } from '@/scripts/check/run-tests';
import { pseudoStep } from '@/scripts/check/steps';
import { runTool } from '@/scripts/run-tool';
import { ensureDesktop } from '@/scripts/setup/ensure-desktop';
import { ensureChromium } from '@/scripts/setup/find-chromium';
import { ensureFirefox } from '@/scripts/setup/find-firefox';

/** `npm run e2e`: builds for Chromium and Firefox, and runs only the tests in real browsers. */
export default async function e2e(args: readonly string[]): Promise<number> {
  const chromiumPath = await ensureChromium();
  const firefoxPath = await ensureFirefox();
  await ensureDesktop();
  for (const target of [[], ['-b', 'firefox', '--mv3']]) {
    const built = await runTool('wxt', ['build', ...target]);
    if (built !== 0) return built;
  }
  const built = await pseudoStep.run();
  if (built !== 0) return built;
  return runTests(['--project', 'browsers', ...args], {
    CHROMIUM_PATH: chromiumPath,
    FIREFOX_PATH: firefoxPath,
  });
}
