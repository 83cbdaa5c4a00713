// Rounds in turn, bare and product, so that a machine that is busy with something else hits them alike.
import { load } from './load.mjs';

const CONNECTIONS = 16;
const SINGLE_REQUESTS = 10;

const medianOf = (numbers) => {
  const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  return sorted.length === 0 ? undefined : sorted[Math.floor(sorted.length / 2)];
};

const median = (rounds) =>
  Object.fromEntries(Object.keys(rounds[0]).map((name) => [name, medianOf(rounds.map((round) => round[name]))]));

/** Of each who answers, the medians of its rounds. */
export const medianOfRounds = (measured) =>
  Object.fromEntries(Object.entries(measured).map(([name, all]) => [name, median(all)]));

/** How many statements the database has carried out since it started, but for those of transactions. */
export const statements = async (connection) => {
  const [rows] = await connection.query(
    "show global status where variable_name in ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')",
  );
  return rows.reduce((sum, row) => sum + Number(row.Value), 0);
};

/** Of one request: the fewest of several, because the services ask the database something every second, too. */
const statementsOfOne = async ({ at, connection }, { questions, headers }) => {
  const counted = [];
  for (let n = 0; n < SINGLE_REQUESTS; n++) {
    const before = await statements(connection);
    await (await fetch(at + questions[0].path, { headers: headers(questions[0]) })).arrayBuffer();
    counted.push((await statements(connection)) - before);
  }
  return Math.min(...counted);
};

const round = (target, seconds) => load({ ...target, connections: CONNECTIONS, seconds });

/** The requests of one subject to one of those who answer. */
const requestsOf = ({ questions, headers }) =>
  questions.map((question) => ({ method: 'GET', path: question.path, headers: headers(question) }));

const bareRequestsOf = ({ questions }) => questions.map(({ name }) => ({ method: 'GET', path: `/${name}` }));

/**
 * Measures one subject: `{title, statements, bare, small, large}`, the medians of the rounds.
 *
 * @param subjects the subject as each of the two products answers it
 */
export const measure = async ({ bare, small, large }, subjects, { rounds, seconds, warmUp }) => {
  const { status } = subjects.small;
  const targets = {
    bare: { url: bare.at, pid: bare.pid, status: 200, requests: bareRequestsOf(subjects.large) },
    small: { url: small.at, pid: small.pid, status, requests: requestsOf(subjects.small) },
    large: { url: large.at, pid: large.pid, status, requests: requestsOf(subjects.large) },
  };
  const measured = { bare: [], small: [], large: [] };
  for (const target of Object.values(targets)) await round(target, warmUp);
  const single = await statementsOfOne(large, subjects.large);
  for (let n = 0; n < rounds; n++) {
    for (const [name, target] of Object.entries(targets)) measured[name].push(await round(target, seconds));
  }
  const { title, wantedOfBare } = subjects.small;
  return { title, wantedOfBare, statements: single, ...medianOfRounds(measured) };
};
