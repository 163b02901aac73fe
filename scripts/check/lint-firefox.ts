import { spawn } from 'node:child_process';
import { array, number, object, optional, parse, string } from 'valibot';
import { projectRoot } from '@/scripts/run-tool';

/** Accepted warnings by code, with the reason for each. */
const accepted: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact sets innerHTML only for a property that a test in built-extension.test.ts forbids.',
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'Loosen is not offered for Android: it is for desk work.',
};

const messages = array(
  object({ code: string(), message: string(), file: optional(string()), line: optional(number()) }),
);
const reportSchema = object({ errors: messages, warnings: messages, notices: messages });

/** Runs web-ext and returns its report as JSON. */
function lint(): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
    const child = spawn('web-ext', args, {
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: undefined },
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (part) => {
      output += String(part);
    });
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}

/**
 * Runs Mozilla's linter on the Firefox build. Fails for errors, for warnings that are not accepted,
 * and for accepted warnings that no longer occur.
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
  for (const code of stale)
    console.error(`${code} no longer occurs: remove it from the accepted warnings.`);
  console.log(
    `${errors.length} errors, ${unexpected.length - errors.length} new warnings, ${warnings.length} warnings in all`,
  );
  return unexpected.length + stale.length > 0 ? 1 : 0;
}
