/** The most days off. Exported separately so that the popup bundle leaves out the other limits. */
export const mostDaysOff = 60;

/** The limits of the settings that belong to no reminder. Each kind of reminder has its own. */
export const limits = {
  rangesADay: 6,
  daysOff: mostDaysOff,
  notBeforeMinutes: { min: 0, max: 60, step: 5 },
  /**
   * Interruptions at a pause frustrate less (Iqbal and Bailey 2008,
   * https://doi.org/10.1145/1357054.1357070). How long to wait for one is our judgement.
   */
  waitMinutes: { min: 0, max: 10, step: 1 },
  awayMinutes: { min: 3, max: 30, step: 1 },
  volumePercent: { min: 0, max: 100, step: 5 },
  goal: { min: 1, max: 20, step: 1 },
  goalDays: { min: 1, max: 7, step: 1 },
} as const;

/** How times of day can be written. */
export const clocks = ['region', '12-hour', '24-hour'] as const;

/** The days that a week can start with. */
export const firstDays = ['region', 'monday', 'sunday', 'saturday'] as const;

/** The tones that a reminder may sound; each is a file of that name. */
export const chimes = ['drop', 'bowl', 'wood'] as const;
