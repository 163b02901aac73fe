import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, number, object, parse, pipe, string, transform } from 'valibot';
import { runTool } from '@/scripts/run-tool';

/** What is read of the test runner's report. A file that did not load has no tests of its own. */
const reportSchema = pipe(
  object({
    numPassedTests: number(),
    numFailedTests: number(),
    testResults: array(object({ status: string(), assertionResults: array(object({})) })),
  }),
  transform(({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    failed:
      numFailedTests +
      testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
        .length,
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
    const { passed, failed } = parse(reportSchema, JSON.parse(await readFile(reportFile, 'utf8')));
    console.log(`tests: ${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
