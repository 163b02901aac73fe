import { runTool } from '@/scripts/run-tool';

/** `npm run fix`: applies the linter's fixes, then formats. */
export default async function fix(): Promise<number> {
  const lint = await runTool('oxlint', ['--type-aware', '--fix']);
  const format = await runTool('biome', ['check', '--write']);
  return Math.max(lint, format);
}
