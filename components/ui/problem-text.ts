import { problemWords } from '@/locales/en/problems';
import type { Problem, ProblemAt } from '@/values/problem';

/** Explains a problem in one sentence. */
export function problemText(problem: Problem): string {
  switch (problem.code) {
    case 'wrong-type':
      return problemWords['wrong-type'][problem.expected];
    case 'out-of-range':
      return (problem.whole ? problemWords.wholeNumber : problemWords.number)(
        problem.min,
        problem.max,
      );
    case 'text-length':
      return problemWords['text-length'](problem.least, problem.most);
    case 'too-few':
      return problemWords['too-few'](problem.least);
    case 'too-many':
      return problemWords['too-many'](problem.most);
    case 'date-too-late':
      return problemWords['date-too-late'](problem.beforeYear);
    case 'not-one-of':
      return problemWords['not-one-of'](problem.options);
    case 'not-a-picture':
      return problemWords['not-a-picture'](problem.mostBytes / 1000);
    default:
      // A new code that has values does not compile here until it has a case of its own.
      return problemWords[problem.code];
  }
}

/** Explains a problem in one sentence, after the path of its field where it has one. */
export function problemAtText({ path, problem }: ProblemAt): string {
  const sentence = problemText(problem);
  return path === '' ? sentence : problemWords.at(path, sentence);
}
