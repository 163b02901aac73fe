import type { SourceId } from '@/routines/library/sources';

/**
 * The strength of the evidence: `found` in a paper or on an official page, only in a `summary`, in a
 * `small` study, `counted` by others, `contested` or `unsure` between sources, or `unsupported`.
 */
export type Standing =
  | 'found'
  | 'summary'
  | 'counted'
  | 'small'
  | 'contested'
  | 'unsure'
  | 'unsupported';

/** The facts behind Loosen's advice, what is not known included, with their sources. */
export const facts = {
  'lbp-global': { standing: 'counted', sources: ['article', 'gbd-2023'] },
  'lbp-runners': { standing: 'found', sources: ['article', 'maselli-2020'] },
  'lbp-italian-runners': { standing: 'found', sources: ['article', 'maselli-2021'] },
  'marathon-mri': { standing: 'small', sources: ['article', 'horga-2022'] },
  'tightness-mechanism': { standing: 'contested', sources: ['article', 'warneke-posture-2024'] },
  'hamstrings-and-lbp': { standing: 'unsure', sources: ['sadler-2017', 'hori-2019'] },
  'sitting-and-hips': { standing: 'found', sources: ['boukabache-2021'] },
  'stretch-hold-acsm': { standing: 'found', sources: ['acsm-2021'] },
  'stretch-total-60': { standing: 'summary', sources: ['acsm-60s', 'mayo-basic'] },
  'stretch-weekly': { standing: 'summary', sources: ['ingram-2025'] },
  'stretch-does-what': { standing: 'found', sources: ['warneke-delphi-2025'] },
  'prerun-dynamic': { standing: 'found', sources: ['konrad-2021'] },
  'active-breaks-rct': { standing: 'found', sources: ['waong-2021'] },
  'breaks-caution': { standing: 'contested', sources: ['cochrane-breaks'] },
  'stretch-in-break-weak': { standing: 'contested', sources: ['niosh-2007', 'heuvel-2003'] },
  'reminder-software-alone': { standing: 'small', sources: ['monsey-2003'] },
  'microbreak-energy': { standing: 'found', sources: ['albulescu-2022'] },
  'two-minutes-strength': { standing: 'summary', sources: ['andersen-2011'] },
  'who-sitting': { standing: 'found', sources: ['who-2020'] },
  'eyes-20-20-20': { standing: 'contested', sources: ['talens-2022', 'johnson-2023'] },
  'no-perfect-posture': {
    standing: 'found',
    sources: ['southtees-posture', 'slater-2019', 'osha-etool'],
  },
  'cadence-midfoot': { standing: 'contested', sources: ['article', 'anderson-2022'] },
  'massage-scar-tissue': { standing: 'unsupported', sources: ['article'] },
  'ice-compression': { standing: 'unsupported', sources: ['article'] },
  'recreational-vs-competitive': { standing: 'unsupported', sources: ['article'] },
} as const satisfies Readonly<
  Record<string, { readonly standing: Standing; readonly sources: readonly SourceId[] }>
>;

/** The id of a fact. */
export type FactId = keyof typeof facts;
