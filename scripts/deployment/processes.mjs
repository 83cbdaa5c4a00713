// Processes beside ours: started, waited for, stopped.
import { execFileSync, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

const SECONDS_TO_START = 180;
const jdk = execFileSync('scripts/find-jdk.sh').toString().trim();
export const java = `${jdk}/bin/java`;

export const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

/** A process whose output goes to NAME.log in the folder. The options are those of Node's spawn. */
export const running = (folder, name, command, rest, options = {}) => {
  const log = `${folder}/${name}.log`;
  const file = openSync(log, 'w');
  const child = spawn(command, rest, { stdio: ['pipe', file, file], ...options });
  const alive = () => child.exitCode === null && child.signalCode === null;
  process.once('exit', () => alive() && child.kill());
  return {
    name,
    pid: child.pid,
    alive,
    log: () => readFileSync(log, 'utf8'),
    endInput: () => child.stdin.end(),
    stop: async (signal = 'SIGTERM') => {
      if (alive()) {
        child.kill(signal);
        await once(child, 'exit');
      }
      return child.exitCode ?? child.signalCode;
    },
    ended: async () => {
      if (alive()) await once(child, 'exit');
    },
  };
};

export const until = async (part, ready) => {
  for (let waited = 0; waited < SECONDS_TO_START && part.alive(); waited += 0.5) {
    const answer = await ready();
    if (answer) return answer;
    await pause(500);
  }
  throw new Error(`${part.name} did not start:\n${part.log().slice(-3000)}`);
};

export const answers = async (url) => (await fetch(url).catch(() => undefined))?.ok;
