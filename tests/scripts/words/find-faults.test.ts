import { expect, test } from 'vitest';
import { faultLine } from '@/scripts/words/catalogue';
import { findFaults } from '@/scripts/words/find-faults';
import { cataloguesWith } from './catalogue-folder';

type Files = Parameters<typeof cataloguesWith>[0];

const faultsOf = (files: Files) => findFaults(cataloguesWith(files)).map(faultLine);

/** An English message, its German translation, and what is wrong with the latter. */
type Translation = readonly [
  what: string,
  english: string,
  german: string,
  ...reasons: readonly string[],
];

test('catalogues without faults pass, with other files beside them', () => {
  const files = {
    'en/popup': {
      title: { defaultMessage: 'Loosen', description: 'Name. At most 6 characters.' },
      until: 'Until {time}',
      ready: '{kind, select, walk {Walk} other {Stretch}}',
      breaks: '{count, plural, =0 {No breaks} one {# break} other {# breaks}} of {goal, number}',
      'steps.1': 'One',
      'steps.2': '<link>Two</link>',
    },
    'de/popup': {
      title: 'Loosen',
      until: '{time}',
      ready: '{kind, select, walk {Gehen} other {Dehnen}}',
      breaks: '{count, plural, one {# Pause} other {# Pausen}} von {goal}',
      'steps.1': 'Eins',
      'steps.2': '<link>Zwei</link>',
    },
    'de/glossary.md': 'reminder: Erinnerung',
  };
  expect(faultsOf(files)).toEqual([]);
});

test.for<readonly [what: string, files: Files, ...lines: readonly string[]]>([
  [
    'that is not JSON',
    { 'en/popup': '{ "title": ' },
    'locales/en/popup.json: is not JSON. SyntaxError: Unexpected end of JSON input',
  ],
  ['that is a list', { 'en/popup': '[]' }, 'locales/en/popup.json: is not an object.'],
  [
    'with a text where a message belongs',
    { 'en/popup': '{ "title": "Loosen" }' },
    'locales/en/popup.json, title: is not an object with a defaultMessage.',
  ],
  [
    'with an unknown field',
    {
      'en/popup': { title: { defaultMessage: 'Loosen', description: 'Name.', note: '' } as object },
    },
    'locales/en/popup.json, title: has an unknown field, “note”.',
  ],
  [
    'without a text',
    { 'en/popup': { title: { description: 'Name.' } } },
    'locales/en/popup.json, title: has no defaultMessage.',
  ],
  [
    'with a number where a text belongs',
    { 'en/popup': '{ "title": { "defaultMessage": 1 } }' },
    'locales/en/popup.json, title: “defaultMessage” is not a text.',
  ],
  [
    'without a description',
    {
      'en/popup': {
        title: { defaultMessage: 'Loosen' },
        lead: { defaultMessage: 'Sit', description: ' ' },
      },
    },
    'locales/en/popup.json, title: has no description for translators.',
    'locales/en/popup.json, lead: has no description for translators.',
  ],
  [
    'with an open brace',
    { 'en/popup': { until: 'Until {time' } },
    'locales/en/popup.json, until: is not a valid message. Unexpected message end at line 1 col 12:',
  ],
  [
    'with a key within a message',
    { 'en/popup': { held: 'On hold', 'held.until': 'Until' } },
    'locales/en/popup.json, held.until: is within “held”, which is a message itself.',
  ],
  [
    'with a key deep within a message',
    { 'en/popup': { 'held.until.noon': 'Until noon', held: 'On hold' } },
    'locales/en/popup.json, held.until.noon: is within “held”, which is a message itself.',
  ],
  [
    'with a gap in a list',
    { 'en/popup': { 'steps.1': 'One', 'steps.3': 'Three' } },
    'locales/en/popup.json, steps.3: follows “steps.2”, which is missing.',
  ],
  [
    'with a choice that lacks the text for others',
    { 'en/popup': { ready: '{kind, select, walk {Walk}}' } },
    'locales/en/popup.json, ready: has no text for other in {kind}.',
  ],
  [
    'with a parameter that code cannot name',
    { 'en/popup': { until: 'Until {0}' } },
    'locales/en/popup.json, until: uses {0}, which is not a name.',
  ],
  [
    'with an offset',
    { 'en/popup': { more: '{count, plural, offset:1 one {You and #} other {You and #}}' } },
    'locales/en/popup.json, more: uses an offset, which Loosen does not.',
  ],
  [
    'with an ordinal',
    { 'en/popup': { place: '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}' } },
    'locales/en/popup.json, place: uses selectordinal, which Loosen does not.',
  ],
  [
    'with a date that it formats itself',
    { 'en/popup': { until: 'Until {time, date}' } },
    'locales/en/popup.json, until: formats {time} as a date; only number is known.',
  ],
  [
    'with a # that is not directly in a count',
    {
      'en/popup': {
        ready: '{n, plural, one {#} other {{kind, select, walk {# walks} other {walks}}}}',
      },
    },
    'locales/en/popup.json, ready: has a “#” that is not directly in a plural.',
  ],
  [
    'that a language lacks',
    {
      'en/popup': { title: 'Loosen' },
      'en/guide': { end: 'End' },
      'de/popup': { title: 'Loosen' },
    },
    'locales/de/guide.json: is missing.',
  ],
  [
    'that English lacks',
    { 'en/popup': { title: 'Loosen' }, 'de/popup': { title: 'Loosen' }, 'de/popups': {} },
    'locales/de/popups.json: has no English file.',
  ],
  [
    'in a language that CLDR does not know',
    { 'en/popup': { title: 'Loosen' }, 'xx/popup': { title: 'Loosen' } },
    'locales/xx: CLDR has no plural rules for xx.',
  ],
  [
    'with faults in English, which translations do not repeat',
    { 'en/popup': { until: '{time' }, 'en/guide': '', 'de/popup': { until: '' }, 'de/guide': {} },
    'locales/en/guide.json: is not JSON. SyntaxError: Unexpected end of JSON input',
    'locales/en/popup.json, until: is not a valid message. Unexpected message end at line 1 col 6:',
  ],
  [
    'of the worker with a choice, which browsers cannot make',
    { 'en/worker': { 'title.next': '{count, plural, one {#} other {#}}' } },
    'locales/en/worker.json, title.next: has a plural, which browsers cannot show.',
  ],
  [
    'of the worker with a sign that browsers read',
    { 'en/worker': { title: '$5' } },
    'locales/en/worker.json, title: has a “$”, which begins a parameter in browsers.',
  ],
  [
    'of the worker with parameters that browsers run together',
    { 'en/worker': { title: '{count}{unit}', name: '{count}0 {unit}' } },
    'locales/en/worker.json, title: needs a space or a letter after {count}, or browsers misread it.',
    'locales/en/worker.json, name: needs a space or a letter after {count}, or browsers misread it.',
  ],
])('names file, key and reason of a file %s', ([, files, ...lines]) => {
  expect(faultsOf(files)).toEqual(lines);
});

