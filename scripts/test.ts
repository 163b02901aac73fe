import { ensureDesktop } from '@/scripts/ensure-desktop';
import { ensureChromium } from '@/scripts/find-chromium';
import { ensureFirefox } from '@/scripts/find-firefox';
import { runTests } from '@/scripts/run-tests';
import { buildSteps, codeSteps, prepare, runSteps } from '@/scripts/steps';

/** `npm test`: everything that must hold, from the format to the real browsers. */
export default async function test(args: readonly string[]): Promise<number> {
  console.log('== Tools');
  const chromiumPath = await ensureChromium();
  const firefoxPath = await ensureFirefox();
  const desktop = await ensureDesktop();
  console.log(
    `Node ${process.versions.node}, Chromium at ${chromiumPath}, Firefox at ${firefoxPath}, ${desktop}`,
  );
  const tests = {
    headline: 'Tests',
    run: () => runTests(args, { CHROMIUM_PATH: chromiumPath, FIREFOX_PATH: firefoxPath }),
  };
  return runSteps([prepare, ...codeSteps, ...buildSteps, tests]);
}
