import type { Evidence, FactId } from '@/routines/library/facts';

/** Each fact in one or two plain sentences. */
export const factWords = {
  'lbp-global':
    'About 619 million people had low back pain in 2020, and 843 million are expected to by 2050.',
  'lbp-runners':
    'In studies, between 0.7 and 20.2\u00A0% of runners had low back pain. The review calls that low.',
  'lbp-italian-runners':
    'Of 2,539 Italian runners, 22.6\u00A0% had low back pain within a year. Most of them did not blame running.',
  'marathon-mri':
    'In 21 people who ran their first marathon, scans showed no harm to the low back. It is a small study, and probably the one that the article means.',
  'tightness-mechanism':
    'The article says that tight hips and hamstrings pull the pelvis out of line. Trials do not show that stretching changes posture; only strength helped, for the upper back and neck.',
  'hamstrings-and-lbp':
    'Stiffer hamstrings and less side-bending went along with later back pain, slightly. Whether one causes the other is not known.',
  'sitting-and-hips':
    'In people who sit more than seven hours a day and move little, the hips went back about 6 degrees less than in active people who sit under four. Why is not known.',
  'stretch-hold-acsm':
    'Holding a stretch for 10 to 30 seconds is enough for most adults; 30 to 60 when older.',
  'stretch-total-60':
    'About 60 seconds in all for each muscle, in two to four holds, is a usual aim.',
  'stretch-weekly':
    'For one group of muscles, more than about four minutes at a time, or ten a week, gains little more.',
  'stretch-does-what':
    'Stretching makes you more flexible and less stiff. Experts do not advise it as the main way to better posture or fewer injuries.',
  'prerun-dynamic': 'Before a run, moving is better than holding still.',
  'active-breaks-rct':
    'In one trial of 193 office workers, those who took active breaks or shifted posture had less new back and neck pain over six months.',
  'breaks-caution':
    'A careful review of six small trials found that breaks may not change pain or tiredness at all.',
  'stretch-in-break-weak':
    'In two trials at work, stretching in the breaks added nothing over the breaks themselves. So any movement counts here.',
  'reminder-software-alone':
    'A reminder program alone got 26 people to take more breaks, but the difference could be chance.',
  'microbreak-energy':
    'Short breaks make people a little livelier and less tired. Work did not clearly get better.',
  'two-minutes-strength':
    'In one trial, two minutes a day with an elastic band eased neck and shoulder pain in office workers over ten weeks.',
  'who-sitting':
    'The World Health Organization advises sitting less and moving more, and could not say how much sitting is too much.',
  'eyes-20-20-20':
    'Looking away every 20 minutes helped 29 people, and made no difference to 30 others. So that reminder is off at first.',
  'no-perfect-posture': 'No posture is right for everyone. Changing it often matters more.',
  'cadence-midfoot':
    'The article advises how to land and how fast to step. There is little evidence for it, so it is left out.',
  'massage-scar-tissue':
    'The article says massage breaks down scar tissue. Nothing was found that supports it, so it is left out.',
  'ice-compression':
    'Ice baths and compression are the article’s advice, and were not checked. They are left out.',
  'recreational-vs-competitive':
    'The article compares people who run for fun with those who race. That was not checked, and is left out.',
} as const satisfies Readonly<Record<FactId, string>>;

/** The names of the strengths of evidence. */
export const evidenceWords = {
  found: 'Read in the source',
  summary: 'Read in a summary',
  counted: 'Counted by others',
  small: 'A small study',
  contested: 'Sources disagree',
  unsure: 'Not settled',
  unsupported: 'No support found',
} as const satisfies Readonly<Record<Evidence, string>>;
