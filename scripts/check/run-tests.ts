import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, number, object, optional, parse, pipe, record, string, transform } from 'valibot';
import { runTool } from '@/scripts/run-tool';

/** Reads what a browser test counted; see `scripts/browsers/test-mode.ts`. */
const metaSchema = object({ counts: optional(record(string(), number())) });

/**
 * Reads the report of Vitest. A file that failed to load is in it without tests, and counts as one.
 */
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
    counted: testResults
      .flatMap((file) => file.assertionResults)
      .map(({ meta }) => meta.counts)
      .filter((counts) => counts !== undefined),
  })),
);

/** Runs Vitest with its usual output, and ends with one line of totals, which CI reads. */
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
    const { passed, failed, counted } = parse(
      reportSchema,
      JSON.parse(await readFile(reportFile, 'utf8')),
    );
    if (counted.length > 0) console.log(summary(counted));
    console.log(`tests: ${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sums up what the browser tests did to workers and browsers. */
function summary(counted: readonly Readonly<Record<string, number>>[]): string {
  const sum = (what: string) => counted.reduce((total, counts) => total + (counts[what] ?? 0), 0);
  const killed = counted.filter(({ messages = 0 }) => messages > 0).length;
  return (
    `browsers: ${sum('messages')} messages to killed workers in ${killed} tests, ` +
    `${sum('kills')} workers killed, ${sum('crashes')} browsers ended with SIGKILL, ` +
    `${sum('recorded')} browsers whose requests were recorded`
  );
}
