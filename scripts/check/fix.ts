import { runTool } from '@/scripts/run-tool';

/** `npm run fix`: fixes what the linter can fix, then formats. */
export default async function fix(): Promise<number> {
  const lint = await runTool('oxlint', ['--type-aware', '--fix']);
  const format = await runTool('biome', ['check', '--write']);
  return Math.max(lint, format);
}
