import { runTests } from '@/scripts/check/run-tests';
import { buildSteps, codeStep, prepare, pseudoStep, runSteps } from '@/scripts/check/steps';
import { ensureDesktop } from '@/scripts/setup/ensure-desktop';
import { ensureChromium } from '@/scripts/setup/find-chromium';
import { ensureFirefox } from '@/scripts/setup/find-firefox';

/** `npm test`: runs every check, from the format to the tests in real browsers. */
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
  return runSteps([prepare, codeStep, ...buildSteps, pseudoStep, tests]);
}
