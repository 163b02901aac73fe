import { exerciseSources } from '@/routines/library/exercise-sources';
import { otherSources } from '@/routines/library/other-sources';
import type { Source } from '@/routines/library/source';

/** All sources by id. */
export const sources = { ...exerciseSources, ...otherSources } as const satisfies Readonly<
  Record<string, Source>
>;

/** The id of a source. */
export type SourceId = keyof typeof sources;
