import type { SourceId } from '@/routines/library/sources';

/**
 * The strength of the evidence: `found` in a paper or on an official page, only in a `summary`, in a
 * `small` study, `counted` by others, `contested` or `unsure` between sources, or `unsupported`.
 */
export type Evidence =
  | 'found'
  | 'summary'
  | 'counted'
  | 'small'
  | 'contested'
  | 'unsure'
  | 'unsupported';

/** The facts behind the advice, with their evidence and sources, including what is not known. */
export const facts = {
  'lbp-global': { evidence: 'counted', sources: ['article', 'gbd-2023'] },
  'lbp-runners': { evidence: 'found', sources: ['article', 'maselli-2020'] },
  'lbp-italian-runners': { evidence: 'found', sources: ['article', 'maselli-2021'] },
  'marathon-mri': { evidence: 'small', sources: ['article', 'horga-2022'] },
  'tightness-mechanism': { evidence: 'contested', sources: ['article', 'warneke-posture-2024'] },
  'hamstrings-and-lbp': { evidence: 'unsure', sources: ['sadler-2017', 'hori-2019'] },
  'sitting-and-hips': { evidence: 'found', sources: ['boukabache-2021'] },
  'stretch-hold-acsm': { evidence: 'found', sources: ['acsm-2021'] },
  'stretch-total-60': { evidence: 'summary', sources: ['acsm-60s', 'mayo-basic'] },
  'stretch-weekly': { evidence: 'summary', sources: ['ingram-2025'] },
  'stretch-does-what': { evidence: 'found', sources: ['warneke-delphi-2025'] },
  'prerun-dynamic': { evidence: 'found', sources: ['konrad-2021'] },
  'active-breaks-rct': { evidence: 'found', sources: ['waong-2021'] },
  'breaks-caution': { evidence: 'contested', sources: ['cochrane-breaks'] },
  'stretch-in-break-weak': { evidence: 'contested', sources: ['niosh-2007', 'heuvel-2003'] },
  'reminder-software-alone': { evidence: 'small', sources: ['monsey-2003'] },
  'microbreak-energy': { evidence: 'found', sources: ['albulescu-2022'] },
  'two-minutes-strength': { evidence: 'summary', sources: ['andersen-2011'] },
  'who-sitting': { evidence: 'found', sources: ['who-2020'] },
  'eyes-20-20-20': { evidence: 'contested', sources: ['talens-2022', 'johnson-2023'] },
  'no-perfect-posture': {
    evidence: 'found',
    sources: ['southtees-posture', 'slater-2019', 'osha-etool'],
  },
  'cadence-midfoot': { evidence: 'contested', sources: ['article', 'anderson-2022'] },
  'massage-scar-tissue': { evidence: 'unsupported', sources: ['article'] },
  'ice-compression': { evidence: 'unsupported', sources: ['article'] },
  'recreational-vs-competitive': { evidence: 'unsupported', sources: ['article'] },
} as const satisfies Readonly<
  Record<string, { readonly evidence: Evidence; readonly sources: readonly SourceId[] }>
>;

/** The id of a fact. */
export type FactId = keyof typeof facts;
