import { problemText } from '@/components/ui/problem-text';
import { ownRoutinesWords } from '@/locales/en/own-routines';
import type { ProblemAt } from '@/values/problem';

const words = ownRoutinesWords.file;

/** Explains why a file of routines cannot be imported. */
export function routineFileProblemText({ path, problem }: ProblemAt): string {
  const sentence = problemText(problem);
  return path === '' ? words.refused(sentence) : words.mistake(path, sentence);
}
