// Starts the parts of docker-compose.yml without Docker and uses them from outside, as people and systems will.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { startDatabase } from './deployment/database.mjs';
import { startFront, startService } from './deployment/parts.mjs';
import { freePort } from './deployment/processes.mjs';

const FOLDER = '.build/deployment';
const admin = { prefecture: '43', username: 'first-admin', password: 'a-long-first-password' };
const HTML = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const JSON_BODY = { 'Content-Type': 'application/json' };

const signIn = (at, username, password) =>
  fetch(`${at}/api/v1/session`, { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ username, password }) });

const carefulWithBrowsers = (answer) => {
  assert.match(answer.headers.get('content-security-policy'), /default-src 'self'.*frame-ancestors 'none'/);
  assert.doesNotMatch(answer.headers.get('content-security-policy'), /unsafe|, /);
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(answer.headers.get('x-frame-options'), 'DENY');
  assert.equal(answer.headers.get('referrer-policy'), 'same-origin');
};

const problem = async (answer, status, type) => {
  assert.equal(answer.status, status);
  assert.match(answer.headers.get('content-type'), /^application\/problem\+json/);
  assert.equal((await answer.json()).type, type);
};

const ofTheService = {
  'the service is healthy': async (at) => {
    assert.equal((await fetch(`${at}/q/health/ready`)).status, 200);
  },
};

const ofTheApi = {
  'anybody may read the prefectures': async (at) => {
    const answer = await fetch(`${at}/api/v1/prefectures`);
    assert.equal(answer.status, 200);
    assert.equal((await answer.json()).total, 47);
    carefulWithBrowsers(answer);
  },
  'the keys that verify tokens are published': async (at) => {
    const keys = await (await fetch(`${at}/.well-known/jwks.json`)).json();
    assert.ok(keys.keys.length > 0 && keys.keys.every((key) => key.kid && !('d' in key)));
  },
  'the first admin signs in and is known afterwards': async (at) => {
    const answer = await signIn(at, admin.username, admin.password);
    assert.equal(answer.status, 200);
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('yorisoi_session='));
    assert.match(cookie, /HttpOnly/i);
    assert.match(cookie, /SameSite=Strict/i);
    const session = await (await fetch(`${at}/api/v1/session`, { headers: { Cookie: cookie.split(';')[0] } })).json();
    assert.equal(session.account.username, admin.username);
    assert.equal(session.account.role, 'admin');
    assert.equal(session.prefecture, admin.prefecture);
  },
  'nobody of the demo exists': async (at) => {
    for (const name of ['admin', 'centre', 'government', 'centre42']) {
      await problem(await signIn(at, name, 'yorisoi-demo'), 401, '/problems/sign-in-failed');
    }
    const token = await fetch(`${at}/api/v1/oauth2/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa('hospital-system:yorisoi-demo-secret')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    await problem(token, 401, '/problems/invalid-client');
  },
  'what is too large is refused with a problem': async (at) => {
    const body = new Uint8Array(7 * 1024 * 1024);
    const headers = { 'Content-Type': 'text/csv' };
    const answer = await fetch(`${at}/api/v1/prefectures/43/training-imports`, { method: 'POST', headers, body });
    carefulWithBrowsers(answer);
    await problem(answer, 413, '/problems/payload-too-large');
  },
  'an unknown address of the API is a problem, not a page': async (at) => {
    await problem(await fetch(`${at}/api/v1/nothing`, { headers: HTML }), 404, '/problems/not-found');
  },
};

const ofTheFront = {
  'every page is answered with the app, which is asked for anew each time': async (at) => {
    for (const path of ['/', '/43/trainings', '/ja/43/hospitals?sort=-kana', '/invitation']) {
      const answer = await fetch(at + path, { headers: HTML });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('cache-control'), 'no-cache');
      assert.match(await answer.text(), /<div id="root">/);
      carefulWithBrowsers(answer);
    }
  },
  'what is named by its content may be kept, and is gone when it is gone': async (at) => {
    const asset = readdirSync('frontend/dist/assets').find((name) => name.endsWith('.js'));
    const kept = await fetch(`${at}/assets/${asset}`);
    assert.equal(kept.status, 200);
    assert.equal(kept.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    const gone = await fetch(`${at}/assets/of-yesterday.js`, { headers: HTML });
    assert.equal(gone.status, 404);
    assert.equal(gone.headers.get('cache-control'), null);
  },
  'what runs inside stays inside': async (at) => {
    for (const path of ['/q/health', '/q/metrics', '/q/swagger-ui/', '/q/openapi']) {
      const text = await (await fetch(at + path, { headers: HTML })).text();
      assert.match(text, /<div id="root">/, `${path} is the app's page for an unknown address`);
    }
  },
  'guessing passwords in a hurry is slowed down': async (at) => {
    const attempts = Array.from({ length: 60 }, (_, n) => signIn(at, `nobody-${n}`, 'a guess'));
    const refused = (await Promise.all(attempts)).find((answer) => answer.status === 429);
    assert.ok(refused.headers.get('retry-after') > 0);
    await problem(refused, 429, '/problems/too-many-attempts');
  },
};

const check = async (at, checks) => {
  for (const [sentence, look] of Object.entries(checks)) {
    await look(at);
    console.log(`  ${sentence}`);
  }
};

const started = [];
const begin = (part) => (part && started.unshift(part), part);
try {
  const [port, frontPort] = [await freePort(), await freePort()];
  const publicUrl = `http://127.0.0.1:${frontPort}`;
  const database = begin(await startDatabase(FOLDER, ['yorisoi_deployment_test']));
  const service = begin(
    await startService({ folder: FOLDER, database: database.schemas[0], port, publicUrl, admin }),
  );
  const front = begin(await startFront(FOLDER, frontPort, port, publicUrl));
  await check(`http://127.0.0.1:${port}`, ofTheService);
  if (front) {
    await check(publicUrl, { ...ofTheApi, ...ofTheFront });
    await front.stop('SIGQUIT');
  } else {
    console.log('There is no nginx here and none could be fetched: the web front is not tried, only the service.');
    await check(`http://127.0.0.1:${port}`, ofTheApi);
  }
  assert.equal(await service.stop(), 143, 'the service stops when it is told to');
  console.log('  the service stops when it is told to');
} catch (failure) {
  for (const part of started) if (part.log) console.error(`--- ${part.name}:\n${part.log().slice(-3000)}`);
  throw failure;
} finally {
  for (const part of started) await part.stop();
}
