import { runTests } from '@/scripts/check/run-tests';
import { codeStep, prepare, runSteps } from '@/scripts/check/steps';

/** Fewer cases where `npm test` tries many: 40 days of work instead of 1,000. */
const fewerCases = { SEEDS: '8', BAD_FILES: '2000' };

/** `npm run check`: all that needs neither a build nor a browser, for use while working. */
export default async function check(): Promise<number> {
  const tests = {
    headline: 'Tests of the rooms and views',
    run: () =>
      runTests(['--project', 'rooms', '--project', 'views', '--project', 'simulator'], fewerCases),
  };
  return runSteps([prepare, codeStep, tests]);
}
