import * as v from 'valibot';

const refusal1 = v.object({
  what: v.literal('message-refused'),
  at: v.number(),
  reason: v.string(),
});

/**
 * Brings a refused message in the log of releases 0.1 and 0.2, which had an English sentence as its
 * `reason`, to the form with a code. Keeps the path before the sentence. Any other entry stays as it
 * is. Frozen.
 */
export function refusal1To2(entry: unknown): unknown {
  const old = v.safeParse(refusal1, entry);
  if (!old.success) return entry;
  const { what, at, reason } = old.output;
  const [path = ''] = /^[\w.-]+(?=: )/.exec(reason) ?? [];
  return { what, at, refusal: { path, problem: { code: 'unexpected' } } };
}
