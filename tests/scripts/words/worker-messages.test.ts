import { expect, test } from 'vitest';
import { browserMessages, workerTextsVersion } from '@/scripts/words/worker-messages';
import { cataloguesWith } from './catalogue-folder';

const english = {
  'en/worker': { 'title.next': '{kind} in {time}', list: '{name}, {name}' },
  'en/routines': { 'desk-five': 'Five at the desk' },
  'en/posture-checks': { 'feet.prompt': 'Feet down?', 'feet.note': 'Shown in the popup only.' },
};

const german = {
  'de/worker': { 'title.next': 'In {time}: {kind}', list: '{name} und {name}' },
  'de/routines': { 'desk-five': 'Fünf am Tisch' },
  'de/posture-checks': { 'feet.prompt': 'Füße am Boden?', 'feet.note': 'Nur dort.' },
};

test('texts have keys that browsers allow, and only those that the worker shows', () => {
  expect(browserMessages(cataloguesWith(english), 'en')).toEqual({
    title_next: { message: '$1 in $2' },
    list: { message: '$1, $1' },
    routine_desk_five: { message: 'Five at the desk' },
    check_feet_prompt: { message: 'Feet down?' },
  });
});

test('parameters are in the order of English in every language', () => {
  expect(browserMessages(cataloguesWith({ ...english, ...german }), 'de')).toMatchObject({
    title_next: { message: 'In $2: $1' },
    list: { message: '$1 und $1' },
    routine_desk_five: { message: 'Fünf am Tisch' },
  });
});

test('a pseudo-locale keeps the parameters', () => {
  const messages = browserMessages(cataloguesWith(english), 'en', { en: 'en-XA' });
  expect(messages.title_next?.message).toBe('⟦$1 íñ~ $2⟧');
});

test('the version changes with parameters, and not with words', () => {
  const versionWith = (next: string) =>
    workerTextsVersion(cataloguesWith({ ...english, 'en/worker': { next } }));
  const version = versionWith('{kind} in {time}');
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(versionWith('{kind} comes in {time}')).toBe(version);
  expect(versionWith('{kind} at {time}, {name}')).not.toBe(version);
  expect(versionWith('In {time}: {kind}')).not.toBe(version);
  expect(versionWith('{kind} at {clock}')).not.toBe(version);
});
