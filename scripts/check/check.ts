import { runTests } from '@/scripts/check/run-tests';
import { codeStep, prepare, runSteps } from '@/scripts/check/steps';

/** Fewer generated cases than in `npm test`, for speed: 40 simulated days instead of 1,000. */
const fewerCases = { SEEDS: '8', BAD_FILES: '2000' };

/** `npm run check`: runs all checks that need no build and no browser, for use while working. */
export default async function check(): Promise<number> {
  const tests = {
    headline: 'Tests without a browser',
    run: () =>
      runTests(['--project', 'rooms', '--project', 'views', '--project', 'simulator'], fewerCases),
  };
  return runSteps([prepare, codeStep, tests]);
}
