import type { ArticleSection } from '@/routines/library/article-sections';
import type { PostureCheckId } from '@/routines/library/posture-check-ids';
import type { SourceId } from '@/routines/library/sources';

/** The evidence for a posture check. */
export interface PostureCheckSource {
  /** The section with this cue for running or stress; null when the article has none. */
  readonly article: ArticleSection | null;
  readonly sources: readonly SourceId[];
}

/** The evidence for each posture check, in its own file so that the worker does not load it. */
export const postureCheckSources: Readonly<Record<PostureCheckId, PostureCheckSource>> = {
  'shoulders-loose': {
    article: 'Best Running Techniques to Prevent Pain',
    sources: ['article', 'osha-etool'],
  },
  'feet-supported': { article: null, sources: ['osha-etool'] },
  'head-and-eyes': {
    article: 'Best Running Techniques to Prevent Pain',
    sources: ['article', 'osha-etool'],
  },
  'weight-shift': { article: null, sources: ['waong-2021', 'davidson-2024'] },
  'elbows-and-wrists': { article: null, sources: ['osha-etool'] },
  'easy-spine': {
    article: 'Best Running Techniques to Prevent Pain',
    sources: ['article', 'slater-2019', 'southtees-posture'],
  },
  'far-look': { article: null, sources: ['talens-2022', 'johnson-2023'] },
  'time-to-change': { article: null, sources: ['southtees-posture', 'waong-2021', 'mayo-sitting'] },
  'jaw-and-breath': {
    article: 'Strengthening and Recovery Tips for Runners',
    sources: ['article', 'clev-breath'],
  },
  'screen-height': { article: null, sources: ['osha-etool'] },
  'light-core': {
    article: 'Best Running Techniques to Prevent Pain',
    sources: ['article', 'southtees-posture'],
  },
  'forward-drift': {
    article: 'Best Running Techniques to Prevent Pain',
    sources: ['article', 'osha-etool'],
  },
};
