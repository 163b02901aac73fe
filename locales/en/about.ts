import type { NotUsed } from '@/routines/library/article-items';

/** The words of the about page. */
export const aboutWords = {
  title: 'About and safety',
  lead: [
    'Loosen is inspired by an article from One Body LDN on low back pain in runners. The article names muscles and many of the exercises. It gives no doses, no technique and no single stretch by name: those come from the sources below.',
    'Loosen works only while your browser is open. It sees no calls in other programs, and in browsers other than Firefox none at all. It cannot know whether your system really showed a notification.',
    'Everything stays on this device. Loosen connects to nothing, and the browser is told to forbid it. Only your settings may go to your other devices, through your browser’s own sync, if you switch that on.',
  ],
  article: 'What comes from the article',
  articleLead: 'Section by section: what Loosen took up, and what it left out and why.',
  tookUp: 'Taken up',
  leftOut: 'Left out',
  inRoutine: (name: string) => `in “${name}”`,
  inChecks: 'in the posture checks',
  inFacts: 'under “What is known”',
  inSafety: 'under “Safety”',
  notUsed: {
    running: 'about how to run, not about a break',
    training: 'for a training plan',
    practice: 'a practice of its own, taught by people',
    service: 'a service, not something to do by yourself',
    unverified: 'no support was found, or it was not checked',
    contested: 'sources disagree',
  } satisfies Readonly<Record<NotUsed, string>>,
  facts: 'What is known, and what is not',
  factsLead: 'Nothing here is a promise. Some of it is small, old or disputed, and it says so.',
  factsAll: (count: number) => `All ${count} findings, each with its source`,
  sources: 'All sources',
  strengths: {
    read: 'Read at the source',
    copy: 'Read in a copy or a summary',
    weak: 'Small pages: treat as ideas',
  },
  ownNumber:
    'Emergency numbers differ from country to country. Look up yours, and keep it where you find it.',
} as const;
