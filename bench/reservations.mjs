// Reservations by twenty clients at once, beside a bare transaction on the same database: the least that one can cost.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { idOf } from './fill/chance.mjs';
import { connect } from './fill/fill.mjs';
import { addSlots } from './fill/slots.mjs';
import { processorTime, quantile } from './load.mjs';
import { medianOfRounds, statements } from './measure.mjs';
import { HOME_PREFECTURE } from './product.mjs';

const CLIENTS = 20;
const RESERVATIONS = 600;
// The compiler of a service of a day has long seen every path; a new one's needs tens of thousands of requests for that.
const WARM_UP_ROUNDS = 50;
const SINGLE_REQUESTS = 10;
const WANTED_P99 = 3;
const PATH = `/api/v1/prefectures/${HOME_PREFECTURE}/reservations`;

const hexOf = (id) => id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Some clients, each with one after the other of what there is to do, until all is done. */
const atOnce = async (todo, pid, act) => {
  const times = [];
  let next = 0;
  const client = async (n) => {
    while (next < todo.length) {
      const one = todo[next++];
      const since = performance.now();
      await act(one, n);
      times.push(performance.now() - since);
    }
  };
  const before = { service: processorTime(pid), generator: process.cpuUsage(), at: performance.now() };
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)));
  const elapsed = (performance.now() - before.at) / 1000;
  const { user, system } = process.cpuUsage(before.generator);
  return {
    perSecond: times.length / elapsed,
    p99: quantile(Float64Array.from(times).sort(), 0.99),
    processor: before.service === undefined ? undefined : ((processorTime(pid) - before.service) / times.length) * 1e6,
    generator: (user + system) / 1e6 / elapsed,
  };
};

const reserve = (product, agent, slot, withKey) =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify({ slotId: hexOf(slot), reference: 'A-0123' });
    const headers = {
      'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), ...product.centre,
      ...(withKey && { 'Idempotency-Key': randomUUID() }),
    };
    const asked = request(product.at + PATH, { method: 'POST', agent, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (answer.statusCode === 201) resolve(JSON.parse(text));
        else reject(new Error(`A reservation was answered with ${answer.statusCode}: ${text}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });

const forget = ({ connection }) => connection.query('delete from reservation');

const productRound = async (product, slots, withKey) => {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  try {
    const round = await atOnce(slots, product.pid, ({ slot }) => reserve(product, agent, slot, withKey));
    const [[{ held }]] = await product.connection.query(
      "select count(distinct active_slot_id) as held from reservation where state = 'HELD'",
    );
    assert.equal(Number(held), slots.length, 'every slot that was asked for is held once');
    return round;
  } finally {
    agent.destroy();
    await forget(product);
  }
};

/** What a reservation can't do without: hold the session's row, write one row, commit. */
const bareTransaction = async (connection, { slot, session }) => {
  await connection.beginTransaction();
  await connection.query('select id from consultation_session where id = ? for update', [session]);
  await connection.query(
    `insert into bare_reservation (id, prefecture_code, session_id, slot_id, active_slot_id, reference, state, hold_until,
       from_waiting_list, made_at, changed_at, version) values (?, ?, ?, ?, ?, ?, 'HELD', now(), false, now(), now(), 0)`,
    [idOf(randomUUID(), '2026-01-01'), HOME_PREFECTURE, session, slot, slot, 'x'.repeat(80)],
  );
  await connection.commit();
};

const bareRound = async (connections, slots) => {
  const round = await atOnce(slots, undefined, (one, client) => bareTransaction(connections[client], one));
  await connections[0].query('delete from bare_reservation');
  return round;
};

const statementsOfOne = async (product, slots, withKey) => {
  const agent = new Agent({ keepAlive: true });
  const counted = [];
  for (const { slot } of slots.slice(0, SINGLE_REQUESTS)) {
    const before = await statements(product.connection);
    const made = await reserve(product, agent, slot, withKey);
    assert.equal(made.state, 'held');
    counted.push((await statements(product.connection)) - before);
  }
  agent.destroy();
  await forget(product);
  return Math.min(...counted);
};

/** The rows of the table: without and with an Idempotency-Key. */
export const measureReservations = async ({ small, large }, { rounds, today }) => {
  const products = { small, large };
  const slots = {};
  for (const [name, { connection }] of Object.entries(products)) {
    slots[name] = (await addSlots(connection, { prefecture: HOME_PREFECTURE, today })).slice(0, RESERVATIONS);
  }
  await large.connection.query('create table bare_reservation like reservation');
  const connections = await Promise.all(Array.from({ length: CLIENTS }, () => connect(large.database)));
  const rows = [];
  try {
    for (const connection of connections) await connection.query('set session transaction isolation level read committed');
    for (let n = 0; n < WARM_UP_ROUNDS; n++) {
      for (const withKey of [false, true]) {
        await productRound(small, slots.small, withKey);
        await productRound(large, slots.large, withKey);
      }
    }
    for (const withKey of [false, true]) {
      const measured = { bare: [], small: [], large: [] };
      for (let n = 0; n <= rounds; n++) {
        const round = {
          bare: await bareRound(connections, slots.large),
          small: await productRound(small, slots.small, withKey),
          large: await productRound(large, slots.large, withKey),
        };
        // The first is the warm-up of the bare transactions.
        if (n > 0) for (const [name, one] of Object.entries(round)) measured[name].push(one);
      }
      rows.push({
        title: withKey ? 'Reservation, with a key' : 'Reservation', wantedP99: WANTED_P99,
        statements: await statementsOfOne(large, slots.large, withKey), ...medianOfRounds(measured),
      });
    }
    return rows;
  } finally {
    for (const connection of connections) connection.destroy();
  }
};
