// Empty schemas for a while: on the MySQL of DB_URL, or on an embedded server of our own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { java, running, until } from './processes.mjs';

const embeddedServer = async (folder, options) => {
  const jars = ['app', 'lib/main', 'lib/boot'].map((part) => `backend/target/demo/quarkus-app/${part}/*`).join(':');
  const home = `${folder}/database`;
  mkdirSync(folder, { recursive: true });
  rmSync(`${home}/tables`, { recursive: true, force: true });
  const server = running(folder, 'database', java, ['-cp', jars, 'org.yorisoi.demo.DatabaseMain', home], options);
  const lines = await until(server, () => server.log().match(/DB_URL=(.*)\nDB_USER=(.*)\nDB_PASSWORD=(.*)\n/));
  const [, url, user, password] = lines;
  return { url, user, password, stop: async () => (server.endInput(), server.ended()) };
};

const outsideServer = () => ({
  url: process.env.DB_URL,
  user: process.env.DB_USER ?? '',
  password: process.env.DB_PASSWORD ?? '',
  stop: async () => {},
});

/** Makes the schemas empty and returns how to reach each of them; they are dropped at the end. */
export const startDatabase = async (folder, names, options) => {
  const server = process.env.DB_URL ? outsideServer() : await embeddedServer(folder, options);
  const [, host, parameters = ''] = server.url.match(/^(jdbc:mysql:\/\/[^/]+)\/[^?]*(\?.*)?$/) ?? [];
  if (!host) throw new Error('DB_URL has to look like jdbc:mysql://host:port/schema');
  const libraries = 'backend/target/quarkus-app/lib/main';
  const connector = `${libraries}/${readdirSync(libraries).find((jar) => jar.includes('mysql-connector'))}`;
  const access = { user: server.user, password: server.password };
  const program = ['scripts/EmptySchema.java', `${host}/${parameters}`, access.user, access.password];
  const schema = (name, act) =>
    execFileSync(java, ['-cp', connector, ...program, name, act], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  for (const name of names) schema(name, 'make');
  return {
    name: 'database',
    schemas: names.map((name) => ({ ...access, url: `${host}/${name}${parameters}` })),
    stop: async () => {
      for (const name of names) schema(name, 'drop');
      await server.stop();
    },
  };
};
