import { lintFirefox } from '@/scripts/check/lint-firefox';
import { runTool } from '@/scripts/run-tool';

/** One thing that must be right before a change may land. */
export interface Step {
  readonly headline: string;
  readonly run: () => Promise<number>;
}

const tool =
  (name: string, ...args: readonly string[]) =>
  () =>
    runTool(name, args);

/** WXT writes the types that everything after it reads. */
export const prepare: Step = { headline: 'Types of the extension', run: tool('wxt', 'prepare') };

/** What reading the code alone can tell, the quickest first. */
export const codeSteps: readonly Step[] = [
  { headline: 'Format', run: tool('biome', 'ci', '--colors=off') },
  {
    headline: 'Lint',
    run: tool('oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'),
  },
  { headline: 'Types', run: tool('tsc', '--noEmit') },
  { headline: 'Dead code', run: tool('knip') },
];

export const buildSteps: readonly Step[] = [
  { headline: 'Build for Chromium', run: tool('wxt', 'build') },
  { headline: 'Build for Firefox', run: tool('wxt', 'build', '-b', 'firefox', '--mv3') },
  { headline: "Mozilla's lint of the Firefox build", run: lintFirefox },
  { headline: 'Size', run: tool('size-limit') },
];

/** Runs steps in order under their headlines and stops at the first that fails. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const { headline, run } of steps) {
    console.log(`\n== ${headline}`);
    const code = await run();
    if (code === 0) continue;
    console.error(`\n${headline}: failed, see above.`);
    return code;
  }
  return 0;
}
