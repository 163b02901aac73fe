import { lintFirefox } from '@/scripts/check/lint-firefox';
import { collectTool, runTool } from '@/scripts/run-tool';

/** A check that must succeed before a change lands. */
export interface Step {
  readonly headline: string;
  /** Resolves with an exit code. */
  readonly run: () => Promise<number>;
}

const tool =
  (name: string, ...args: readonly string[]) =>
  () =>
    runTool(name, args);

/** Writes the types and the tsconfig.json that the later steps read. */
export const prepare: Step = { headline: 'Types of the extension', run: tool('wxt', 'prepare') };

/** Tools that only read the code. */
const codeTools: readonly (readonly [headline: string, program: string, ...args: string[]])[] = [
  ['Format', 'biome', 'ci', '--colors=off'],
  ['Lint', 'oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
  ['Types', 'tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
  ['Dead code', 'knip', '--cache', '--cache-location', '.cache/knip'],
];

/**
 * Runs all tools in parallel, and prints the output of each under its headline. Fails if one fails.
 */
async function checkCode(): Promise<number> {
  const running = codeTools.map(([headline, program, ...args]) => ({
    headline,
    result: collectTool(program, args),
  }));
  let worst = 0;
  for (const { headline, result } of running) {
    const { code, text } = await result;
    console.log(`-- ${headline}${code === 0 ? '' : ': failed'}`);
    if (text.trim() !== '') console.log(text.trimEnd());
    worst = Math.max(worst, code);
  }
  return worst;
}

export const codeStep: Step = { headline: 'Format, lint, types, dead code', run: checkCode };

export const buildSteps: readonly Step[] = [
  { headline: 'Build for Chromium', run: tool('wxt', 'build') },
  { headline: 'Build for Firefox', run: tool('wxt', 'build', '-b', 'firefox', '--mv3') },
  { headline: "Mozilla's lint of the Firefox build", run: lintFirefox },
  { headline: 'Size', run: tool('size-limit') },
];

/** Builds a second extension whose English and Arabic are pseudo-locales, which tests open. */
export const pseudoStep: Step = {
  headline: 'Build with pseudo-locales',
  run: () => runTool('wxt', ['build'], { env: { LOOSEN_PSEUDO: 'yes' } }),
};

/**
 * Runs steps in order, each under its headline. Stops at the first that fails, and returns its
 * code.
 */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const { headline, run } of steps) {
    console.log(`\n== ${headline}`);
    const code = await run();
    if (code === 0) continue;
    console.error(`\n${headline}: failed. See the output above.`);
    return code;
  }
  return 0;
}
