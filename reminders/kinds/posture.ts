import type { BuiltInFacts, Limits } from '@/reminders/kinds/kind-facts';

/**
 * No trial sets an interval. 30 minutes is between the tested microbreaks of McLean et al. 2001
 * (https://pubmed.ncbi.nlm.nih.gov/11394463/), and SIRA NSW corrects posture every half hour
 * (https://www.sira.nsw.gov.au/resources-library/motor-accident-resources/publications/injury-advice-centre/whiplash-neck-exercises/exercises-while-sitting).
 */
export const postureLimits = {
  everyMinutes: { min: 10, max: 120, step: 5 },
} as const satisfies Limits;

/** The posture check: a line about one small thing, done in seconds. */
export const posture = {
  defaults: { on: true, everyMinutes: 30 },
  role: 'small',
  guide: 'posture-check',
  restartedBy: 'any-break',
} as const satisfies BuiltInFacts;
