import { problemAtText } from '@/components/ui/problem-text';
import { dataWords } from '@/locales/en/data';
import type { ProblemAt } from '@/values/problem';

/** Explains why a file of exported data cannot be imported. */
export function importProblemText(refusal: ProblemAt): string {
  const sentence = problemAtText(refusal);
  return refusal.path === '' ? dataWords.refused(sentence) : dataWords.mistake(sentence);
}
