import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, number, object, optional, parse, pipe, record, string, transform } from 'valibot';
import { runTool } from '@/scripts/run-tool';

/** What tests in real browsers say of the workers and browsers that they ended. */
const metaSchema = object({ counts: optional(record(string(), number())) });

/** What is read of the test runner's report. A file that did not load has no tests of its own. */
const reportSchema = pipe(
  object({
    numPassedTests: number(),
    numFailedTests: number(),
    testResults: array(
      object({ status: string(), assertionResults: array(object({ meta: metaSchema })) }),
    ),
  }),
  transform(({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    failed:
      numFailedTests +
      testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
        .length,
    trials: testResults
      .flatMap((file) => file.assertionResults)
      .map(({ meta }) => meta.counts)
      .filter((counts) => counts !== undefined),
  })),
);

/** Runs the tests with their ordinary output and closes with the plain line that CI reads. */
export async function runTests(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'loosen-tests-'));
  const reportFile = join(folder, 'report.json');
  try {
    const code = await runTool(
      'vitest',
      ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
      { env },
    );
    const { passed, failed, trials } = parse(
      reportSchema,
      JSON.parse(await readFile(reportFile, 'utf8')),
    );
    if (trials.length > 0) console.log(sentenceOf(trials));
    console.log(`tests: ${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the tests in real browsers did to workers and browsers, in all. */
function sentenceOf(trials: readonly Readonly<Record<string, number>>[]): string {
  const sum = (what: string) => trials.reduce((total, counts) => total + (counts[what] ?? 0), 0);
  const killed = trials.filter(({ messages = 0 }) => messages > 0).length;
  return (
    `trials: ${sum('messages')} messages to killed workers in ${killed} tests, ` +
    `${sum('kills')} workers killed, ${sum('crashes')} browsers ended with SIGKILL, ` +
    `${sum('recorded')} browsers whose requests were recorded`
  );
}
