import { spawn } from 'node:child_process';
import { array, number, object, optional, parse, string } from 'valibot';
import { projectRoot } from '@/scripts/run-tool';

/** Each warning that may stay, by its code, with the reason. */
const accepted: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact can set innerHTML for a property that no component of Loosen uses: a test of the ' +
    'sources sees to that.',
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'Loosen is not offered for Android, where a desk and an icon to click are missing.',
};

const messages = array(
  object({ code: string(), message: string(), file: optional(string()), line: optional(number()) }),
);
const reportSchema = object({ errors: messages, warnings: messages, notices: messages });

function lint(): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
    const child = spawn('web-ext', args, {
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: undefined },
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stdout.on('data', (part) => {
      said += String(part);
    });
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });
}

/**
 * Lets Mozilla's linter look at the Firefox build. Fails at every error and at each warning without
 * a written reason, and also when a written reason has lost its warning.
 */
export async function lintFirefox(): Promise<number> {
  const { errors, warnings, notices } = parse(reportSchema, JSON.parse(await lint()));
  const unexpected = [
    ...errors,
    ...[...warnings, ...notices].filter(({ code }) => !accepted[code]),
  ];
  for (const { code, file, line, message } of unexpected) {
    console.error(`${code} in ${file ?? 'the extension'}, line ${line ?? '-'}: ${message}`);
  }
  const stale = Object.keys(accepted).filter((known) =>
    warnings.every(({ code }) => code !== known),
  );
  for (const code of stale) console.error(`${code} does not come any more: remove its reason.`);
  console.log(
    `0 errors wanted, ${errors.length} found; ${warnings.length} warnings with a reason.`,
  );
  return unexpected.length + stale.length > 0 ? 1 : 0;
}
