import type { CautionTag } from '@/routines/library/exercise';
import type { SourceId } from '@/routines/library/sources';

/** The sources for each caution. Empty means common clinical practice without a found source. */
export const cautionSources: Readonly<Record<CautionTag, readonly SourceId[]>> = {
  'acute-pain': ['nhs-back-ex'],
  sciatica: ['spinehealth-ham'],
  'disc-herniation': ['spinehealth-ham'],
  osteoporosis: ['ros-flexion', 'osteo-table'],
  pregnancy: ['nhs-pregnancy'],
  'recent-surgery': [],
  'hip-replacement': ['leeds-hip'],
  'hip-pain': [],
  'knee-pain': [],
  balance: [],
  dizziness: ['nhs-tayside'],
  'high-blood-pressure': [],
  'neck-injury': [],
  'shoulder-injury': ['door-pt'],
  'wrist-pain': [],
  'spinal-stenosis': [],
  'hamstring-strain': [],
  'clot-risk': [],
  'ankle-achilles': [],
  'eye-condition': [],
  respiratory: [],
};

/** The sources for each part of the safety advice. */
export const safetySources = {
  stopRules: ['nhs-tayside', 'spinehealth-ham', 'hse-ie-sitting'],
  emergency: ['nhs-redflags-sheffield', 'nhs-redflags-press', 'ces-card'],
  urgent: ['nhs-redflags-sheffield', 'nhs-redflags-press', 'glos-redflags'],
  physio: ['article', 'nhs-back-ex'],
  reassurance: ['nhs-redflags-sheffield', 'nice-ng59', 'gstt'],
} as const satisfies Readonly<Record<string, readonly SourceId[]>>;
