import type { PostureCheckId } from '@/routines/library/posture-check-ids';

/** The words of a posture check: a question, an action, and a note that keeps it gentle. */
export interface PostureCheckWords {
  readonly prompt: string;
  readonly action: string;
  readonly note: string | null;
}

/** The words of all posture checks. None asks for a single right posture. */
export const postureCheckWords = {
  'head-and-eyes': {
    prompt: 'Head up, eyes forward?',
    action: 'Let your chin glide back a little and look straight at the screen.',
    note: 'Balanced, not stiff.',
  },
  'shoulders-loose': {
    prompt: 'Shoulders low and loose?',
    action: 'Lift them to your ears, roll them back, and let them drop as you breathe out.',
    note: null,
  },
  'easy-spine': {
    prompt: 'Back somewhere easy?',
    action: 'Rock your pelvis forward and back twice, then rest half-way.',
    note: 'Easy is a range, not an angle. Slouching now and then is fine.',
  },
  'forward-drift': {
    prompt: 'Drifted into a long lean?',
    action: 'Sit back; bring the screen closer, or make the text larger.',
    note: 'Leaning is fine; staying there for long is what tires.',
  },
  'light-core': {
    prompt: 'Belly soft but awake?',
    action: 'Breathe out slowly, draw the belly in a little, then let it go.',
    note: 'A short check: nobody needs to brace all day.',
  },
  'feet-supported': {
    prompt: 'Both feet supported?',
    action: 'Plant both feet or use a footrest, and let the seat carry your thighs.',
    note: null,
  },
  'screen-height': {
    prompt: 'Top of the screen near eye level?',
    action: 'Set its top edge at eye level or just below, about an arm’s length away.',
    note: 'Lower is often easier with multifocal glasses.',
  },
  'elbows-and-wrists': {
    prompt: 'Elbows close, wrists straight?',
    action: 'Bring keyboard and mouse nearer; let your upper arms hang.',
    note: null,
  },
  'weight-shift': {
    prompt: 'Sitting still on one side?',
    action: 'Lean onto one sitting bone, then the other, then settle somewhere new.',
    note: 'Moving matters more than being even.',
  },
  'time-to-change': {
    prompt: 'Same position for long?',
    action: 'Change it now: lean back, stand, or walk to the end of the room.',
    note: 'Your next position is your best one.',
  },
  'jaw-and-breath': {
    prompt: 'Jaw loose, breath low?',
    action: 'Unclench your teeth, rest your tongue, and take two slow belly breaths.',
    note: null,
  },
  'far-look': {
    prompt: 'Looked far away lately?',
    action: 'Rest your eyes on something six metres away or more, and blink slowly.',
    note: null,
  },
} as const satisfies Readonly<Record<PostureCheckId, PostureCheckWords>>;
