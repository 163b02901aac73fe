import exerciseWords from 'words:exercises';
import libraryWords from 'words:library';
import postureCheckWords from 'words:posture-checks';
import routineCards from 'words:routine-cards';
import routineNames from 'words:routines';
import safetyWords from 'words:safety';
import yourBodyWords from 'words:your-body';
import { describe, expect, test } from 'vitest';
import { cautionTags } from '@/routines/library/exercise';
import { exercises } from '@/routines/library/exercises';
import { postureCheckIds } from '@/routines/library/posture-check-ids';
import { routines } from '@/routines/library/routines';
import { cautionSources, safetySources } from '@/routines/library/safety-sources';
import { languages as offered } from '@/values/languages';
import { languages, messagesIn, textsIn } from './catalogue-words';

/** Words that promise a treatment, by language. */
const promises: Readonly<Record<string, RegExp>> = {
  en: /\b(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|fix(?:es|ed|ing)?|guarantee\w*|prevent\w*|remed(?:y|ies)|reliev\w*|relief|miracle\w*|detox\w*|realign\w*|perfect posture|correct posture|pain-free|proven)\b/i,
  de: /\b(?:heil(?:t|en|ung|sam|end|mittel)\w*|kurier\w*|garantier\w*|verh(?:inder|üt)\w*|vorbeug(?:t|en|end|ung)\w*|beugt\b.*\bvor\b|abhilfe|linder\w*|beseitig\w*|reparier\w*|wunder\w*|entgift\w*|detox\w*|(?:perfekte|richtige|korrekte)\w? haltung|schmerzfrei\w*|(?:be|er|nachge)wiesen\w*)(?![a-zäöüß])/i,
  ar: /شفاء|[يت]شفي|مضمون|[نيت]ضمن|معجز|سحري|[يت]قي من|وقاية|[يت]منع الإصاب|[يت]زيل الألم|[يت]خل\u0651?صك من|[يت]خف\u0651?ف (?:من )?الألم|تنظيف السموم|مثبت علمي|(?:ال)?وضعية (?:ال)?(?:مثالية|صحيحة)/,
};

/** The groups with advice for the body. */
const guides = [
  'exercises',
  'routines',
  'library',
  'posture-checks',
  'guide',
  'exercises-page',
  'your-body',
];
const everything = [...guides, 'safety', 'facts'];

describe('the words', () => {
  test('exist for all languages that a person can choose, and no others', () => {
    expect(languages.toSorted(), 'change the list in values/languages.ts').toEqual(
      [...offered].toSorted(),
    );
  });

  test('exist for all data', () => {
    const keys = (words: object) => Object.keys(words).toSorted();
    expect(keys(exerciseWords)).toEqual(keys(exercises));
    expect(keys(routineNames)).toEqual(keys(routines));
    expect(keys(libraryWords.reasons)).toEqual(keys(routines));
    expect(keys(libraryWords.cautions)).toEqual(cautionTags.toSorted());
    expect(keys(cautionSources)).toEqual(cautionTags.toSorted());
    expect(keys(yourBodyWords.statements)).toEqual(cautionTags.toSorted());
    expect(keys(postureCheckWords)).toEqual(postureCheckIds.toSorted());
    for (const part of Object.keys(safetySources)) expect(safetyWords).toHaveProperty(part);
    const needed = Object.values(exercises).flatMap(({ equipment }) => equipment);
    expect(keys(libraryWords.equipment)).toEqual([...new Set(needed)].toSorted());
  });

  test.each(languages)('promise nothing medical: %s', (language) => {
    const promise = promises[language];
    expect(promise, 'add the words of this language that promise a treatment').toBeDefined();
    for (const group of [...guides, 'safety']) {
      for (const text of textsIn(language, group)) expect(text).not.toMatch(promise ?? /^/);
    }
  });

  test('mention treatment only to say that this is none', () => {
    for (const group of guides) {
      for (const text of textsIn('en', group)) expect(text).not.toMatch(/\btreat(?!\sit\sas)/i);
    }
    expect(safetyWords.disclaimerLong).toMatch(/do not diagnose or treat/);
    expect(safetyWords.disclaimerShort).toMatch(/not medical advice/);
  });

  test('speak to people as “du” in German', () => {
    for (const group of everything) {
      for (const [key, text] of messagesIn('de', group)) {
        expect(text, key).not.toMatch(/[\p{Ll},]\s(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u);
      }
    }
  });

  test('spell out every “not” where safety depends on it', () => {
    const cautions = messagesIn('en', 'exercises').flatMap(([key, caution]) =>
      key.includes('.cautions.') ? [caution] : [],
    );
    for (const text of [...textsIn('en', 'safety'), ...cautions]) {
      expect(text).not.toMatch(/n’t\b/);
    }
  });

  test.each(languages)('are never empty or untidy: %s', (language) => {
    for (const group of everything) {
      for (const [key, text] of messagesIn(language, group)) {
        expect(text, key).not.toBe('');
        expect(text, key).toBe(text.trim());
        expect(text, key).not.toMatch(/ {2}|\.\.|—|;;|!/);
      }
    }
  });

  test('have a unique name for each routine, and a short one for its card', () => {
    const names = Object.values(routineNames);
    expect(new Set(names).size).toBe(names.length);
    for (const card of Object.values(routineCards)) expect(card.length).toBeLessThanOrEqual(20);
    for (const why of Object.values(libraryWords.reasons))
      expect(why.length, why).toBeLessThanOrEqual(100);
  });

  test('differ between cards under one heading', () => {
    const cards: Readonly<Record<string, string>> = routineCards;
    const shown = Object.values(routines)
      .filter(({ short, shelf }) => !short && shelf !== 'more')
      .map(({ id, shelf }) => `${shelf} ${cards[id]}`);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test.each(languages)('ask a posture check in one question: %s', (language) => {
    const prompts = messagesIn(language, 'posture-checks').filter(([key]) =>
      key.endsWith('.prompt'),
    );
    expect(prompts).toHaveLength(postureCheckIds.length);
    for (const [key, prompt] of prompts) expect(prompt, key).toMatch(/[?？؟]$/);
  });

  test('ask a posture check in a short line, and answer it in one', () => {
    for (const [key, text] of messagesIn('en', 'posture-checks')) {
      expect(text.length, text).toBeLessThanOrEqual(key.endsWith('.prompt') ? 40 : 80);
    }
  });
});
