import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plantedBugs } from '@/scripts/simulate/planted-bugs';

test('the code that each planted bug replaces exists exactly once', () => {
  const misplaced = plantedBugs.filter(
    ({ file, find }) => readFileSync(file, 'utf8').split(find).length !== 2,
  );
  expect(misplaced.map(({ name }) => name)).toEqual([]);
});
