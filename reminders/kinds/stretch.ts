import type { BuiltInFacts, Limits } from '@/reminders/kinds/kind-facts';

/**
 * HSE: 5 to 10 minutes every hour are better than 20 every two hours
 * (http://www.hse.gov.uk/MSD/dse/faqs.htm). Trials tested intervals of 20 to 40 minutes (McLean
 * et al. 2001, https://pubmed.ncbi.nlm.nih.gov/11394463/) and an hour (Galinsky et al. 2000,
 * https://www.cdc.gov/niosh/nioshtic-2/20020675.html). The limits themselves are our judgement.
 */
export const stretchLimits = {
  everyMinutes: { min: 15, max: 120, step: 5 },
} as const satisfies Limits;

/** The stretch: a routine of one to five minutes after a time of sitting. */
export const stretch = {
  /**
   * 45 minutes leave time to wait for a pause within the hour; Cooley and Pedersen 2013 used the
   * same (https://doi.org/10.1155/2013/128376).
   */
  defaults: { on: true, everyMinutes: 45 },
  role: 'main',
  guide: 'routine',
  restartedBy: 'any-break',
} as const satisfies BuiltInFacts;
