import type { BuiltInFacts, Limits } from '@/reminders/kinds/kind-facts';

/**
 * The 20-20-20 rule is popular and its evidence mixed: fewer symptoms in Talens-Estarelles et al.
 * 2022 (https://pipedot.org/article/6420V), no difference in Johnson and Rosenfield 2023
 * (https://ouci.dntb.gov.ua/en/works/9ZxwRAY4).
 */
export const eyesLimits = { everyMinutes: { min: 10, max: 60, step: 5 } } as const satisfies Limits;

/** The eye break: 20 seconds of looking into the distance. */
export const eyes = {
  /** Off, because it would more than double the reminders of a day. */
  defaults: { on: false, everyMinutes: 20 },
  role: 'small',
  guide: null,
  restartedBy: 'any-break',
} as const satisfies BuiltInFacts;
