/**
 * Runs one of the project's commands on the Node version that the project itself brings, after
 * installing what is missing. It must work on plain Node 20 with nothing installed, so it is
 * JavaScript and imports only what Node has.
 *
 *   node scripts/bootstrap.mjs test            runs scripts/check/test.ts
 *   node scripts/bootstrap.mjs wxt build       runs a tool from node_modules
 */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tools = join(root, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';
const ownNode = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');

/** Tools must find the project's Node before any other. */
const environment = { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` };

// The child hears Ctrl-C too and closes what it opened; leaving before it would hide that.
process.on('SIGINT', () => {});

const [name, ...rest] = process.argv.slice(2);
if (name === undefined) {
  console.error('Say which command to run: node scripts/bootstrap.mjs test');
  process.exit(2);
}

if (isInstallNeeded()) await install();
if (!existsSync(ownNode)) {
  console.error(
    'The Node version of this project is missing, because npm was told not to run install ' +
      'scripts; run "npm rebuild node --ignore-scripts=false" once and try again.',
  );
  process.exit(1);
}

// TypeScript cannot be read without the settings that WXT writes.
if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
  const code = await run(tool('wxt'), ['prepare']);
  if (code !== 0) process.exit(code);
}

const isScript = existsSync(join(root, 'scripts', `${name}.ts`));
process.exit(
  isScript
    ? await run(ownNode, [join(root, 'scripts', 'run.ts'), name, ...rest])
    : await run(tool(name), rest),
);

function tool(called) {
  return join(tools, onWindows ? `${called}.cmd` : called);
}

/** npm writes its hidden lock at the end of an install, so an older one means a newer wish. */
function isInstallNeeded() {
  const installed = statSync(join(root, 'node_modules', '.package-lock.json'), {
    throwIfNoEntry: false,
  });
  const wanted = statSync(join(root, 'package-lock.json'), { throwIfNoEntry: false });
  return installed === undefined || (wanted !== undefined && wanted.mtimeMs > installed.mtimeMs);
}

async function install() {
  const command = existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install';
  console.log(`Installing what the project needs (npm ${command}); it takes about a minute.`);
  // Engine warnings speak of the Node that only does the installing.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const code = await run(onWindows ? 'npm.cmd' : 'npm', [command, ...quiet], process.env);
  if (code === 0) return;
  console.error('The installation failed; npm says why above.');
  process.exit(code);
}

/** Runs a program in the project's folder with our own input and output. */
function run(program, args, env = environment) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: 'inherit',
      // Windows starts .cmd files only through its shell.
      shell: onWindows && program.endsWith('.cmd'),
    });
    const passOn = () => child.kill('SIGTERM');
    process.on('SIGTERM', passOn);
    child.on('error', (error) => {
      console.error(`${program} did not start: ${error.message}`);
      done(1);
    });
    child.on('exit', (code) => {
      process.off('SIGTERM', passOn);
      done(code ?? 1);
    });
  });
}
