// The product under measurement: its production build on a schema that the bench fills, and people who sign in to it.
import { connect, fill } from './fill/fill.mjs';
import { startService } from '../scripts/deployment/parts.mjs';
import { freePort } from '../scripts/deployment/processes.mjs';

export const HOME_PREFECTURE = '43';
const PASSWORD = 'a-password-of-the-bench';
const ADMIN = { prefecture: HOME_PREFECTURE, username: 'bench-admin', password: PASSWORD };

const ask = async (url, method, body, headers = {}) => {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${url} was answered with ${answer.status}: ${await answer.text()}`);
  return answer;
};

/** Signs in and returns the header that tells who is calling. */
const signIn = async (at, username) => {
  const answer = await ask(`${at}/api/v1/session`, 'POST', { username, password: PASSWORD });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { Cookie: cookies.find((cookie) => cookie.startsWith('yorisoi_session=')) };
};

const newcomer = async (at, admin, role) => {
  const account = { username: `bench-${role}`, displayName: role, role, hospitalId: null };
  const accounts = `${at}/api/v1/prefectures/${HOME_PREFECTURE}/accounts`;
  const { invitation } = await (await ask(accounts, 'POST', account, admin)).json();
  await ask(`${at}/api/v1/invitations/acceptance`, 'POST', { token: invitation.token, password: PASSWORD });
  return signIn(at, account.username);
};

/** An organiser's name as the product encrypts it, for all the organisers; what was needed for it is removed. */
const secretName = async (at, centre, connection) => {
  const salons = `${at}/api/v1/prefectures/${HOME_PREFECTURE}/salons`;
  const made = await ask(salons, 'POST', {
    name: 'ひとつめ', venues: [], target: 'all_cancers', cancers: [], groups: [], delivery: 'in_person',
    networkMember: false, state: 'planned',
  }, centre);
  const salon = `${salons}/${(await made.json()).id}`;
  await ask(`${salon}/organisers`, 'POST', { name: '髙﨑 𠮷子', activeFrom: '2020-04-01' }, centre);
  const [[organiser]] = await connection.query('select name from salon_organiser');
  await ask(salon, 'DELETE', undefined, { ...centre, 'If-Match': made.headers.get('etag') });
  return organiser.name;
};

/** Starts the product on an empty schema and fills it: `{at, pid, government, connection, rows, stop}`. */
export const startProduct = async ({ name, database, folder, under, options, prefectures, years, today }) => {
  const port = await freePort();
  const at = `http://127.0.0.1:${port}`;
  const service = await startService({
    folder: `${folder}/${name}`, database, port, publicUrl: at, admin: ADMIN, under, options,
  });
  const connection = await connect(database);
  const stop = async () => {
    connection.destroy();
    await service.stop();
  };
  try {
    const admin = await signIn(at, ADMIN.username);
    const government = await newcomer(at, admin, 'government');
    const centre = await newcomer(at, admin, 'centre');
    const secret = await secretName(at, centre, connection);
    const rows = await fill(connection, { prefectures, years, today, secretName: secret });
    return { name, at, pid: service.pid, log: service.log, government, centre, database, connection, rows, prefectures, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
};