test.for<Translation>([
  ['an empty text', 'Loosen', '', 'is empty.'],
  ['a space at the end', 'Loosen', 'Loosen ', 'begins or ends with a space.'],
  ['a brace too many', 'Sit', 'Sitz {', 'has a “{” too many.'],
  ['a straight apostrophe', 'Loosen', "Loosen's", 'has a straight apostrophe; write ’.'],
  [
    'an unknown parameter',
    'Until {time}',
    'Bis {zeit}',
    'uses {zeit}, which English does not have.',
    'does not use {time}.',
  ],
  ['a lost parameter', 'Until {time}', 'Bis bald', 'does not use {time}.'],
  [
    'a text that is counted',
    '{name} again',
    'Noch {name, plural, one {einmal} other {mal}}',
    'uses {name} as a number, but it is a text.',
  ],
  [
    'a kind that is counted',
    '{kind, select, walk {Walk} other {Stretch}}',
    '{kind, plural, one {Gehen} other {Dehnen}}',
    'uses {kind} as a number, but it is a select.',
  ],
  [
    'a lost plural category',
    '{count, plural, one {# break} other {# breaks}}',
    '{count, plural, other {# Pausen}}',
    'has no text for the plural category one of {count}.',
  ],
  [
    'a foreign plural category',
    '{count, plural, one {# break} other {# breaks}}',
    '{count, plural, one {# Pause} few {# Pausen} other {# Pausen}}',
    'is not a valid message. The plural case few is not valid in this locale at line 1 col 30:',
  ],
  [
    'another kind than English',
    '{kind, select, walk {Walk} other {Stretch}}',
    '{kind, select, gehen {Gehen} other {Dehnen}}',
    'has no text for walk in {kind}.',
    'has gehen in {kind}, which English does not have.',
  ],
  [
    'a lost tag',
    'See <link>Activity</link>.',
    'Siehe <link>Aktivität.',
    'must have the same tags as in English: </link> <link>.',
  ],
  [
    'a new tag',
    'See Activity.',
    'Siehe <b>Aktivität</b>.',
    'must have the same tags as in English: none.',
  ],
])('names what is wrong with a translation that has %s', ([, english, german, ...reasons]) => {
  const files = { 'en/popup': { 'held.text': english }, 'de/popup': { 'held.text': german } };
  expect(faultsOf(files)).toEqual(
    reasons.map((reason) => `locales/de/popup.json, held.text: ${reason}`),
  );
});

test('every key of English is translated, and no other', () => {
  const files = {
    'en/popup': { title: 'Loosen', 'held.until': 'Until' },
    'de/popup': { title: 'Loosen', 'held.bis': 'Bis' },
  };
  expect(faultsOf(files)).toEqual([
    'locales/de/popup.json, held.until: is not translated.',
    'locales/de/popup.json, held.bis: does not exist in English.',
  ]);
});

test('a text is at most as long as its English description says, in every language', () => {
  const description = 'Button. {time}: 14:35. At most 12 characters.';
  const text = (defaultMessage: string) => ({ until: { defaultMessage, description } });
  const files = (english: string, german: string) => ({
    'en/popup': text(english),
    'de/popup': { until: german },
  });
  // Neither parameters nor tags count, and of a choice its longest text.
  expect(faultsOf(files('<b>Until</b> {time}', 'Erst bis <b>um</b> {time}'))).toEqual([]);
  expect(faultsOf(files('Not again until {time}', 'Erst wieder um {time}'))).toEqual([
    'locales/en/popup.json, until: has 16 characters; there is room for 12.',
    'locales/de/popup.json, until: has 15 characters; there is room for 12.',
  ]);
  const choice = (walk: string) => `Your {kind, select, walk {${walk}} other {stretch}}`;
  expect(faultsOf({ 'en/popup': text(choice('stroll in town')) })).toEqual([
    'locales/en/popup.json, until: has 19 characters; there is room for 12.',
  ]);
});

test('all faults are found in one run', () => {
  const files = {
    'en/popup': { title: 'Loosen', until: 'Until {time}' },
    'ar/popup': { title: '' },
    'de/popup': { title: 'Loosen ', until: 'Bis {zeit}' },
  };
  expect(faultsOf(files)).toHaveLength(5);
});
