// Runs a command beside a freshly filled demo: node scripts/with-demo.mjs COMMAND ARGUMENT…
// The command finds the demo's address in YORISOI_URL; its exit status is ours.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

const FOLDER = '.build/demo';
const LOG = `${FOLDER}/demo.log`;
const SECONDS_TO_START = 240;

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

const begin = async (port) => {
  for (const old of ['database/tables', 'keys']) rmSync(`${FOLDER}/${old}`, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const java = `${execFileSync('scripts/find-jdk.sh').toString().trim()}/bin/java`;
  const log = openSync(LOG, 'w');
  const demo = spawn(
    java,
    ['--enable-native-access=ALL-UNNAMED', '-jar', 'backend/target/demo/quarkus-app/quarkus-run.jar'],
    {
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        DB_URL: '',
        PORT: String(port),
        DATA_DIR: FOLDER,
        DEMO: 'true',
        YORISOI_SPA_DIRECTORY: 'frontend/dist',
      },
    },
  );
  for (let waited = 0; waited < SECONDS_TO_START && demo.exitCode === null; waited += 0.5) {
    if (readFileSync(LOG, 'utf8').includes('Yorisoi is ready')) return demo;
    await pause(500);
  }
  demo.kill();
  throw new Error(`The demo did not start:\n${readFileSync(LOG, 'utf8').slice(-4000)}`);
};

const port = await freePort();
const demo = await begin(port);
let failed = true;
try {
  const [command, ...rest] = process.argv.slice(2);
  const walk = spawn(command, rest, {
    stdio: 'inherit',
    env: { ...process.env, YORISOI_URL: `http://127.0.0.1:${port}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => walk.kill(signal));
  const [code] = await once(walk, 'exit');
  failed = code !== 0;
} finally {
  if (demo.exitCode === null) {
    demo.kill();
    await once(demo, 'exit');
  }
}
process.exitCode = failed ? 1 : 0;
