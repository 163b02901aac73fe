import { count } from '@/locales/en/count';

const exercises = (many: number) => count(many, 'exercise', 'exercises');

/** The words of the page "My body", without its statements. */
export const myBodyPageWords = {
  title: 'My body',
  lead: 'Turn on what is true for you. Loosen then leaves exercises out, or shows how to do them differently, and always says so.',
  groups: {
    back: 'My back',
    legs: 'My hips and legs',
    upper: 'My neck, arms and eyes',
    general: 'Me in general',
  },
  on: (many: number) => (many === 0 ? '' : `${many} on`),
  effect: (avoided: number, adapted: number) =>
    avoided === 0
      ? `Changes ${exercises(adapted)}.`
      : adapted === 0
        ? `Leaves out ${exercises(avoided)}.`
        : `Leaves out ${exercises(avoided)} and changes ${exercises(adapted)}.`,
  hidden: 'Not for me',
  show: 'Show again',
  showAgain: (name: string) => `Show ${name} again`,
  note: 'This is no medical check, and it stays on this device. If you are not sure, ask a health professional.',
} as const;
