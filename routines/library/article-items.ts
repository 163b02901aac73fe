import type { ArticleSection } from '@/routines/library/article-sections';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import type { FactId } from '@/routines/library/facts';
import type { PostureCheckId } from '@/routines/library/posture-check-ids';
import type { RoutineId } from '@/routines/library/routine';

/** Why the product does not use an item of the article. The words are in the locales. */
export type NotUsed = 'running' | 'training' | 'practice' | 'service' | 'unverified' | 'contested';

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
  readonly item: string;
  readonly section: ArticleSection;
  readonly use: Use;
}

/** All items of the article, in its order, with their use. */
export const articleItems: readonly ArticleItem[] = [
  {
    item: 'Hamstring stretching',
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
    item: 'Hip flexor stretching',
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
    item: 'Lower-back flexibility',
    section: 'Why Runners Experience Lower Back Pain',
    use: { exercises: ['seated-cat-cow', 'knee-to-chest', 'standing-side-bend'] },
  },
  {
    item: 'Regular stretching routine with strength work',
    section: 'Why Runners Experience Lower Back Pain',
    use: { routines: ['hips-and-hamstrings-3min', 'core-and-glutes-8min'] },
  },
  {
    item: 'Targeted stretching and regular strength',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { routines: ['hips-and-hamstrings-3min', 'core-and-glutes-8min'] },
  },
  {
    item: 'Plank',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['desk-plank', 'forearm-plank'] },
  },
  {
    item: 'Bridge',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['glute-bridge'] },
  },
  {
    item: 'Bird-dog',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['bird-dog'] },
  },
  {
    item: 'Squat',
    section: 'Best Running Techniques to Prevent Pain',
    use: { exercises: ['chair-squat'] },
  },
  {
    item: 'Deadlift',
    section: 'Best Running Techniques to Prevent Pain',
    use: { exercises: ['hip-hinge', 'single-leg-deadlift'] },
  },
  {
    item: 'Single-leg deadlift',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['single-leg-deadlift'] },
  },
  {
    item: 'Lateral lunge',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['lateral-lunge'] },
  },
  {
    item: 'Resistance-band glute work',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['banded-side-step'] },
  },
  {
    item: 'Glute and hip strengthening',
    section: 'FAQ: What are the best exercises to prevent lower back pain for runners?',
    use: { routines: ['core-and-glutes-8min'] },
  },
  {
    item: 'Leg swings',
    section: 'Best Running Techniques to Prevent Pain',
    use: { exercises: ['leg-swings'] },
  },
  {
    item: 'Walking lunges',
    section: 'Best Running Techniques to Prevent Pain',
    use: { exercises: ['walking-lunge'] },
  },
  {
    item: 'High knees',
    section: 'Best Running Techniques to Prevent Pain',
    use: { exercises: ['high-knees'] },
  },
  {
    item: 'Dynamic warm-up in general',
    section: 'Best Running Techniques to Prevent Pain',
    use: { routines: ['pre-run-warm-up-8min'] },
  },
  {
    item: 'Foam rolling (hamstrings, hip flexors)',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['foam-roll-hamstrings', 'foam-roll-hip-flexors'] },
  },
  {
    item: 'Self-myofascial release',
    section: 'FAQ: How can sports massage help with lower back pain?',
    use: { routines: ['post-run-recovery-10min'] },
  },
  {
    item: 'Yoga',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['seated-cat-cow'] },
  },
  {
    item: 'Pilates',
    section: 'FAQ: What are the best exercises to prevent lower back pain for runners?',
    use: { notUsed: 'practice' },
  },
  {
    item: 'Breathing and meditation',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['belly-breathing'] },
  },
  {
    item: 'Neutral spine, relaxed shoulders, no lean or slouch',
    section: 'Best Running Techniques to Prevent Pain',
    use: { checks: ['easy-spine', 'shoulders-loose', 'forward-drift'] },
  },
  {
    item: 'Head up, eyes forward',
    section: 'Best Running Techniques to Prevent Pain',
    use: { checks: ['head-and-eyes'] },
  },
  {
    item: 'Mindful head position',
    section: 'Best Running Techniques to Prevent Pain',
    use: { checks: ['head-and-eyes'] },
  },
  {
    item: 'Core engaged',
    section: 'Best Running Techniques to Prevent Pain',
    use: { checks: ['light-core'] },
  },
  {
    item: 'Core muscles named',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { exercises: ['belly-breathing', 'bird-dog', 'forearm-plank'] },
  },
  {
    item: 'Glutes, hamstrings, hip flexors named',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { routines: ['hips-and-hamstrings-3min'] },
  },
  {
    item: 'Weakness or tightness loads the back',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { facts: ['tightness-mechanism'] },
  },
  {
    item: 'Overstriding and heavy heel landing',
    section: 'Best Running Techniques to Prevent Pain',
    use: { notUsed: 'running' },
  },
  {
    item: 'Midfoot strike, 170-180 steps a minute',
    section: 'Best Running Techniques to Prevent Pain',
    use: { notUsed: 'contested' },
  },
  {
    item: 'Metronome or music for cadence',
    section: 'Best Running Techniques to Prevent Pain',
    use: { notUsed: 'running' },
  },
  {
    item: 'Vary surfaces',
    section: 'Best Running Techniques to Prevent Pain',
    use: { notUsed: 'running' },
  },
  {
    item: 'Suitable shoes',
    section: 'Why Runners Experience Lower Back Pain',
    use: { notUsed: 'running' },
  },
  {
    item: 'Sports massage',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'service' },
  },
  {
    item: 'Contrast or ice baths',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'unverified' },
  },
  {
    item: 'Compression garments',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'unverified' },
  },
  {
    item: 'Rest and gradual progress',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'training' },
  },
  {
    item: 'Overtraining warning',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'training' },
  },
  {
    item: 'Cross-training',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'training' },
  },
  {
    item: 'Rest days and periodisation',
    section: 'Strengthening and Recovery Tips for Runners',
    use: { notUsed: 'training' },
  },
  {
    item: 'See a physiotherapist',
    section: 'FAQ: When should I see a physiotherapist for running-related back pain?',
    use: { safety: 'physio' },
  },
  {
    item: 'Persistent discomfort',
    section: 'Best Running Techniques to Prevent Pain',
    use: { safety: 'physio' },
  },
  {
    item: 'Early help',
    section: 'FAQ: When should I see a physiotherapist for running-related back pain?',
    use: { safety: 'physio' },
  },
  { item: '619 million people', section: 'Main Takeaways', use: { facts: ['lbp-global'] } },
  { item: '843 million by 2050', section: 'Main Takeaways', use: { facts: ['lbp-global'] } },
  {
    item: 'Prevalence and incidence in runners',
    section: 'Why Runners Experience Lower Back Pain',
    use: { facts: ['lbp-runners'] },
  },
  {
    item: '22.6% of Italian runners',
    section: 'Why Runners Experience Lower Back Pain',
    use: { facts: ['lbp-italian-runners'] },
  },
  {
    item: 'Marathon MRI',
    section: 'Why Runners Experience Lower Back Pain',
    use: { facts: ['marathon-mri'] },
  },
  {
    item: 'Running engages the core',
    section: 'Why Runners Experience Lower Back Pain',
    use: { notUsed: 'unverified' },
  },
  {
    item: 'Recreational vs competitive',
    section: 'FAQ: How common is lower back pain among runners?',
    use: { notUsed: 'unverified' },
  },
  {
    item: 'Massage breaks down scar tissue',
    section: 'FAQ: How can sports massage help with lower back pain?',
    use: { notUsed: 'unverified' },
  },
];
