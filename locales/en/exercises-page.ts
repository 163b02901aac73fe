/** What the page of all exercises and routines says. */
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
    '1': 'Up to 1 min',
    '3': 'Up to 3 min',
    '5': 'Up to 5 min',
    longer: 'Longer',
  },
  found: (exercises: number, routines: number) =>
    `${exercises} ${exercises === 1 ? 'exercise' : 'exercises'}, ${routines} ${routines === 1 ? 'routine' : 'routines'}`,
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
  sides: { both: 'both sides at once', 'left-right': 'each side', alternating: 'sides in turn' },
  dose: {
    hold: (seconds: number, times: number) =>
      times === 1 ? `Hold for ${seconds} seconds` : `${times} holds of ${seconds} seconds`,
    repetitions: (times: number, seconds: number) =>
      `${times} repetitions of about ${seconds} seconds`,
    time: (seconds: number) => `${seconds} seconds`,
  },
  facts: { muscles: 'Works', equipment: 'Needs', dose: 'Usual dose', sides: 'Sides' },
  nothing: 'nothing',
} as const;
