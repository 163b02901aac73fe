import type { ArticleSection } from '@/routines/library/article-sections';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import type { FactId } from '@/routines/library/facts';
import type { PostureCheckId } from '@/routines/library/posture-check-ids';
import type { RoutineId } from '@/routines/library/routine';

/** Why the product does not use an item of the article. The words are in the locales. */
type NotUsed = 'running' | 'training' | 'practice' | 'service' | 'unverified' | 'contested';

/** Where the product uses an item, or why it does not. */
type Use =
  | { readonly exercises: readonly ExerciseId[] }
  | { readonly routines: readonly RoutineId[] }
  | { readonly checks: readonly PostureCheckId[] }
  | { readonly facts: readonly FactId[] }
  | { readonly safety: 'physio' }
  | { readonly notUsed: NotUsed };

/** A single thing that the article names or claims. */
export interface ArticleItem {
  /** The key of its words in the locales. */
  readonly id: string;
  readonly section: ArticleSection;
  readonly use: Use;
}

/** All items of the article, in its order, with their use. */
export const articleItems = [
  {
    id: 'hamstring-stretching',
    section: 'FAQ: What are the best exercises to prevent lower back pain for runners?',
    use: {
      exercises: [
        'seated-hamstring-stretch',
        'standing-hamstring-stretch',
        'supine-hamstring-stretch',
      ],
    },
  },
  {
    id: 'hip-flexor-stretching',
    section: 'FAQ: What are the best exercises to prevent lower back pain for runners?',
    use: {
      exercises: [
        'seated-hip-flexor-stretch',
        'standing-hip-flexor-stretch',
        'half-kneeling-hip-flexor-stretch',
      ],
    },
  },
  {
    id: 'lower-back-flexibility',
    section: 'Why Runners Experience Lower Back Pain',
    use: { exercises: ['seated-cat-cow', 'knee-to-chest', 'standing-side-bend'] },
  },
  {
    id: 'regular-stretching-routine-with-strength-work',
    section: 'Why Runners Experience Lower Back Pain',
    use: { routines: ['hips-and-hamstrings-3min', 'core-and-glutes-8min'] },
  },
  {
    id: 'targeted-stretching-and-regular-strength',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { routines: ['hips-and-hamstrings-3min', 'core-and-glutes-8min'] },
  },
  {
    id: 'plank',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['desk-plank', 'forearm-plank'] },
  },
  {
    id: 'bridge',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['glute-bridge'] },
  },
  {
    id: 'bird-dog',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['bird-dog'] },
  },
  {
    id: 'squat',
    section: 'Best Running Techniques to Prevent Pain',
    use: { exercises: ['chair-squat'] },
  },
  {
    id: 'deadlift',
    section: 'Best Running Techniques to Prevent Pain',
    use: { exercises: ['hip-hinge', 'single-leg-deadlift'] },
  },
  {
    id: 'single-leg-deadlift',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['single-leg-deadlift'] },
  },
  {
    id: 'lateral-lunge',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['lateral-lunge'] },
  },
  {
    id: 'resistance-band-glute-work',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['banded-side-step'] },
  },
  {
    id: 'glute-and-hip-strengthening',
    section: 'FAQ: What are the best exercises to prevent lower back pain for runners?',
    use: { routines: ['core-and-glutes-8min'] },
  },
  {
    id: 'leg-swings',
    section: 'Best Running Techniques to Prevent Pain',
    use: { exercises: ['leg-swings'] },
  },
  {
    id: 'walking-lunges',
    section: 'Best Running Techniques to Prevent Pain',
    use: { exercises: ['walking-lunge'] },
  },
  {
    id: 'high-knees',
    section: 'Best Running Techniques to Prevent Pain',
    use: { exercises: ['high-knees'] },
  },
  {
    id: 'dynamic-warm-up-in-general',
    section: 'Best Running Techniques to Prevent Pain',
    use: { routines: ['pre-run-warm-up-8min'] },
  },
  {
    id: 'foam-rolling-hamstrings-hip-flexors',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['foam-roll-hamstrings', 'foam-roll-hip-flexors'] },
  },
  {
    id: 'self-myofascial-release',
    section: 'FAQ: How can sports massage help with lower back pain?',
    use: { routines: ['post-run-recovery-10min'] },
  },
  {
    id: 'yoga',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['seated-cat-cow'] },
  },
  {
    id: 'pilates',
    section: 'FAQ: What are the best exercises to prevent lower back pain for runners?',
    use: { notUsed: 'practice' },
  },
  {
    id: 'breathing-and-meditation',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['belly-breathing'] },
  },
  {
    id: 'neutral-spine-relaxed-shoulders-no-lean-or-slouch',
    section: 'Best Running Techniques to Prevent Pain',
    use: { checks: ['easy-spine', 'shoulders-loose', 'forward-drift'] },
  },
  {
    id: 'head-up-eyes-forward',
    section: 'Best Running Techniques to Prevent Pain',
    use: { checks: ['head-and-eyes'] },
  },
  {
    id: 'mindful-head-position',
    section: 'Best Running Techniques to Prevent Pain',
    use: { checks: ['head-and-eyes'] },
  },
  {
    id: 'core-engaged',
    section: 'Best Running Techniques to Prevent Pain',
    use: { checks: ['light-core'] },
  },
  {
    id: 'core-muscles-named',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['belly-breathing', 'bird-dog', 'forearm-plank'] },
  },
  {
    id: 'glutes-hamstrings-hip-flexors-named',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { routines: ['hips-and-hamstrings-3min'] },
  },
  {
    id: 'weakness-or-tightness-loads-the-back',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { facts: ['tightness-mechanism'] },
  },
  {
    id: 'overstriding-and-heavy-heel-landing',
    section: 'Best Running Techniques to Prevent Pain',
    use: { notUsed: 'running' },
  },
  {
    id: 'midfoot-strike-170-180-steps-a-minute',
    section: 'Best Running Techniques to Prevent Pain',
    use: { notUsed: 'contested' },
  },
  {
    id: 'metronome-or-music-for-cadence',
    section: 'Best Running Techniques to Prevent Pain',
    use: { notUsed: 'running' },
  },
  {
    id: 'vary-surfaces',
    section: 'Best Running Techniques to Prevent Pain',
    use: { notUsed: 'running' },
  },
  {
    id: 'suitable-shoes',
    section: 'Why Runners Experience Lower Back Pain',
    use: { notUsed: 'running' },
  },
  {
    id: 'sports-massage',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'service' },
  },
  {
    id: 'contrast-or-ice-baths',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'unverified' },
  },
  {
    id: 'compression-garments',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'unverified' },
  },
  {
    id: 'rest-and-gradual-progress',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'training' },
  },
  {
    id: 'overtraining-warning',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'training' },
  },
  {
    id: 'cross-training',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'training' },
  },
  {
    id: 'rest-days-and-periodisation',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'training' },
  },
  {
    id: 'see-a-physiotherapist',
    section: 'FAQ: When should I see a physiotherapist for running-related back pain?',
    use: { safety: 'physio' },
  },
  {
    id: 'persistent-discomfort',
    section: 'Best Running Techniques to Prevent Pain',
    use: { safety: 'physio' },
  },
  {
    id: 'early-help',
    section: 'FAQ: When should I see a physiotherapist for running-related back pain?',
    use: { safety: 'physio' },
  },
  { id: '619-million-people', section: 'Main Takeaways', use: { facts: ['lbp-global'] } },
  { id: '843-million-by-2050', section: 'Main Takeaways', use: { facts: ['lbp-global'] } },
  {
    id: 'prevalence-and-incidence-in-runners',
    section: 'Why Runners Experience Lower Back Pain',
    use: { facts: ['lbp-runners'] },
  },
  {
    id: '22-6-of-italian-runners',
    section: 'Why Runners Experience Lower Back Pain',
    use: { facts: ['lbp-italian-runners'] },
  },
  {
    id: 'marathon-mri',
    section: 'Why Runners Experience Lower Back Pain',
    use: { facts: ['marathon-mri'] },
  },
  {
    id: 'running-engages-the-core',
    section: 'Why Runners Experience Lower Back Pain',
    use: { notUsed: 'unverified' },
  },
  {
    id: 'recreational-vs-competitive',
    section: 'FAQ: How common is lower back pain among runners?',
    use: { notUsed: 'unverified' },
  },
  {
    id: 'massage-breaks-down-scar-tissue',
    section: 'FAQ: How can sports massage help with lower back pain?',
    use: { notUsed: 'unverified' },
  },
] as const satisfies readonly ArticleItem[];
