/** What is known about a source: what it says, where it is, and how firmly it was read. */
export interface Source {
  readonly title: string;
  /**
   * Null where only a mirror, a proxy or a staging copy was found: nobody should be sent there,
   * and the title is enough to find the original.
   */
  readonly url: string | null;
  /**
   * `read`: a page of that body, or the paper or its abstract. `copy`: its text on another site or
   * in a summary. `weak`: a small commercial or practitioner page.
   */
  readonly strength: 'read' | 'copy' | 'weak';
}

/** Everything the exercises, routines, posture checks and safety words rest on. */
export const sources = {
  article: { title: 'One Body LDN: lower back pain from running', url: null, strength: 'weak' },
  'acsm-2021': {
    title: "ACSM: What are ACSM's guidelines for stretching and flexibility? (18 Mar 2021)",
    url: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    strength: 'read',
  },
  'acsm-60s': {
    title:
      'ACSM 2011 position stand (Garber et al.) as summarised: 2-4 repetitions, about 60 s in total per exercise',
    url: null,
    strength: 'copy',
  },
  'bandy-1994': {
    title:
      'Bandy & Irion 1994, Effect of time on static stretch on the flexibility of the hamstring muscles (abstract)',
    url: 'https://www.omicsonline.org/references/the-effect-of-time-on-static-stretch-on-the-flexibility-of-the-hamstring-muscles-1122283.html',
    strength: 'read',
  },
  'bluesky-sldl': {
    title: 'Blue Sky PT: Single leg deadlift',
    url: 'https://blueskypt.com/videos/video-4/',
    strength: 'weak',
  },
  'boukabache-2021': {
    title:
      'Boukabache, Preece & Brookes 2021, Prolonged sitting and physical inactivity are associated with limited hip extension',
    url: 'https://pubmed.ncbi.nlm.nih.gov/33188982/',
    strength: 'read',
  },
  bournemouth: {
    title: 'Bournemouth University SportBU: Exercises to strengthen your core and low back',
    url: 'https://www.bournemouth.ac.uk/why-bu/sportbu/premium-portal/exercises-strengthen-your-core-low-back',
    strength: 'read',
  },
  'ces-card': {
    title: 'Cauda equina warning signs (Greenhalgh, Mercer, Finucane card) at backes.org.uk',
    url: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
    strength: 'read',
  },
  'clev-breath': {
    title: 'Diaphragmatic breathing, adapted from the Cleveland Clinic website (PDF copy)',
    url: null,
    strength: 'copy',
  },
  cuh: {
    title: 'Cambridge University Hospitals NHS: Back mobility exercises',
    url: 'https://www.cuh.nhs.uk/patient-information/back-mobility-exercises/',
    strength: 'read',
  },
  'davidson-2024': {
    title: 'Davidson & Callaghan 2024, week-long field study of sitting',
    url: 'https://referencecitationanalysis.com/citearticles?term=%5B%7B%22c%22%3Anull%2C%22id%22%3A%22c%22%2C%22o%22%3Anull%2C%22v%22%3A%2210.1016%2Fj.apergo.2015.08.013%22%2C%22b%22%3Anull%2C%22f%22%3Anull%7D%5D',
    strength: 'read',
  },
  'door-pt': {
    title: 'Rebalance PT: Doorway chest stretch',
    url: 'https://rebalancept.com/physical-therapy-exercises/featured-exercise-doorway-chestpectoralis-stretch/',
    strength: 'weak',
  },
  'eorthopod-hip': {
    title: 'eOrthopod: hip flexor stretch at home or work',
    url: 'https://eorthopod.com/?p=56117',
    strength: 'read',
  },
  'eskenazi-fig4': {
    title: 'Eskenazi Health: piriformis stretch in sitting',
    url: 'https://www.eskenazihealth.edu/news/exercise-of-the-month-piriformis-stretch-for-sciatica',
    strength: 'read',
  },
  'fms-halfkneel': {
    title: 'Functional Movement Systems: Half-kneeling hip flexor stretch',
    url: 'https://www.functionalmovement.com/Exercises/788/half_kneeling_hip_flexor_stretch',
    strength: 'read',
  },
  'foam-meta': {
    title: 'Wiewelhove et al. 2019, meta-analysis of foam rolling',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761',
    strength: 'read',
  },
  'globe-fig4': {
    title: 'The Globe and Mail: Stretch your hip without leaving your seat',
    url: 'https://www.theglobeandmail.com/life/health-and-fitness/fitness/stretch-your-hip-without-leaving-your-seat/article7532210/?from=8125121',
    strength: 'read',
  },
  'glos-redflags': {
    title: 'NHS Gloucestershire G-care: red flags for spinal conditions',
    url: 'https://g-care.glos.nhs.uk/pathway/75/resource/3',
    strength: 'read',
  },
  gstt: {
    title: "Guy's and St Thomas' NHS: Low back pain - physiotherapy and exercises",
    url: 'https://www.guysandstthomas.nhs.uk/health-information/low-back-pain/physiotherapy-and-exercises',
    strength: 'read',
  },
  'hse-ie-sitting': {
    title: 'HSE Ireland: Sitting exercises',
    url: 'https://www2.hse.ie/living-well/exercise/indoor-exercises/sitting-exercises',
    strength: 'read',
  },
  'johnson-2023': {
    title: 'Johnson & Rosenfield, 20-20-20 Rule: Are These Numbers Justified? (Optom Vis Sci)',
    url: 'https://ouci.dntb.gov.ua/en/works/9ZxwRAY4',
    strength: 'read',
  },
  'leeds-hip': {
    title: 'Leeds Teaching Hospitals NHS: Total hip replacement rehabilitation',
    url: 'https://www.leedsth.nhs.uk/patients/resources/total-hip-replacement-a-guide-to-your-rehabilitation/',
    strength: 'read',
  },
  'mayo-back': {
    title: 'Mayo Clinic: Back exercises in 15 minutes a day',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
    strength: 'read',
  },
  'mayo-basic': {
    title: 'Mayo Clinic: A guide to basic stretches (copy)',
    url: null,
    strength: 'copy',
  },
  'mayo-hipflexor-copy': {
    title: 'Mayo Clinic kneeling hip flexor stretch as summarised at Reference.com',
    url: 'https://www.reference.com/health/examples-medically-recommended-stretching-exercises-7a2ae3b6d93fb66b',
    strength: 'copy',
  },
  'mayo-office-copy': {
    title: 'Mayo Clinic office stretches as reported by USA Today',
    url: 'https://www.usatoday.com/web-stories/six-easy-stretches-you-can-do-in-your-home-office-2/',
    strength: 'copy',
  },
  'mayo-sitting': {
    title:
      'Mayo Clinic Press/Community Health: Stretch to take the strain out of sitting (22 Dec 2025)',
    url: 'https://communityhealth.mayoclinic.org/featured-stories/sitting-stretches',
    strength: 'read',
  },
  'mclean-2001': {
    title: 'McLean et al. 2001, Computer terminal work and the benefit of microbreaks',
    url: 'http://bmjophth.bmj.com/lookup/external-ref?access_num=11394463&link_type=MED&atom=%2Fbmjophth%2F3%2F1%2Fe000146.atom',
    strength: 'read',
  },
  'nhs-after-ex': {
    title: 'NHS: stretching after exercise (republished by EANI HealthWell)',
    url: 'https://healthwell.eani.org.uk/healthtopic/get-fit/stretching-after-exercise',
    strength: 'copy',
  },
  'nhs-back-ex': {
    title:
      'NHS: Lower back pain exercises (2019 print of nhs.uk/live-well/exercise/lower-back-pain-exercises)',
    url: 'https://www.scribd.com/document/403665966/Lower-Back-Pain-Exercises-NHS',
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
  'nhs-tayside': {
    title: 'NHS Tayside: Exercises to try at home (super six)',
    url: 'https://rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together/local-resources/nhs-tayside/exercises-to-try-at-home',
    strength: 'read',
  },
  'nice-ng59': {
    title: 'NICE NG59 Low back pain and sciatica in over 16s (summary in BMJ 2017;356:i6748)',
    url: 'https://www.scribd.com/document/735478478/low-back-pain-and-sciatica-in-over-16s-assessment-and-management-pdf-1837521693637',
    strength: 'copy',
  },
  'osha-etool': {
    title: 'OSHA Computer Workstations eTool (archived 2008/09)',
    url: 'https://webarchive.library.unt.edu/eot2008/20090115231633/http://www.osha.gov/SLTC/etools/computerworkstations/index.html',
    strength: 'read',
  },
  'osteo-table': {
    title: 'Giangregorio et al. 2014, Table 5: movements that may predispose to fracture',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/table/T5',
    strength: 'read',
  },
  'ros-flexion': {
    title: 'Royal Osteoporosis Society: Bending forward with osteoporosis (flexion)',
    url: 'https://theros.org.uk/information-and-support/osteoporosis/living-with-osteoporosis/exercise-and-physical-activity-for-osteoporosis/caring-for-your-back/bending-forward-with-osteoporosis/',
    strength: 'read',
  },
  'saintlukes-ham': {
    title: "Saint Luke's: Supine hamstring stretch",
    url: 'https://www.saintlukeskc.org/health-library/supine-hamstring-stretch',
    strength: 'read',
  },
  'seated-hip-blog': {
    title: 'Sasha Pick Wellness: seated hip flexor and side stretch',
    url: 'https://www.sashapickwellness.com/post/great-seated-hip-flexor-and-side-stretch',
    strength: 'weak',
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
  'spinehealth-ham': {
    title: 'Spine-health: 3 hamstring stretches for lumbar herniated disc pain relief',
    url: 'https://www.spine-health.com/blog/3-hamstring-stretches-lumbar-herniated-disc-pain-relief',
    strength: 'read',
  },
  'talens-2022': {
    title: 'Talens-Estarelles et al. 2022, Testing the 20-20-20 rule (report)',
    url: 'https://pipedot.org/article/6420V',
    strength: 'copy',
  },
  'versus-arthritis': {
    title:
      'Versus Arthritis Inspire magazine, summer 2023: standing hip flexor and hamstring stretches',
    url: 'https://portfolio.cpl.co.uk/inspire/2023-summer/34',
    strength: 'read',
  },
  'waong-2021': {
    title:
      'Waongenngarm et al. 2021, active break and postural shift cluster-RCT (SJWEH 47:306-317)',
    url: 'https://www.sjweh.fi/show_abstract.php?abstract_id=3949&fullText=1',
    strength: 'read',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** A key of `sources`. */
export type SourceId = keyof typeof sources;
