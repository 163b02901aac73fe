import type { CautionTag } from '@/routines/library/exercise';

/** The names of the cautions that a person can select. */
export const cautionWords = {
  'acute-pain': 'New or severe pain, or pain that is getting worse',
  sciatica: 'Leg pain, tingling or numbness from the back (sciatica)',
  'disc-herniation': 'A slipped disc, known or suspected',
  osteoporosis: 'Osteoporosis, or a spinal fracture in the past',
  pregnancy: 'Pregnant, or gave birth in the last weeks',
  'recent-surgery': 'Surgery in the last 12 weeks',
  'hip-replacement': 'Hip replacement, with movements to avoid',
  'hip-pain': 'A painful or pinching hip',
  'knee-pain': 'A painful knee, or kneeling is hard',
  'ankle-achilles': 'An injured ankle or Achilles tendon',
  balance: 'Unsteady on the feet, or at risk of falling',
  dizziness: 'Dizziness, fainting or vertigo',
  'high-blood-pressure': 'A heart condition, or high blood pressure that is not under control',
  'neck-injury': 'A recent neck injury, or numbness in an arm',
  'shoulder-injury': 'An unstable, frozen or recently injured shoulder',
  'wrist-pain': 'A painful wrist, a recent fracture or carpal tunnel trouble',
  'spinal-stenosis': 'Bending backwards hurts (such as spinal stenosis or a slipped vertebra)',
  'hamstring-strain': 'A recent hamstring tear, or sharp pain under the buttock',
  'clot-risk': 'Blood clots, blood thinners, easy bruising, or varicose veins in the thighs',
  'eye-condition': 'Eye pain, a sudden change of sight, or recent eye surgery',
  respiratory: 'Short of breath at rest, or a lung disease',
} as const satisfies Readonly<Record<CautionTag, string>>;
