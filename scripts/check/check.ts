import { runTests } from '@/scripts/check/run-tests';
import { codeStep, prepare, runSteps } from '@/scripts/check/steps';

/** `npm run check`: all that needs neither a build nor a browser, for use while working. */
export default async function check(): Promise<number> {
  const tests = {
    headline: 'Tests of the rooms and views',
    run: () => runTests(['--project', 'rooms', '--project', 'views', '--project', 'simulator']),
  };
  return runSteps([prepare, codeStep, tests]);
}
