import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '@/scripts/run-tool';
import { plantedBugs } from './planted-bugs';
import { runChild } from './run-child';
import type { Caught } from './simulate-planted-bugs';

/** About four years of working days; a bug that stays hidden for longer hardly matters. */
const defaultSeeds = '300';

/** A row of the table, as Markdown. */
function row({ index, seed, law }: Caught): string {
  const caught = seed === null ? '**not caught**' : law.replaceAll('|', '/');
  return `| ${plantedBugs[index]?.name} | ${caught} | ${seed ?? ''} |`;
}

/**
 * `npm run plant-bugs`: plants each bug in the code as it is loaded, and simulates seeds until a law
 * breaks. Fails when a bug is not caught. `--seeds N` sets the number of seeds to try, `--only WORDS`
 * selects bugs by their name. Writes the table to `.cache/planted-bugs.md`.
 */
export default async function plantBugs(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { seeds: { type: 'string' }, only: { type: 'string' } },
  });
  const indexes = [...plantedBugs.keys()].filter((index) =>
    plantedBugs[index]?.name.includes(values.only ?? ''),
  );
  const cores = Math.min(indexes.length, availableParallelism());
  const found = new Map<number, Caught>();
  await Promise.all(
    Array.from({ length: cores }, (_, core) =>
      runChild(
        'simulate-planted-bugs',
        [
          values.seeds ?? defaultSeeds,
          ...indexes.filter((_index, place) => place % cores === core),
        ],
        (result) => {
          const caught = result as Caught;
          found.set(caught.index, caught);
          console.error(row(caught));
        },
      ),
    ),
  );
  const all = [...found.values()].toSorted((a, b) => a.index - b.index);
  const head = '| planted bug | first broken law | seed |\n|---|---|---|';
  const table = [head, ...all.map(row)].join('\n');
  await mkdir(join(projectRoot, '.cache'), { recursive: true });
  await writeFile(join(projectRoot, '.cache', 'planted-bugs.md'), `${table}\n`);
  console.log(table);
  const escaped = all.filter(({ seed }) => seed === null).length;
  console.log(`\nPlanted ${all.length} bugs; ${escaped} were not caught.`);
  return escaped === 0 ? 0 : 1;
}
