// The parts of docker-compose.yml, started without Docker: the service's production build, the web front.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { answers, java, running, until } from './processes.mjs';

const { parse } = createRequire(resolve('frontend/package.json'))('yaml');
const compose = parse(readFileSync('docker-compose.yml', 'utf8'));

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

/** The service with its keys and its log in the folder; `options` are those of the process. */
export const startService = async ({ folder, database, port, publicUrl, admin, under = [], options = {} }) => {
  rmSync(`${folder}/keys`, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const jar = 'backend/target/quarkus-app/quarkus-run.jar';
  const [program, ...rest] = [...under, java, '--enable-native-access=ALL-UNNAMED', '-jar', jar];
  const env = {
    ...environmentOf('service', {
      DB_URL: database.url,
      DB_USER: database.user,
      DB_PASSWORD: database.password,
      YORISOI_PUBLIC_URL: publicUrl,
      YORISOI_KEYS_DIRECTORY: `${folder}/keys`,
      YORISOI_ADMIN_PREFECTURE: admin.prefecture,
      YORISOI_ADMIN_USERNAME: admin.username,
      YORISOI_ADMIN_PASSWORD: admin.password,
    }),
    PORT: String(port),
  };
  const service = running(folder, 'service', program, rest, { env, ...options });
  await until(service, () => answers(`http://127.0.0.1:${port}/q/health/ready`));
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
const writeConfiguration = (folder, environment) => {
  const template = readFileSync('frontend/nginx.conf.template', 'utf8');
  const filled = template.replace(/\$\{(\w+)\}/g, (whole, name) => environment[name] ?? whole);
  const leftOver = filled.match(/\$\{\w+\}/);
  if (leftOver) throw new Error(`docker-compose.yml does not give ${leftOver[0]} to front`);
  writeFileSync(`${folder}/site.conf`, filled);
  writeFileSync(
    `${folder}/nginx.conf`,
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
export const startFront = async (folder, port, servicePort, publicUrl) => {
  const program = nginx();
  if (!program) return undefined;
  const environment = environmentOf('front', {
    LISTEN: `127.0.0.1:${port}`,
    SPA_DIRECTORY: resolve('frontend/dist'),
    SERVICE: `127.0.0.1:${servicePort}`,
    TRUSTED_PROXY: '127.0.0.2',
    YORISOI_PUBLIC_URL: publicUrl,
  });
  writeConfiguration(folder, environment);
  const home = resolve(folder);
  const front = running(folder, 'front', program, ['-e', 'stderr', '-p', home, '-c', `${home}/nginx.conf`]);
  await until(front, () => answers(`http://127.0.0.1:${port}/`));
  return front;
};
