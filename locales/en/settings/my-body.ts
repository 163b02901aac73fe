import type { CautionTag } from '@/routines/library/exercise';

/** Each caution as a statement that a person can select. */
export const myBodyWords = {
  'acute-pain': 'I have new or severe pain, or pain that is getting worse.',
  sciatica: 'I have leg pain, tingling or numbness that comes from my back.',
  'disc-herniation': 'I have, or may have, a slipped disc.',
  osteoporosis: 'I have osteoporosis, or once broke a bone in my spine.',
  'spinal-stenosis': 'Bending backwards hurts me.',
  pregnancy: 'I am pregnant, or gave birth in the last weeks.',
  'recent-surgery': 'I had surgery in the last 12 weeks.',
  'hip-replacement': 'I have a new hip, with movements to avoid.',
  'hip-pain': 'My hip hurts or pinches.',
  'knee-pain': 'My knee hurts, or I cannot kneel.',
  'ankle-achilles': 'My ankle or Achilles tendon is injured.',
  'hamstring-strain': 'I tore a hamstring lately, or have a sharp pain under the buttock.',
  'neck-injury': 'I hurt my neck lately, or my arm goes numb.',
  'shoulder-injury': 'My shoulder is unstable, frozen or was injured lately.',
  'wrist-pain': 'My wrist hurts, or was broken lately.',
  balance: 'I am unsteady on my feet.',
  dizziness: 'I get dizzy or faint.',
  'high-blood-pressure': 'I have a heart condition, or high blood pressure not under control.',
  respiratory: 'I am short of breath at rest, or have a lung disease.',
  'clot-risk': 'I had a blood clot, take blood thinners, bruise easily or have varicose veins.',
  'eye-condition': 'My eyes hurt, my sight changed suddenly, or I had eye surgery lately.',
} as const satisfies Readonly<Record<CautionTag, string>>;
