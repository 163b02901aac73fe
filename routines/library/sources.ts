import { exerciseSources } from '@/routines/library/exercise-sources';
import { otherSources } from '@/routines/library/other-sources';
import type { Source } from '@/routines/library/source';

/** Everything that anything in Loosen rests on, by its name. */
export const sources = { ...exerciseSources, ...otherSources } as const satisfies Readonly<
  Record<string, Source>
>;

/** The name of a source. */
export type SourceId = keyof typeof sources;
