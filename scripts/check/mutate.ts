import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { type MutatedPart, mutatedParts } from '@/scripts/check/mutated-parts';
import { projectRoot } from '@/scripts/run-tool';
import { UserError } from '@/scripts/user-error';

/** Less than this, in percent, fails. */
const leastScore = 85;

const folder = '.cache/mutation';

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

interface Known {
  readonly files: Record<string, { mutants: { readonly status: Mutant['status'] }[] }>;
}

/**
 * Has everything tried again that was not killed: Stryker knows no test of a mutant that is made
 * when a file is loaded, so it would never see that a new test kills it.
 */
async function forgetSurvivors(incrementalFile: string): Promise<void> {
  if (!existsSync(incrementalFile)) return;
  const known = JSON.parse(await readFile(incrementalFile, 'utf8')) as Known;
  for (const file of Object.values(known.files)) {
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed');
  }
  await writeFile(incrementalFile, JSON.stringify(known));
}

/** Changes the code of a part, one mutant after the other, and runs the tests that reach each. */
async function mutantsOf(
  part: MutatedPart,
  files: readonly string[],
  fresh: boolean,
): Promise<Mutant[]> {
  const name = part.name.replaceAll('/', '-');
  const incrementalFile = `${folder}/${name}.incremental.json`;
  await forgetSurvivors(incrementalFile);
  const leftOut = part.mutate.filter((glob) => glob.startsWith('!'));
  const stryker = new Stryker({
    mutate: files.length === 0 ? [...part.mutate] : [...files, ...leftOut],
    vitest: { dir: part.tests },
    force: fresh,
    incrementalFile,
    htmlReporter: { fileName: `${folder}/${name}.html` },
    jsonReporter: { fileName: `${folder}/${name}.json` },
  });
  return stryker.runMutationTest();
}

/** Counts and score of some mutants, as one line. A mutant that runs for ever is noticed too. */
function lineOf(mutants: readonly Mutant[]) {
  const count = (status: Mutant['status']) =>
    mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeouts] = [count('Killed'), count('Timeout')];
  const [survived, uncovered] = [count('Survived'), count('NoCoverage')];
  const noticed = killed + timeouts;
  const score = (100 * noticed) / Math.max(1, noticed + survived + uncovered);
  const line =
    `score ${score.toFixed(1)} %: ${killed} killed, ${survived} survived, ` +
    `${uncovered} without coverage, ${timeouts} timeouts`;
  return { line, score };
}

/** What came of a run for the files that were asked for; the incremental file knows others too. */
function among(mutants: readonly Mutant[], files: readonly string[]): readonly Mutant[] {
  if (files.length === 0) return mutants;
  return mutants.filter(({ fileName }) => files.includes(relative(projectRoot, fileName)));
}

/**
 * `npm run mutate`: plants small changes in the pure rooms, one at a time, and sees whether a test
 * fails. Names of files or parts (`routines/figure`) mutate only those. Reuses earlier results
 * while a file and its tests stay the same; `--fresh` ignores them. Writes the scores to
 * `.cache/mutation/scores.txt`. Fails under 85 %.
 */
export default async function mutateRooms(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { fresh: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  // It takes all cores for a long time, and nobody waits for it.
  setPriority(10);
  process.chdir(projectRoot);
  const all: Mutant[] = [];
  const lines: string[] = [];
  for (const part of mutatedParts) {
    const asked = positionals.filter((name) => partOf(name) === part);
    if (positionals.length > 0 && asked.length === 0) continue;
    const files = asked.includes(part.name) ? [] : asked;
    const startedAt = performance.now();
    const mutants = among(await mutantsOf(part, files, values.fresh), files);
    const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
    all.push(...mutants);
    lines.push(`${part.name}: ${lineOf(mutants).line}, in ${minutes} min`);
  }
  const { line, score } = lineOf(all);
  const table = [...lines, `mutation: ${line}`].join('\n');
  await writeFile(`${folder}/scores.txt`, `${table}\n`);
  console.log(table);
  return score < leastScore ? 1 : 0;
}

/** The part that a file belongs to: the one with the longest name that begins like it. */
function partOf(file: string): MutatedPart {
  const [part] = mutatedParts
    .filter(({ name }) => file === name || file.startsWith(`${name}/`))
    .toSorted((one, other) => other.name.length - one.name.length);
  if (part === undefined) throw new UserError(`${file} is in no part that is mutated.`);
  return part;
}
