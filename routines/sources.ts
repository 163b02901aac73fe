import { exerciseSources } from '@/routines/exercise-sources';
import { otherSources } from '@/routines/other-sources';
import type { Source } from '@/routines/source';

/** Everything that anything in Loosen rests on, by its name. */
export const sources = { ...exerciseSources, ...otherSources } as const satisfies Readonly<
  Record<string, Source>
>;

/** The name of a source. */
export type SourceId = keyof typeof sources;
