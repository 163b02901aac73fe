import { RuleTester } from 'oxlint/plugins-dev';
import { describe, it } from 'vitest';
import plugin from '@/scripts/check/english-in-code';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({ languageOptions: { parserOptions: { lang: 'tsx' } } });

/** Code that shows a text to people. */
const shown = [
  '<p>Resume</p>',
  '<p>\n  {count} breaks\n</p>',
  "<p>{'Resume'}</p>",
  "<p>{isPaused ? 'Resume' : words.pause}</p>",
  "<p>{isPaused && 'resume'}</p>",
  '<p>{`${count} breaks`}</p>',
  "<p>{count + ' breaks'}</p>",
  '<button aria-label="close">×</button>',
  '<img alt={`Figure of ${name}`} />',
  "<Row label={isShort ? 'Short' : words.long} />",
  '<Card title="your stretch" />',
  "const row = { title: 'Working hours' };",
  "const row = { label: 'Hours' };",
  "document.title = 'Guide';",
  "element.textContent = 'not yet';",
  "const words = ['on', 'No reminders'];",
  "function reason() { return 'You’re away from the desk.'; }",
  "say('Hold for thirty seconds');",
  'say(`Next break in ${time}`);',
];

/** Code whose strings are for machines or developers. */
const hidden = [
  '<p>{words.resume}</p>',
  '<p>{count} · {time}</p>',
  '<b>Loosen</b>',
  '<div class="card is-wide" id="pause">{words.title}</div>',
  '<Choice name="theme" value="dark" />',
  "<p>{kind === 'stretch' && words.stretch}</p>",
  "const row = { name: 'full-screen', label: words.fullScreen };",
  "element.textContent = '';",
  "const selector = 'main > .card button';",
  "throw new Error('The store is not open.');",
  "const error = new RangeError('No such day.');",
  "console.error('Could not play the tone', error);",
  "environment.report('Could not open the page.', error);",
  "const article = { section: 'Main Takeaways' };",
  "import words from 'words:popup';",
  "const query = '(prefers-color-scheme: dark)';",
];

tester.run('english-in-code', plugin.rules['english-in-code'], {
  valid: hidden,
  invalid: shown.map((code) => ({ code, errors: 1 })),
});
