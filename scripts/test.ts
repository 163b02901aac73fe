import { ensureDesktop } from '@/scripts/ensure-desktop';
import { ensureChromium } from '@/scripts/find-chromium';
import { runTests } from '@/scripts/run-tests';
import { buildSteps, codeSteps, prepare, runSteps } from '@/scripts/steps';

/** `npm test`: everything that must hold, from the format to the real browsers. */
export default async function test(args: readonly string[]): Promise<number> {
  console.log('== Tools');
  const chromiumPath = await ensureChromium();
  const desktop = await ensureDesktop();
  console.log(`Node ${process.versions.node}, Chromium at ${chromiumPath}, ${desktop}`);
  const tests = {
    headline: 'Tests',
    run: () => runTests(args, { CHROMIUM_PATH: chromiumPath }),
  };
  return runSteps([prepare, ...codeSteps, ...buildSteps, tests]);
}
