import type { ProblemAt } from '@/values/problem';

/** Says why the last request was refused, if it was. */
export function RefusalNotice(props: {
  readonly refusal: ProblemAt | null;
  readonly words: (refusal: ProblemAt) => string;
}) {
  return props.refusal === null ? null : <p class="notice">{props.words(props.refusal)}</p>;
}
