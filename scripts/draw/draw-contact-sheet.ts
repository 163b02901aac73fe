import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExerciseId, exerciseIds } from '@/routines/library/exercise-lists';
import { contactSheet } from '@/scripts/draw/contact-sheet';
import { projectRoot } from '@/scripts/run-tool';
import { ensureChromium } from '@/scripts/setup/find-chromium';
import { UserError } from '@/scripts/user-error';

/**
 * `npm run contact-sheet -- [EXERCISE…] [--in FOLDER]`: draws every pose of the named exercises, or
 * of all, to check them by eye. Writes to `.cache/contact-sheet/` or to FOLDER.
 */
export default async function drawContactSheet(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { in: { type: 'string', default: join(projectRoot, '.cache', 'contact-sheet') } },
    allowPositionals: true,
  });
  const only = exercisesNamed(positionals);
  await contactSheet({ chromiumPath: await ensureChromium(), outDir: values.in, only });
  console.log(`The contact sheet is in ${values.in}`);
  return 0;
}

/**
 * Checks names of exercises. Throws a `UserError` that lists the unknown names and all exercises.
 */
function exercisesNamed(names: readonly string[]): readonly ExerciseId[] {
  const isExercise = (name: string): name is ExerciseId => exerciseIds.some((id) => id === name);
  const unknown = names.filter((name) => !isExercise(name));
  if (unknown.length > 0) {
    throw new UserError(
      `Unknown exercises: ${unknown.join(', ')}. The exercises are: ${exerciseIds.join(', ')}.`,
    );
  }
  return names.filter(isExercise);
}
