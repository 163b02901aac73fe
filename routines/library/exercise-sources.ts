import type { Source } from '@/routines/library/source';

/** The sources for the technique and dose of exercises. */
export const exerciseSources = {
  'aao-202020': {
    title: 'American Academy of Ophthalmology 20-20-20 advice as reported by Samaritan Health',
    url: null,
    strength: 'copy',
  },
  'acsm-2021': {
    title: "ACSM: What are ACSM's guidelines for stretching and flexibility? (18 Mar 2021)",
    url: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    strength: 'read',
  },
  'ajc-angel': {
    title: 'AJC Pulse (quotes physical therapists incl. Hospital for Special Surgery): wall angels',
    url: 'https://www.ajc.com/pulse/straighten-up-wall-angels-could-be-your-posture-game-changer/XKABOEZVQBFXZO34YZLHI6YXLU/',
    strength: 'read',
  },
  'andersen-2011': {
    title:
      'Andersen et al. 2011, Effectiveness of small daily amounts of progressive resistance training for neck/shoulder pain (RCT)',
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
  'buckley-2015': {
    title: 'Buckley et al. 2015, The sedentary office: an expert statement (BJSM)',
    url: 'https://repository.lboro.ac.uk/articles/journal_contribution/The_sedentary_office_an_expert_statement_on_the_growing_case_for_change_towards_better_health_and_productivity/9628613/1',
    strength: 'read',
  },
  chicagorun: {
    title: 'Chicago Run: Dynamic warm up',
    url: 'http://www.chicagorun.org/dynamic-warm-up',
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
  'diaz-2023': {
    title:
      'Columbia University (Diaz et al. 2023): walking dose and prolonged sitting, press summary',
    url: null,
    strength: 'copy',
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
  'ext-mdt': {
    title: 'Sanctum: standing extension as a micro-break (after McKenzie)',
    url: null,
    strength: 'weak',
  },
  'ext-oae': {
    title: 'Orthopaedic Associates: Standing back extension',
    url: 'https://oaevansville.com/back-exercises/standingbackpira/',
    strength: 'read',
  },
  'fms-halfkneel': {
    title: 'Functional Movement Systems: Half-kneeling hip flexor stretch',
    url: 'https://www.functionalmovement.com/Exercises/788/half_kneeling_hip_flexor_stretch',
    strength: 'read',
  },
  'foam-lowback': {
    title: 'Fitwirr: foam rolling mistakes (quotes NASM): do not roll the low back',
    url: 'https://fitwirr4.rssing.com/chan-52118780/article30.html',
    strength: 'weak',
  },
  'foam-meta': {
    title: 'Wiewelhove et al. 2019, meta-analysis of foam rolling',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761',
    strength: 'read',
  },
  'gingko-warm': {
    title: 'The Ginkgo Tree PT: dynamic running warm-up',
    url: 'https://theginkgotreept.com/blog/optimize-performance-using-this-dynamic-running-warm-up',
    strength: 'weak',
  },
  'globe-fig4': {
    title: 'The Globe and Mail: Stretch your hip without leaving your seat',
    url: 'https://www.theglobeandmail.com/life/health-and-fitness/fitness/stretch-your-hip-without-leaving-your-seat/article7532210/?from=8125121',
    strength: 'read',
  },
  gstt: {
    title: "Guy's and St Thomas' NHS: Low back pain - physiotherapy and exercises",
    url: 'https://www.guysandstthomas.nhs.uk/health-information/low-back-pain/physiotherapy-and-exercises',
    strength: 'read',
  },
  'harvard-plank': {
    title: 'Harvard Health: Move of the month - modified front plank',
    url: 'https://www.health.harvard.edu/heart-health/move-of-the-month-modified-front-plank',
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
  'konrad-2021': {
    title: 'Konrad et al. 2021, acute effects of stretching on running economy (scoping review)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7857312/',
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
  'merck-wrist': {
    title: 'Merck Manual: Wrist extensor stretch (video text)',
    url: 'http://www.merckmanuals.com/en-pr/home/multimedia/video/v13975646',
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
  'nhs-sidebend': {
    title:
      'NHS flexibility exercises (neck rotation, sideways bend, sit to stand) as reproduced in a care leaflet',
    url: null,
    strength: 'copy',
  },
  'nhs-tayside': {
    title: 'NHS Tayside: Exercises to try at home (super six)',
    url: 'https://rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together/local-resources/nhs-tayside/exercises-to-try-at-home',
    strength: 'read',
  },
  'oneup-lunge': {
    title: 'OneUpped: lateral lunge',
    url: 'http://oneuppedmag.com/erase-knee-lower-back-pain/',
    strength: 'weak',
  },
  'osteo-table': {
    title: 'Giangregorio et al. 2014, Table 5: movements that may predispose to fracture',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/table/T5',
    strength: 'read',
  },
  'sadler-2017': {
    title:
      'Sadler et al. 2017, Restriction in lateral bending range of motion, lumbar lordosis, and hamstring flexibility predicts the development of low back pain',
    url: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-017-1534-0',
    strength: 'read',
  },
  'saintlukes-calf': {
    title: "Saint Luke's: Heel cord (gastrocnemius) stretch",
    url: 'https://www.saintlukeskc.org/health-library/gastrocnemius-stretch-flexibility',
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
  'sira-neck': {
    title: 'SIRA NSW: Whiplash neck exercises - exercises while sitting',
    url: 'https://www.sira.nsw.gov.au/resources-library/motor-accident-resources/publications/injury-advice-centre/whiplash-neck-exercises/exercises-while-sitting',
    strength: 'read',
  },
  'sos-band': {
    title: 'SOS Physiotherapy: Lateral band walks',
    url: 'https://sosphysiotherapy.ca/?p=227503',
    strength: 'weak',
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
  'warneke-posture-2024': {
    title:
      'Warneke, Lohmann & Wilke 2024, Effects of Stretching or Strengthening Exercise on Spinal and Lumbopelvic Posture',
    url: 'https://doi.org/10.1186/s40798-024-00733-5',
    strength: 'read',
  },
  'who-2020': {
    title: 'WHO 2020 guidelines on physical activity and sedentary behaviour (Bull et al.)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7719906',
    strength: 'read',
  },
} satisfies Record<string, Source>;
