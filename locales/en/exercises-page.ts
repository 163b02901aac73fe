import { count } from '@/locales/en/count';

/** The words of the page with all exercises and routines. */
export const exercisesPageWords = {
  title: 'Exercises and routines',
  lead: 'Everything Loosen knows. Point at a figure to see it move; open it to read the rest.',
  search: 'Search',
  searchHint: 'Name, muscle, place or thing',
  area: 'For',
  position: 'Where',
  equipment: 'With',
  length: 'How long',
  any: 'All',
  noEquipment: 'Nothing',
  positions: { seated: 'Seated', standing: 'Standing', floor: 'On the floor' },
  lengths: {
    '1': 'Up to 1\u00A0min',
    '3': 'Up to 3\u00A0min',
    '5': 'Up to 5\u00A0min',
    longer: 'Longer',
  },
  found: (exercises: number, routines: number) =>
    `${count(exercises, 'exercise', 'exercises')}, ${count(routines, 'routine', 'routines')}`,
  none: 'Nothing fits all of that. Try fewer words or another place.',
  clear: 'Show all',
  routines: 'Routines',
  exercises: 'Exercises',
  start: 'Start',
  open: 'More',
  close: 'Close',
  hide: 'Not for me',
  show: 'Show it again',
  hidden: 'You said: not for me.',
  leftOut: (reason: string) => `Left out for you: ${reason}`,
  adapted: (note: string) => `For you: ${note}`,
  sides: { both: 'Both sides at once', 'left-right': 'Each side', alternating: 'Sides in turn' },
  dose: {
    hold: (seconds: number, times: number) =>
      times === 1
        ? `Hold for ${seconds}\u00A0seconds`
        : `${times} holds of ${seconds}\u00A0seconds`,
    repetitions: (times: number, seconds: number) =>
      `${times} repetitions of about ${seconds}\u00A0seconds`,
    time: (seconds: number) => `${seconds}\u00A0seconds`,
  },
  facts: {
    area: 'For',
    position: 'Where',
    muscles: 'Works',
    equipment: 'Needs',
    dose: 'Usual dose',
    sides: 'Sides',
  },
  nothing: 'Nothing',
} as const;
