import dataWords from 'words:data';
import { problemAtText } from '@/components/ui/problem-text';
import type { ProblemAt } from '@/values/problem';

/** Explains why a file of exported data cannot be imported. */
export function importProblemText(refusal: ProblemAt): string {
  const reason = problemAtText(refusal);
  return refusal.path === '' ? dataWords.refused({ reason }) : dataWords.mistake({ reason });
}
