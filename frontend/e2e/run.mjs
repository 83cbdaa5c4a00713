// npm run e2e [-- FILTER]: walks through the Yorisoi at YORISOI_URL, or through a fresh demo when none is named.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const frontend = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const asked = process.argv.slice(2);

const run = (command, args, cwd) => {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
};

const journeys = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'e2e/vitest.config.ts', ...asked];
process.exitCode = process.env.YORISOI_URL
  ? run(process.execPath, journeys, frontend)
  : run(process.execPath, ['scripts/with-demo.mjs', process.execPath, 'frontend/e2e/run.mjs', ...asked], root);
