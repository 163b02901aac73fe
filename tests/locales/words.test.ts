import routineCards from 'words:routine-cards';
import yourBodyWords from 'words:your-body';
import { describe, expect, test } from 'vitest';
import { cautionWords } from '@/locales/en/library/cautions';
import { equipmentWords } from '@/locales/en/library/equipment';
import { exerciseWords } from '@/locales/en/library/exercises';
import { muscleWords } from '@/locales/en/library/muscles';
import { postureCheckWords } from '@/locales/en/library/posture-checks';
import { routineReasons } from '@/locales/en/library/routine-reasons';
import { routineWords } from '@/locales/en/library/routines';
import { safetyWords } from '@/locales/en/safety';
import { cautionTags } from '@/routines/library/exercise';
import { exercises } from '@/routines/library/exercises';
import { postureCheckIds } from '@/routines/library/posture-check-ids';
import { routines } from '@/routines/library/routines';
import { cautionSources, safetySources } from '@/routines/library/safety-sources';

/** Words that promise a treatment. */
const promises =
  /\b(cur(e|es|ed|ing)|heal(s|ed|ing)?|fix(es|ed|ing)?|guarantee\w*|prevent\w*|remed(y|ies)|reliev\w*|relief|miracle\w*|detox\w*|realign\w*|perfect posture|correct posture|pain-free|proven)\b/i;

/** Every text in a tree of words. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsIn);
}

const guides = [
  exerciseWords,
  routineWords,
  routineReasons,
  postureCheckWords,
  cautionWords,
  equipmentWords,
  muscleWords,
  yourBodyWords,
];
const everything = [...guides, safetyWords].flatMap(textsIn);

describe('the words', () => {
  test('exist for all data', () => {
    expect(Object.keys(exerciseWords).toSorted()).toEqual(Object.keys(exercises).toSorted());
    expect(Object.keys(routineWords).toSorted()).toEqual(Object.keys(routines).toSorted());
    expect(Object.keys(cautionWords).toSorted()).toEqual(cautionTags.toSorted());
    expect(Object.keys(cautionSources).toSorted()).toEqual(cautionTags.toSorted());
    expect(Object.keys(yourBodyWords.statements).toSorted()).toEqual(cautionTags.toSorted());
    expect(Object.keys(postureCheckWords).toSorted()).toEqual(postureCheckIds.toSorted());
    for (const part of Object.keys(safetySources)) expect(safetyWords).toHaveProperty(part);
    const needed = Object.values(exercises).flatMap(({ equipment }) => equipment);
    expect(Object.keys(equipmentWords).toSorted()).toEqual([...new Set(needed)].toSorted());
  });

  test('promise nothing medical', () => {
    for (const text of everything) expect(text).not.toMatch(promises);
  });

  test('mention treatment only to say that this is none', () => {
    for (const text of guides.flatMap(textsIn)) expect(text).not.toMatch(/\btreat/i);
    expect(safetyWords.disclaimerLong).toMatch(/do not diagnose or treat/);
    expect(safetyWords.disclaimerShort).toMatch(/not medical advice/);
  });

  test('are never empty or untidy', () => {
    for (const text of everything) {
      expect(text).not.toBe('');
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ {2}|\.\.|—|;;|!/);
    }
  });

  test('have a unique name for each routine, and a short one for its card', () => {
    const all = Object.values(routineWords);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const card of Object.values(routineCards)) expect(card.length).toBeLessThanOrEqual(20);
    for (const why of Object.values(routineReasons))
      expect(why.length, why).toBeLessThanOrEqual(100);
  });

  test('differ between cards under one heading', () => {
    const cards = Object.values(routines)
      .filter(({ short, shelf }) => !short && shelf !== 'more')
      .map(({ id, shelf }) => `${shelf} ${new Map(Object.entries(routineCards)).get(id)}`);
    expect(new Set(cards).size).toBe(cards.length);
  });

  test('ask a posture check in one short question, and answer it in one short line', () => {
    for (const { prompt, action, note } of Object.values(postureCheckWords)) {
      expect(prompt).toMatch(/\?$/);
      expect(prompt.length).toBeLessThanOrEqual(40);
      for (const text of [action, note ?? '']) expect(text.length, text).toBeLessThanOrEqual(80);
    }
  });
});
