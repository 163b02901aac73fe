import ownRoutinesWords from 'words:own-routines';
import { problemText } from '@/components/ui/problem-text';
import type { ProblemAt } from '@/values/problem';

const words = ownRoutinesWords.file;

/** Explains why a file of routines cannot be imported. */
export function routineFileProblemText({ path, problem }: ProblemAt): string {
  const reason = problemText(problem);
  return path === '' ? words.refused({ reason }) : words.mistake({ path, reason });
}
