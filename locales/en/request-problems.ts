/** The sentence for each code of a refused request. */
export const requestProblemWords = {
  unreachable: 'Loosen does not answer. Close this page and open it again.',
  trouble: 'Loosen cannot read or save its data. It tries again every minute.',
  failed: 'Something went wrong that Loosen does not know.',
} as const;
