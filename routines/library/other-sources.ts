import type { Source } from '@/routines/library/source';

/** The sources for routines, posture checks, facts and safety advice. */
export const otherSources = {
  'acsm-60s': {
    title:
      'ACSM 2011 position stand (Garber et al.) as summarised: 2-4 repetitions, about 60 s in total per exercise',
    url: null,
    strength: 'copy',
  },
  'albulescu-2022': {
    title: 'Albulescu et al. 2022, micro-break meta-analysis (PLoS ONE)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9432722',
    strength: 'read',
  },
  'anderson-2022': {
    title: 'Anderson et al. 2022, changing running step rate: systematic review',
    url: null,
    strength: 'copy',
  },
  article: { title: 'One Body LDN: lower back pain from running', url: null, strength: 'weak' },
  'ces-card': {
    title: 'Cauda equina warning signs (Greenhalgh, Mercer, Finucane card) at backes.org.uk',
    url: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
    strength: 'read',
  },
  'cochrane-breaks': {
    title: 'Luger et al. 2019, Cochrane review of work-break schedules',
    url: null,
    strength: 'copy',
  },
  'davidson-2024': {
    title: 'Davidson & Callaghan 2024, week-long field study of sitting',
    url: 'https://referencecitationanalysis.com/citearticles?term=%5B%7B%22c%22%3Anull%2C%22id%22%3A%22c%22%2C%22o%22%3Anull%2C%22v%22%3A%2210.1016%2Fj.apergo.2015.08.013%22%2C%22b%22%3Anull%2C%22f%22%3Anull%7D%5D',
    strength: 'read',
  },
  'gbd-2023': {
    title:
      'GBD 2021 low back pain paper (Ferreira et al. 2023, Lancet Rheumatology); WHO guideline book repeats 619 million',
    url: null,
    strength: 'copy',
  },
  'glos-redflags': {
    title: 'NHS Gloucestershire G-care: red flags for spinal conditions',
    url: 'https://g-care.glos.nhs.uk/pathway/75/resource/3',
    strength: 'read',
  },
  'heuvel-2003': {
    title: 'van den Heuvel et al. 2003, software for breaks and exercises (cluster-RCT, SJWEH)',
    url: 'https://www.sjweh.fi/article/712',
    strength: 'read',
  },
  'horga-2022': {
    title: 'Horga et al. 2021/22, lumbar spine MRI after a first marathon',
    url: 'https://discovery.ucl.ac.uk/id/eprint/10135795/',
    strength: 'read',
  },
  'hori-2019': {
    title:
      'Hori et al. 2019, Comparisons of hamstring flexibility between individuals with and without low back pain',
    url: 'http://informahealthcare.com/doi/abs/10.1080/09593985.2019.1639868',
    strength: 'read',
  },
  'ingram-2025': {
    title:
      'Ingram et al. 2024/25, Optimising the Dose of Static Stretching (Sports Medicine, 189 studies, 6,654 adults)',
    url: 'https://doi.org/10.1007/s40279-024-02143-9',
    strength: 'read',
  },
  'leeds-hip': {
    title: 'Leeds Teaching Hospitals NHS: Total hip replacement rehabilitation',
    url: 'https://www.leedsth.nhs.uk/patients/resources/total-hip-replacement-a-guide-to-your-rehabilitation/',
    strength: 'read',
  },
  'maselli-2020': {
    title:
      'Maselli et al. 2020, Prevalence and incidence of low back pain among runners: a systematic review',
    url: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-020-03357-4',
    strength: 'read',
  },
  'maselli-2021': {
    title: 'Maselli et al. 2021, Low back pain among Italian runners',
    url: 'https://doi.org/10.1016/j.ptsp.2020.12.023',
    strength: 'read',
  },
  'mclean-2001': {
    title: 'McLean et al. 2001, Computer terminal work and the benefit of microbreaks',
    url: 'http://bmjophth.bmj.com/lookup/external-ref?access_num=11394463&link_type=MED&atom=%2Fbmjophth%2F3%2F1%2Fe000146.atom',
    strength: 'read',
  },
  'monsey-2003': {
    title:
      'Monsey et al. 2003, Increasing compliance with stretch breaks through reminder software',
    url: null,
    strength: 'copy',
  },
  'nhs-pregnancy': {
    title:
      'NHS pregnancy exercise advice as quoted in the press: not flat on the back for long, especially after 16 weeks',
    url: 'https://www.dailymail.co.uk/health/fb-7410173/amp/HOW-FIT-PREGNANCY.html',
    strength: 'copy',
  },
  'nhs-redflags-press': {
    title: 'Press report of the NHS back pain page (999 / 111 lists), Jan 2025',
    url: null,
    strength: 'copy',
  },
  'nhs-redflags-sheffield': {
    title:
      'Sheffield Aches and Pains: What is back pain? urgent and emergency signs (staging copy of a local musculoskeletal service page)',
    url: null,
    strength: 'copy',
  },
  'nice-ng59': {
    title: 'NICE NG59 Low back pain and sciatica in over 16s (summary in BMJ 2017;356:i6748)',
    url: 'https://www.scribd.com/document/735478478/low-back-pain-and-sciatica-in-over-16s-assessment-and-management-pdf-1837521693637',
    strength: 'copy',
  },
  'niosh-2000': {
    title: 'Galinsky et al. 2000, supplementary rest breaks (NIOSH)',
    url: 'https://www.cdc.gov/niosh/nioshtic-2/20020675.html',
    strength: 'read',
  },
  'niosh-2007': {
    title: 'Galinsky et al. 2007, supplementary breaks and stretching (NIOSH update)',
    url: 'https://www.cdc.gov/niosh/updates/upd-07-11-07.html',
    strength: 'read',
  },
  'osha-etool': {
    title: 'OSHA Computer Workstations eTool (archived 2008/09)',
    url: 'https://webarchive.library.unt.edu/eot2008/20090115231633/http://www.osha.gov/SLTC/etools/computerworkstations/index.html',
    strength: 'read',
  },
  'osha-work': {
    title: 'OSHA eTool: Work process (archived 2004)',
    url: 'https://webharvest.gov/peth04/20041107163027/http://www.osha.gov/SLTC/etools/computerworkstations/workprocess.html',
    strength: 'read',
  },
  'ros-flexion': {
    title: 'Royal Osteoporosis Society: Bending forward with osteoporosis (flexion)',
    url: 'https://theros.org.uk/information-and-support/osteoporosis/living-with-osteoporosis/exercise-and-physical-activity-for-osteoporosis/caring-for-your-back/bending-forward-with-osteoporosis/',
    strength: 'read',
  },
  'slater-2019': {
    title: 'Slater et al. 2019, "Sit Up Straight": Time to Re-evaluate (JOSPT 49:562-564)',
    url: 'https://ulris3.ul.ie/live/!W_VA_PUBLICATION.POPUP?LAYOUT=N&OBJECT_ID=2991942',
    strength: 'read',
  },
  'southtees-posture': {
    title: 'South Tees NHS: Posture - there is no correct posture',
    url: 'https://www.southtees.nhs.uk/resources/posture/',
    strength: 'read',
  },
  'waong-2021': {
    title:
      'Waongenngarm et al. 2021, active break and postural shift cluster-RCT (SJWEH 47:306-317)',
    url: 'https://www.sjweh.fi/show_abstract.php?abstract_id=3949&fullText=1',
    strength: 'read',
  },
  'warneke-delphi-2025': {
    title:
      'Warneke et al. 2025, Practical recommendations on stretching exercise: a Delphi consensus statement',
    url: 'https://pure.northampton.ac.uk/en/publications/practical-recommendations-on-stretching-exercise-a-delphi-consens',
    strength: 'read',
  },
} satisfies Record<string, Source>;
