/**
 * The safety advice. `safetySources` has the sources of each part. It says what to do and makes no
 * diagnosis and no promise.
 */
export const safetyWords = {
  disclaimerShort:
    'Ideas for moving, for healthy adults; not medical advice. Stay comfortable, and stop if it hurts.',
  disclaimerLong:
    'These guides are general information for adults who are well enough for light exercise. They do not diagnose or treat anything, and they do not replace a doctor, a physiotherapist or a check of your workplace. If you are pregnant, have had surgery lately, have a problem with your bones, joints, nerves, heart or balance, or are not sure, ask a health professional which movements suit you.',
  stopRules: [
    'A mild pull or some effort is fine. Stop at sharp, sudden or spreading pain.',
    'Stop at tingling, numbness or weakness, or if leg pain travels further down.',
    'Stop at once for chest pain, severe breathlessness, dizziness or feeling faint, and get medical help.',
    'Never bounce, force a joint or hold your breath.',
    'Use a chair that can neither roll nor tip.',
    'Some ache the next day is normal. If pain is clearly worse, do less or ask for advice.',
  ],
  emergency: {
    title:
      'Back pain with any of these: call your emergency number or go to an emergency department now',
    items: [
      'pain, tingling, weakness or numbness in both legs',
      'numbness or tingling around the genitals, back passage, buttocks or inner thighs',
      'new trouble passing urine, or not feeling when you need to or when you go',
      'new loss of control over bladder or bowels',
      'a new change in sexual function, such as loss of feeling or of erections',
      'chest pain',
      'a serious accident just before it began, such as a car crash or a fall from a height',
    ],
    note: 'Pressure on the nerves at the base of the spine is rare, and quick treatment matters. Do not wait and see.',
  },
  urgent: {
    title: 'Back pain with any of these: get medical advice today',
    items: [
      'a high temperature, chills, or feeling unwell all over',
      'weight loss without trying',
      'a new lump, swelling or change in the shape of the back',
      'pain that does not ease with rest, or is worse at night',
      'pain made worse by coughing, sneezing or opening the bowels',
      'pain mainly between the shoulder blades',
      'cancer in the past, a weakened immune system, or a serious infection lately',
      'osteoporosis or long use of steroids with sudden back pain, even after a small knock',
      'growing weakness in a leg or foot',
    ],
    note: 'One sign alone is often harmless. Someone trained can put them together.',
  },
  physio: {
    title: 'Book a physiotherapist or a doctor if back pain',
    items: [
      'goes on for more than a few weeks',
      'gets worse with activity',
      'keeps you from running, work or sleep',
    ],
  },
  reassurance:
    'Most back pain is nothing serious and settles with time and gentle activity. Keeping moving is usually better than resting.',
} as const;
