/**
 * Runs one of the project's commands with the Node version in node_modules. Installs the packages
 * first if needed. It starts in Node 20 with nothing installed, so it is JavaScript and imports
 * only modules of Node.
 *
 *   node scripts/bootstrap.mjs check/test      runs scripts/check/test.ts
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

/** Puts the project's tools and its Node first. */
const environment = { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` };

// Ctrl-C reaches the child too. Keep running until it has closed its browsers and exits.
process.on('SIGINT', () => {});

const [name, ...rest] = process.argv.slice(2);
if (name === undefined) {
  console.error('Usage: node scripts/bootstrap.mjs COMMAND [ARGUMENTS], for example check/test');
  process.exit(2);
}

if (isInstallNeeded()) await install();
if (!existsSync(ownNode)) {
  console.error(
    "The project's Node is missing, because npm does not run install scripts here. " +
      'Run "npm rebuild node --ignore-scripts=false" once and try again.',
  );
  process.exit(1);
}

// tsconfig.json extends a file that WXT writes.
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

function tool(program) {
  return join(tools, onWindows ? `${program}.cmd` : program);
}

/** Compares the lock files. npm writes the one in node_modules at the end of each installation. */
function isInstallNeeded() {
  const installed = statSync(join(root, 'node_modules', '.package-lock.json'), {
    throwIfNoEntry: false,
  });
  const locked = statSync(join(root, 'package-lock.json'), { throwIfNoEntry: false });
  return installed === undefined || (locked !== undefined && locked.mtimeMs > installed.mtimeMs);
}

async function install() {
  const command = existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install';
  console.log(`Installing packages (npm ${command}). This takes about a minute.`);
  // Hides warnings about the version of the Node that only installs.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const code = await run(onWindows ? 'npm.cmd' : 'npm', [command, ...quiet], process.env);
  if (code === 0) return;
  console.error('The installation failed. See the output of npm above.');
  process.exit(code);
}

/**
 * Runs a program in the project's folder with inherited input and output. Resolves with its exit
 * code.
 */
function run(program, args, env = environment) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: 'inherit',
      // Windows starts .cmd files only in a shell.
      shell: onWindows && program.endsWith('.cmd'),
    });
    const forward = () => child.kill('SIGTERM');
    process.on('SIGTERM', forward);
    child.on('error', (error) => {
      console.error(`${program} did not start: ${error.message}`);
      done(1);
    });
    child.on('exit', (code) => {
      process.off('SIGTERM', forward);
      done(code ?? 1);
    });
  });
}
