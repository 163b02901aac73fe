import { runTool } from '@/scripts/run-tool';

/** `npm run fix`: lets the linter mend what it can, then the formatter. */
export default async function fix(): Promise<number> {
  const lint = await runTool('oxlint', ['--type-aware', '--fix']);
  const format = await runTool('biome', ['check', '--write']);
  return Math.max(lint, format);
}
