import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import {
  type MutatedPart,
  mutatedParts,
  mutatedTestsVariable,
} from '@/scripts/check/mutated-parts';
import { projectRoot } from '@/scripts/run-tool';
import { UserError } from '@/scripts/user-error';

/** The run fails below this score, in percent. */
const minimumScore = 85;

const folder = '.cache/mutation';

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

interface IncrementalReport {
  readonly files: Record<string, { mutants: { readonly status: Mutant['status'] }[] }>;
}

/**
 * Removes the mutants that were not killed from Stryker's incremental file, so that they are tested
 * again. Stryker links no test to a mutant in code that runs when its file loads, so it would not
 * notice that a new test kills it.
 */
async function forgetSurvivors(incrementalFile: string): Promise<void> {
  if (!existsSync(incrementalFile)) return;
  const known = JSON.parse(await readFile(incrementalFile, 'utf8')) as IncrementalReport;
  for (const file of Object.values(known.files)) {
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed');
  }
  await writeFile(incrementalFile, JSON.stringify(known));
}

/** Runs the tests of a part against each of its mutants, and returns the results. */
async function testMutants(
  part: MutatedPart,
  files: readonly string[],
  fresh: boolean,
): Promise<Mutant[]> {
  const name = part.name.replaceAll('/', '-');
  const incrementalFile = `${folder}/${name}.incremental.json`;
  await forgetSurvivors(incrementalFile);
  const excluded = part.mutate.filter((glob) => glob.startsWith('!'));
  process.env[mutatedTestsVariable] = part.tests.join();
  const stryker = new Stryker({
    mutate: files.length === 0 ? [...part.mutate] : [...files, ...excluded],
    force: fresh,
    incrementalFile,
    htmlReporter: { fileName: `${folder}/${name}.html` },
    jsonReporter: { fileName: `${folder}/${name}.json` },
  });
  return stryker.runMutationTest();
}

/**
 * Returns the score of some mutants in percent, and a line with their counts. A timeout counts as
 * noticed.
 */
function summary(mutants: readonly Mutant[]) {
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

/** Keeps the mutants of the requested files. The incremental file contains others too. */
function mutantsIn(mutants: readonly Mutant[], files: readonly string[]): readonly Mutant[] {
  if (files.length === 0) return mutants;
  return mutants.filter(({ fileName }) => files.includes(relative(projectRoot, fileName)));
}

/**
 * `npm run mutate`: makes small changes to the pure rooms, one at a time, and checks that a test
 * fails. With names of files or parts (`routines/figure`), mutates only those. Reuses earlier
 * results while a file and its tests do not change; `--fresh` ignores them. Writes the scores to
 * `.cache/mutation/scores.txt`. Fails below 85 %.
 */
export default async function mutateRooms(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { fresh: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  // It uses all cores for a long time, so everything else goes first.
  setPriority(10);
  process.chdir(projectRoot);
  const all: Mutant[] = [];
  const lines: string[] = [];
  for (const part of mutatedParts) {
    const asked = positionals.filter((name) => partOf(name) === part);
    if (positionals.length > 0 && asked.length === 0) continue;
    const files = asked.includes(part.name) ? [] : asked;
    const startedAt = performance.now();
    const mutants = mutantsIn(await testMutants(part, files, values.fresh), files);
    const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
    all.push(...mutants);
    lines.push(`${part.name}: ${summary(mutants).line}, in ${minutes} min`);
  }
  const { line, score } = summary(all);
  const table = [...lines, `mutation: ${line}`].join('\n');
  await writeFile(`${folder}/scores.txt`, `${table}\n`);
  console.log(table);
  return score < minimumScore ? 1 : 0;
}

/** Returns the part with the longest name that contains a file or part. Throws if there is none. */
function partOf(file: string): MutatedPart {
  const [part] = mutatedParts
    .filter(({ name }) => file === name || file.startsWith(`${name}/`))
    .toSorted((one, other) => other.name.length - one.name.length);
  if (part === undefined)
    throw new UserError(
      `${file} is not in a mutated part. The parts are ${mutatedParts.map(({ name }) => name).join(', ')}.`,
    );
  return part;
}
