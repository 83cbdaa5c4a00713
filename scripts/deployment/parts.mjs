// The parts of docker-compose.yml, started without Docker: a database, the service's production build, the web front.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const FOLDER = '.build/deployment';
const SCHEMA = 'yorisoi_deployment_test';
const SECONDS_TO_START = 180;
const { parse } = createRequire(resolve('frontend/package.json'))('yaml');
const jdk = execFileSync('scripts/find-jdk.sh').toString().trim();
const java = `${jdk}/bin/java`;
const compose = parse(readFileSync('docker-compose.yml', 'utf8'));

export const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

/** The environment that docker-compose.yml gives a part: its own names, the values changed where they name a container. */
const environmentOf = (part, values) => {
  const given = compose.services[part].environment;
  for (const name of Object.keys(values)) {
    if (!(name in given)) throw new Error(`docker-compose.yml does not give ${name} to ${part}`);
  }
  const missing = Object.keys(given).filter((name) => !(name in values) && /\$\{|database:|service:/.test(given[name]));
  if (missing.length > 0) throw new Error(`The test gives no value for ${missing.join(', ')} of ${part}`);
  return { PATH: process.env.PATH, HOME: process.env.HOME, ...given, ...values };
};

const running = (name, command, rest, options = {}) => {
  const log = `${FOLDER}/${name}.log`;
  const file = openSync(log, 'w');
  const child = spawn(command, rest, { stdio: ['pipe', file, file], ...options });
  return {
    name,
    alive: () => child.exitCode === null && child.signalCode === null,
    log: () => readFileSync(log, 'utf8'),
    endInput: () => child.stdin.end(),
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await once(child, 'exit');
      }
      return child.exitCode ?? child.signalCode;
    },
    ended: () => once(child, 'exit'),
  };
};

const until = async (part, ready) => {
  for (let waited = 0; waited < SECONDS_TO_START && part.alive(); waited += 0.5) {
    const answer = await ready();
    if (answer) return answer;
    await pause(500);
  }
  throw new Error(`${part.name} did not start:\n${part.log().slice(-3000)}`);
};

const embeddedDatabase = async () => {
  const jars = ['app', 'lib/main', 'lib/boot'].map((folder) => `backend/target/demo/quarkus-app/${folder}/*`).join(':');
  const server = running('database', java, ['-cp', jars, 'org.yorisoi.demo.DatabaseMain', `${FOLDER}/database`]);
  const lines = await until(server, () => server.log().match(/DB_URL=(.*)\nDB_USER=(.*)\nDB_PASSWORD=(.*)\n/));
  const [, url, user, password] = lines;
  return { url, user, password, stop: async () => (server.endInput(), server.ended()) };
};

const outsideDatabase = () => ({
  url: process.env.DB_URL,
  user: process.env.DB_USER ?? '',
  password: process.env.DB_PASSWORD ?? '',
  stop: async () => {},
});

/** An empty schema on the MySQL of DB_URL, or on an embedded server of its own. */
export const startDatabase = async () => {
  const server = process.env.DB_URL ? outsideDatabase() : await embeddedDatabase();
  const [, host, parameters = ''] = server.url.match(/^(jdbc:mysql:\/\/[^/]+)\/[^?]*(\?.*)?$/) ?? [];
  if (!host) throw new Error('DB_URL has to look like jdbc:mysql://host:port/schema');
  const libraries = 'backend/target/quarkus-app/lib/main';
  const connector = readdirSync(libraries).find((jar) => jar.includes('mysql-connector'));
  const schema = (act) =>
    execFileSync(
      java,
      ['-cp', `${libraries}/${connector}`, 'scripts/EmptySchema.java', `${host}/${parameters}`, server.user, server.password, SCHEMA, act],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
  schema('make');
  return {
    ...server,
    url: `${host}/${SCHEMA}${parameters}`,
    stop: async () => {
      schema('drop');
      await server.stop();
    },
  };
};

export const startService = async (database, port, publicUrl, admin) => {
  rmSync(`${FOLDER}/keys`, { recursive: true, force: true });
  const service = running('service', java, ['--enable-native-access=ALL-UNNAMED', '-jar', 'backend/target/quarkus-app/quarkus-run.jar'], {
    env: {
      ...environmentOf('service', {
        DB_URL: database.url,
        DB_USER: database.user,
        DB_PASSWORD: database.password,
        YORISOI_PUBLIC_URL: publicUrl,
        YORISOI_KEYS_DIRECTORY: `${FOLDER}/keys`,
        YORISOI_ADMIN_PREFECTURE: admin.prefecture,
        YORISOI_ADMIN_USERNAME: admin.username,
        YORISOI_ADMIN_PASSWORD: admin.password,
      }),
      PORT: String(port),
    },
  });
  await until(service, async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/q/health/ready`).catch(() => undefined);
    return answer?.ok;
  });
  return service;
};

const nginx = () => {
  try {
    return resolve(execFileSync('scripts/find-nginx.sh', { stdio: ['ignore', 'pipe', 'inherit'] }).toString().trim());
  } catch {
    return undefined;
  }
};

/** What the nginx image does with the template at its start, inside the smallest nginx.conf that can hold it. */
const writeConfiguration = (environment) => {
  const template = readFileSync('frontend/nginx.conf.template', 'utf8');
  const filled = template.replace(/\$\{(\w+)\}/g, (whole, name) => environment[name] ?? whole);
  const leftOver = filled.match(/\$\{\w+\}/);
  if (leftOver) throw new Error(`docker-compose.yml does not give ${leftOver[0]} to front`);
  writeFileSync(`${FOLDER}/site.conf`, filled);
  writeFileSync(
    `${FOLDER}/nginx.conf`,
    `daemon off; pid nginx.pid; error_log stderr warn; worker_processes 1;
     events {}
     http {
       types { text/html html; text/css css; text/javascript js; image/svg+xml svg; font/woff2 woff2; }
       access_log off; client_body_temp_path body; proxy_temp_path proxy;
       fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
       include site.conf;
     }\n`,
  );
};

/** The web front, or undefined where there is no nginx to be had. */
export const startFront = async (port, servicePort, publicUrl) => {
  const program = nginx();
  if (!program) return undefined;
  const environment = environmentOf('front', {
    LISTEN: `127.0.0.1:${port}`,
    SPA_DIRECTORY: resolve('frontend/dist'),
    SERVICE: `127.0.0.1:${servicePort}`,
    TRUSTED_PROXY: '127.0.0.2',
    YORISOI_PUBLIC_URL: publicUrl,
  });
  writeConfiguration(environment);
  const folder = resolve(FOLDER);
  const front = running('front', program, ['-e', 'stderr', '-p', folder, '-c', `${folder}/nginx.conf`]);
  await until(front, async () => (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))?.ok);
  return front;
};

export const prepareFolder = () => {
  mkdirSync(FOLDER, { recursive: true });
  rmSync(`${FOLDER}/database/tables`, { recursive: true, force: true });
};
